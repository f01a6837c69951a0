package org.plumbline.methods.sortition.quotas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.model.sortition.PopulationFeature;

/** The seats that a value would have if seats could be cut: the size of the panel times its share of the population. */
public final class IdealSeats {
    private IdealSeats() {}

    /**
     * @param place of the value in its feature
     * @param decimals how many to round to, half up
     */
    public static BigDecimal of(PopulationFeature feature, int place, int panelSize, int decimals) {
        return divided(feature, place, panelSize, decimals, RoundingMode.HALF_UP);
    }

    static int rounded(PopulationFeature feature, int place, int panelSize, RoundingMode mode) {
        return divided(feature, place, panelSize, 0, mode).intValueExact();
    }

    private static BigDecimal divided(
            PopulationFeature feature, int place, int panelSize, int decimals, RoundingMode mode) {
        BigDecimal people = feature.values().get(place).people();
        return people.multiply(BigDecimal.valueOf(panelSize)).divide(feature.total(), decimals, mode);
    }
}
