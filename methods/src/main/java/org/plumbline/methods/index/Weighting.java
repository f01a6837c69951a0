package org.plumbline.methods.index;

import java.util.List;

/**
 * How much each indicator counts, in percent and as printed: weights that sum to 99.9 are used so, not rescaled, because the
 * official indices are made that way.
 */
public record Weighting(List<Double> percents) {

    /** @throws IllegalArgumentException if a weight is negative or not finite, or all are nought */
    public Weighting {
        percents = List.copyOf(percents);
        boolean wrong = percents.stream().anyMatch(percent -> !(percent >= 0 && percent <= 1e6));
        if (wrong || percents.stream().noneMatch(percent -> percent > 0)) {
            throw new IllegalArgumentException("weights are not negative, and one is above nought: " + percents);
        }
    }

    /** The weights as shares, in the order given. */
    public double[] toShares() {
        return percents.stream().mapToDouble(percent -> percent / 100).toArray();
    }
}
