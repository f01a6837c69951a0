package org.plumbline.methods.sortition.quotas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.plumbline.methods.funding.LargestRemainder;
import org.plumbline.model.sortition.PopulationFeature;
import org.plumbline.model.sortition.PopulationValue;

/** How the seats that a share of the population comes to, seldom a whole number, become a quota. */
public enum Rounding {
    /** At least the whole number below, at most the whole number above. */
    FLOOR_CEIL("floor-ceil") {
        @Override
        int[][] seats(PopulationFeature feature, int panelSize) {
            int[][] seats = new int[feature.values().size()][];
            for (int place = 0; place < seats.length; place++) {
                seats[place] = new int[] {
                    IdealSeats.rounded(feature, place, panelSize, RoundingMode.FLOOR),
                    IdealSeats.rounded(feature, place, panelSize, RoundingMode.CEILING)
                };
            }
            return seats;
        }
    },
    /** Exactly so many: the whole number below, and one more for the largest remainders until all seats are given out. */
    LARGEST_REMAINDER("largest-remainder") {
        @Override
        int[][] seats(PopulationFeature feature, int panelSize) {
            long[] shares = LargestRemainder.split(panelSize, wholeClaims(feature));
            int[][] seats = new int[shares.length][];
            for (int place = 0; place < seats.length; place++) {
                seats[place] = new int[] {(int) shares[place], (int) shares[place]};
            }
            return seats;
        }
    };

    private final String text;

    Rounding(String text) {
        this.text = text;
    }

    /** As commands and files write it. */
    public String text() {
        return text;
    }

    /** The least and the most seats of each value. Least seats sum to at most the size of the panel, most seats to at least that. */
    abstract int[][] seats(PopulationFeature feature, int panelSize);

    /** People in units in which all of them are whole, so that a double holds them exactly; past 2 to the 53rd, to sixteen digits. */
    private static double[] wholeClaims(PopulationFeature feature) {
        List<PopulationValue> values = feature.values();
        int places = 0;
        for (PopulationValue value : values) {
            places = Math.max(places, value.people().scale());
        }
        double[] claims = new double[values.size()];
        for (int place = 0; place < claims.length; place++) {
            BigDecimal whole = values.get(place).people().scaleByPowerOfTen(places);
            claims[place] = whole.doubleValue();
        }
        return claims;
    }
}
