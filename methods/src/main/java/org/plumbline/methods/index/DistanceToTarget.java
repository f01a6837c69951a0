package org.plumbline.methods.index;

import org.plumbline.model.problems.NoAnswer;

/**
 * How much of the way from the least value to a target each place has gone: 0 at the least value, 1 at the target.
 *
 * @param target in the unit of the values as they come in: times -1 where less is better and the values are so
 * @param capped whether places beyond the target score 1 like those on it, or more
 */
public record DistanceToTarget(double target, boolean capped) implements Normalisation {

    public DistanceToTarget {
        if (!Double.isFinite(target)) {
            throw new IllegalArgumentException("not a target: " + target);
        }
    }

    @Override
    public double[] apply(double[] values) {
        double least = MinMax.Spread.of(values).least();
        if (!(target > least)) {
            throw new NoAnswer("Every place is at or beyond the target of " + Range.text(Math.abs(target))
                    + ", so none has a way to go; set a target that the worst place has not reached.");
        }
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double share = (values[i] - least) / (target - least);
            scores[i] = capped ? Math.min(1, share) : share;
        }
        return Finite.required(scores, values);
    }

    @Override
    public String inWords() {
        return "distance to a target (0 for the least value, 1 at " + Range.text(target)
                + (capped ? " and beyond)" : ", more beyond)");
    }

    @Override
    public String id() {
        return "distance-to-target";
    }
}
