package org.plumbline.methods.index.weights;

import java.util.List;

/**
 * Weights as stated, in any unit and not rescaled: printed weights that sum to 99.9 are used so.
 *
 * @param weights one a part, not negative, one of them above nought
 */
public record Given(List<Double> weights) implements Weigher {

    public Given {
        weights = List.copyOf(weights);
        boolean wrong = weights.stream().anyMatch(weight -> !(weight >= 0 && weight < Double.POSITIVE_INFINITY));
        if (wrong || weights.stream().noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("weights are not negative, and one is above nought: " + weights);
        }
    }

    @Override
    public double[] weigh(List<String> names, double[][] parts) {
        if (weights.size() != parts.length) {
            throw new IllegalArgumentException(weights.size() + " weights for " + names);
        }
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public String inWords() {
        return "as stated";
    }

    @Override
    public String id() {
        return "given";
    }
}
