package org.plumbline.methods.neighbours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places by the variables that describe them, each on the scale of standard deviations over all of these places, with its weight. A
 * place that has a gap in any variable is not complete: it has no neighbours and is nobody's.
 */
public final class Structure {
    private final List<Scale> scales;
    private final double[] shares;
    private final double[][] scaled;
    private final int[] complete;

    private Structure(List<Scale> scales, double[] shares, double[][] scaled) {
        this.scales = scales;
        this.shares = shares;
        this.scaled = scaled;
        this.complete = IntStream.range(0, scaled.length)
                .filter(place -> isComplete(scaled[place]))
                .toArray();
    }

    /**
     * @param values one array a variable, each with one value a place; NaN for a gap
     * @param transforms one a variable
     * @param weights one a variable, above nought; only their proportions count
     * @throws org.plumbline.model.problems.NoAnswer if a variable does not vary
     */
    public static Structure of(List<double[]> values, List<Transform> transforms, List<Double> weights) {
        if (values.isEmpty() || values.size() != transforms.size() || values.size() != weights.size()) {
            throw new IllegalArgumentException(
                    values.size() + " variables, " + transforms.size() + " transforms, " + weights.size() + " weights");
        }
        if (weights.stream().anyMatch(weight -> !(weight > 0 && weight <= 1e6))) {
            throw new IllegalArgumentException("weights are above nought: " + weights);
        }
        double all = weights.stream().mapToDouble(weight -> weight).sum();
        double[] shares = weights.stream().mapToDouble(weight -> weight / all).toArray();
        List<Scale> scales = new ArrayList<>();
        double[][] scaled = new double[values.get(0).length][values.size()];
        for (int variable = 0; variable < values.size(); variable++) {
            double[] its = values.get(variable);
            Scale scale = Scale.of(its, transforms.get(variable));
            scales.add(scale);
            for (int place = 0; place < scaled.length; place++) {
                scaled[place][variable] = scale.apply(its[place]);
            }
        }
        return new Structure(List.copyOf(scales), shares, scaled);
    }

    public int variables() {
        return scales.size();
    }

    public int places() {
        return scaled.length;
    }

    /** Whether a place has a value of every variable. */
    public boolean isComplete(int place) {
        return isComplete(scaled[place]);
    }

    static boolean isComplete(double[] scaled) {
        return Arrays.stream(scaled).noneMatch(Double::isNaN);
    }

    /** A place's values on the common scale, one a variable; a fresh array. */
    public double[] toScaled(int place) {
        return scaled[place].clone();
    }

    /** The values of an area that is not among the places, on their scale: means and deviations stay theirs. */
    public double[] toScaled(double[] values) {
        double[] own = new double[scales.size()];
        Arrays.setAll(own, variable -> scales.get(variable).apply(values[variable]));
        return own;
    }

    /** The weights as shares that sum to 1; a fresh array. */
    public double[] toShares() {
        return shares.clone();
    }

    /** The places without a gap, in order; shared, not to be written to. */
    int[] complete() {
        return complete;
    }

    /** Shared, not to be written to. */
    double[] scaled(int place) {
        return scaled[place];
    }

    /** Weighted mean of the squared differences of one place's scaled values from another's. */
    double squared(double[] own, int place) {
        return squared(own, scaled[place], shares);
    }

    static double squared(double[] own, double[] other, double[] weights) {
        double sum = 0;
        for (int variable = 0; variable < weights.length; variable++) {
            double difference = own[variable] - other[variable];
            sum += weights[variable] * (difference * difference);
        }
        return sum;
    }
}
