package org.plumbline.methods.index.steps;

import java.util.Arrays;

/**
 * An indicator that was measured or modelled with a standard error, such as a mean or a rate per thousand. It is steadied on its own scale
 * towards the weighted mean of the places of its parent place. A value without a standard error is left as it is and does not count; where a
 * parent place has one value only, that keeps it.
 */
public final class ErrorEvidence implements Evidence {
    private final double[] errors;
    private final double[] weights;

    /**
     * @param errors the standard error of each place's value, in the indicator's unit, not negative; NaN where there is none
     * @param weights how much each place counts for its parent place, such as its people; one that is not above nought does not count
     */
    public ErrorEvidence(double[] errors, double[] weights) {
        if (Arrays.stream(errors).anyMatch(error -> error < 0 || error == Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a standard error is negative or infinite");
        }
        this.errors = errors.clone();
        this.weights = weights.clone();
    }

    @Override
    public void steady(int[] members, double[] values, double[] borrowed, Changes changes) {
        int[] measured = Arrays.stream(members)
                .filter(place -> errors[place] >= 0 && weights[place] > 0 && !Double.isNaN(values[place]))
                .toArray();
        double parent = mean(measured, values);
        double between = between(measured, values, parent);
        for (int place : measured) {
            double chance = errors[place] * errors[place];
            double share = measured.length > 1 && chance > 0 ? chance / (chance + between) : 0;
            values[place] += share * (parent - values[place]);
            borrowed[place] = share;
        }
        for (int place : members) {
            if (!(errors[place] >= 0 && weights[place] > 0) && !Double.isNaN(values[place])) {
                changes.remark(place, values[place], "left as it is: no standard error, or no weight above nought");
            }
        }
    }

    private double mean(int[] measured, double[] values) {
        double sum = 0;
        double weighed = 0;
        for (int place : measured) {
            sum += weights[place] * values[place];
            weighed += weights[place];
        }
        return sum / weighed;
    }

    private static double between(int[] measured, double[] values, double parent) {
        double squares = 0;
        for (int place : measured) {
            squares += (values[place] - parent) * (values[place] - parent);
        }
        return measured.length > 1 ? squares / (measured.length - 1) : 0;
    }
}
