package org.plumbline.methods.index.margins;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The error of the figures themselves, apart from any choice. What could have been counted differs from what was; that difference is
 * added to the indicator as it stands before one scale, so that steps which came earlier, such as filling gaps, are not taken anew.
 *
 * @param indicators those whose error is known; the others are taken as exact
 */
public record SamplingError(List<Sampled> indicators) {
    public SamplingError {
        indicators = List.copyOf(indicators);
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("no indicator has an error");
        }
    }

    /**
     * @param indicator its number from 0
     * @param direction 1 where more of it is more of what the index measures, -1 where it is less
     */
    public record Sampled(int indicator, int direction, FigureError error) {
        public Sampled {
            if (indicator < 0 || Math.abs(direction) != 1) {
                throw new IllegalArgumentException("indicator " + indicator + ", direction " + direction);
            }
        }
    }

    /** The columns as they could have been; those without an error are those given, not copies. */
    double[][] draw(double[][] columns, long seed) {
        double[][] drawn = columns.clone();
        for (Sampled sampled : indicators) {
            // Seeded by indicator, so that leaving one out changes no other.
            long own = new SplittableRandom(seed + sampled.indicator()).nextLong();
            double[] deviations = sampled.error().deviations(new SplittableRandom(own));
            double[] column = columns[sampled.indicator()].clone();
            for (int i = 0; i < column.length; i++) {
                column[i] += sampled.direction() * deviations[i];
            }
            drawn[sampled.indicator()] = column;
        }
        return drawn;
    }
}
