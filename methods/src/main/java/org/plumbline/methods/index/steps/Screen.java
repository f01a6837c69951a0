package org.plumbline.methods.index.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.steps.Stage.Change;
import org.plumbline.model.problems.NoAnswer;

/**
 * Takes out places of which too little is known to place them.
 *
 * @param rule what is asked of a place
 * @param leastShare how large that share has to be at least, 0 to 1; a place that has just so much stays
 */
public record Screen(Rule rule, double leastShare) implements Step {

    /** What is asked of a place. */
    public enum Rule {
        /** The share of all indicators that are observed. */
        OBSERVED,
        /** Of those that are observed, the share that is not nought: many noughts are often gaps that somebody filled in. */
        NOT_NOUGHT,
        /** Both. */
        OBSERVED_AND_NOT_NOUGHT
    }

    public Screen {
        if (!(leastShare >= 0 && leastShare <= 1)) {
            throw new IllegalArgumentException("not a share: " + leastShare);
        }
    }

    @Override
    public Stage apply(Stage before) {
        boolean[] kept = before.kept().clone();
        List<Change> changes = new ArrayList<>();
        int left = 0;
        for (int place = 0; place < kept.length; place++) {
            if (kept[place]) {
                Optional<String> fault = faultOf(before.values(), place);
                kept[place] = fault.isEmpty();
                left += fault.isEmpty() ? 1 : 0;
                if (fault.isPresent()) {
                    changes.add(new Change(
                            Optional.of(place), Optional.empty(), Double.NaN, Double.NaN, fault.orElseThrow(), false));
                }
            }
        }
        if (left == 0) {
            throw new NoAnswer("No place has enough values to stay in the index: the least share asked for is "
                    + leastShare + ". Ask for less, or leave out indicators of which little is known.");
        }
        double[][] values = changes.isEmpty() ? before.values() : without(before.values(), kept);
        return new Stage(before.indicators(), values, kept, changes, before.borrowed());
    }

    private Optional<String> faultOf(double[][] values, int place) {
        int observed = 0;
        int noughts = 0;
        for (double[] indicator : values) {
            observed += Double.isNaN(indicator[place]) ? 0 : 1;
            noughts += indicator[place] == 0 ? 1 : 0;
        }
        // A quotient of whole numbers is the double nearest to it, as is a share such as 0.7 that was read from text.
        if (rule != Rule.NOT_NOUGHT && !(observed / (double) values.length >= leastShare)) {
            return Optional.of("taken out (" + observed + " of " + values.length + " indicators observed)");
        }
        if (rule != Rule.OBSERVED && !((observed - noughts) / (double) observed >= leastShare)) {
            return Optional.of("taken out (" + noughts + " of " + observed + " observed values are nought)");
        }
        return Optional.empty();
    }

    private static double[][] without(double[][] values, boolean[] kept) {
        double[][] left = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            left[i] = values[i].clone();
            for (int place = 0; place < kept.length; place++) {
                left[i][place] = kept[place] ? left[i][place] : Double.NaN;
            }
        }
        return left;
    }

    @Override
    public String inWords() {
        return switch (rule) {
            case OBSERVED -> "kept for places that have at least a share of " + leastShare + " of them";
            case NOT_NOUGHT ->
                "kept for places where at least a share of " + leastShare + " of the values is not nought";
            case OBSERVED_AND_NOT_NOUGHT ->
                "kept for places that have at least a share of " + leastShare
                        + " of them, and as large a share that is not nought";
        };
    }

    @Override
    public String id() {
        return "screen";
    }
}
