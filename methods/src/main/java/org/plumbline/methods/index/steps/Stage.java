package org.plumbline.methods.index.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The indicators on their way: one value a place of each, and what the last step changed. Arrays are handed over, not copied: neither
 * whoever made them nor a reader writes to them afterwards.
 */
public final class Stage {
    private final List<String> indicators;
    private final double[][] values;
    private final boolean[] kept;
    private final List<Change> changes;
    private final Optional<double[][]> borrowed;

    /**
     * @param indicators their ids, in the order of the columns
     * @param values one array an indicator, one value a place; NaN where there is none
     * @param kept for each place whether it is still in the index; a place that was screened out has NaN everywhere
     * @param changes what the last step did, cell by cell where it did few and indicator by indicator where it did all
     * @param borrowed of a step that steadies rates, for each cell the share that was borrowed, 0 to 1
     */
    public Stage(
            List<String> indicators,
            double[][] values,
            boolean[] kept,
            List<Change> changes,
            Optional<double[][]> borrowed) {
        this.indicators = List.copyOf(indicators);
        this.values = values;
        this.kept = kept;
        this.changes = List.copyOf(changes);
        this.borrowed = borrowed;
    }

    /** The indicators as they were observed, with all places. */
    public static Stage observed(List<String> indicators, double[][] values) {
        boolean[] kept = new boolean[values[0].length];
        Arrays.fill(kept, true);
        return new Stage(indicators, values, kept, List.of(), Optional.empty());
    }

    public List<String> indicators() {
        return indicators;
    }

    public int places() {
        return kept.length;
    }

    /** One array an indicator; not to be written to. */
    public double[][] values() {
        return values;
    }

    public boolean[] kept() {
        return kept;
    }

    public List<Change> changes() {
        return changes;
    }

    public Optional<double[][]> borrowed() {
        return borrowed;
    }

    /**
     * What a step did to one cell, to all cells of an indicator, or to all of a place; or what it could not do there, the value before then
     * being the value after.
     *
     * @param place its number from 0; empty where the whole indicator was changed
     * @param indicator its number from 0; empty where the whole place was taken out
     * @param before NaN where there was no value, or where many changed
     * @param after NaN where there is none, or where many changed
     * @param why in a few words: "winsorised (high)", "imputed (mean of group)", "log"
     * @param reshapes whether all values of the indicator were put on a scale of another shape, such as by a logarithm, so that what was
     *     known in the old unit cannot be added to them
     */
    public record Change(
            Optional<Integer> place,
            Optional<Integer> indicator,
            double before,
            double after,
            String why,
            boolean reshapes) {}
}
