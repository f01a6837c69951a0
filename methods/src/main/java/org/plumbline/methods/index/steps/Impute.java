package org.plumbline.methods.index.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.methods.index.steps.Stage.Change;
import org.plumbline.model.problems.NoAnswer;

/**
 * Fills gaps with the middle of what was observed elsewhere, in all places or in those of the same group. A place that was screened out
 * is neither filled nor looked at. OECD/JRC Handbook, 2008, section 3.
 */
public final class Impute implements Step {
    private final Middle middle;
    private final Optional<Groups> groups;
    private final boolean overallWhereEmpty;

    /** What stands for the observed values. */
    public enum Middle {
        MEAN,
        /** The middle one, or the mean of the middle two. */
        MEDIAN
    }

    private Impute(Middle middle, Optional<Groups> groups, boolean overallWhereEmpty) {
        this.middle = middle;
        this.groups = groups;
        this.overallWhereEmpty = overallWhereEmpty;
    }

    /** From all places. */
    public static Impute overall(Middle middle) {
        return new Impute(middle, Optional.empty(), false);
    }

    /**
     * From places of the same group, which may be those of the same parent place.
     *
     * @param overallWhereEmpty whether a gap in a group that has no value, or of a place in no group, is filled from all places; if not,
     *     there is no answer
     */
    public static Impute within(Groups groups, Middle middle, boolean overallWhereEmpty) {
        return new Impute(middle, Optional.of(groups), overallWhereEmpty);
    }

    @Override
    public Stage apply(Stage before) {
        double[][] values = before.values().clone();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (hasGap(values[i], before.kept())) {
                values[i] = filled(values[i], before.kept(), Changes.of(before, i, changes));
            }
        }
        return new Stage(before.indicators(), values, before.kept(), changes, before.borrowed());
    }

    static boolean hasGap(double[] values, boolean[] kept) {
        for (int i = 0; i < values.length; i++) {
            if (kept[i] && Double.isNaN(values[i])) {
                return true;
            }
        }
        return false;
    }

    private double[] filled(double[] values, boolean[] kept, Changes changes) {
        double[] ofGroups = groups.map(known -> ofGroups(known, values)).orElse(new double[0]);
        double overall = Double.NaN; // until a gap asks for it: a median of all places takes sorting
        double[] filled = values.clone();
        for (int place = 0; place < filled.length; place++) {
            if (kept[place] && Double.isNaN(values[place])) {
                int group = groups.isPresent() ? groups.orElseThrow().groupOf(place) : Groups.NONE;
                double own = group >= 0 ? ofGroups[group] : Double.NaN;
                boolean fromAll = Double.isNaN(own);
                overall = fromAll && Double.isNaN(overall) ? overall(values, changes) : overall;
                filled[place] = fromAll ? overall : own;
                changes.cell(place, Double.NaN, filled[place], why(fromAll));
            }
        }
        return filled;
    }

    private double overall(double[] values, Changes changes) {
        double overall = middleOf(values);
        if (Double.isNaN(overall)) {
            throw new NoAnswer("No place has a value of " + changes.indicator()
                    + ", so there is nothing to fill its gaps from. Leave the indicator out.");
        }
        if (groups.isPresent() && !overallWhereEmpty) {
            throw new NoAnswer("No place of a whole " + groups.orElseThrow().name() + " has a value of "
                    + changes.indicator()
                    + ", so there is nothing to fill its gaps from. Say that such gaps are filled from all places.");
        }
        return overall;
    }

    private String why(boolean fromAll) {
        return "imputed (" + word() + " of "
                + (fromAll
                        ? "all places"
                        : "the same " + groups.map(Groups::name).orElse("")) + ")";
    }

    private double[] ofGroups(Groups known, double[] values) {
        double[] middles = new double[known.count()];
        for (int group = 0; group < middles.length; group++) {
            int[] members = known.members(group);
            double[] theirs = new double[members.length];
            for (int k = 0; k < members.length; k++) {
                theirs[k] = values[members[k]];
            }
            middles[group] = middleOf(theirs);
        }
        return middles;
    }

    /** NaN of none. */
    private double middleOf(double[] values) {
        double[] observed = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                observed[count++] = value;
            }
        }
        return middle == Middle.MEAN ? mean(observed, count) : median(observed, count);
    }

    private static double mean(double[] observed, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += observed[i];
        }
        return sum / count;
    }

    private static double median(double[] observed, int count) {
        if (count == 0) {
            return Double.NaN;
        }
        Arrays.sort(observed, 0, count);
        double upper = observed[count / 2];
        return count % 2 == 1 ? upper : (observed[count / 2 - 1] + upper) / 2;
    }

    private String word() {
        return middle.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String inWords() {
        return "filled in with the " + word() + " of "
                + groups.map(known -> "places of the same " + known.name()).orElse("all places");
    }

    @Override
    public String id() {
        return "impute";
    }
}
