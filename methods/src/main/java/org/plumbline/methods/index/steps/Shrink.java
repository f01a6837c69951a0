package org.plumbline.methods.index.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.steps.Stage.Change;

/**
 * Steadies the values of small places by moving each towards that of its parent place, the further the less certain it is (empirical
 * Bayes). Scottish Indices of Deprivation 2003, appendix 1; the English indices of deprivation do the same.
 *
 * <p>It takes the place of the values that were there, so it comes before outliers are treated. What is borrowed is kept beside the
 * values. The spread between places is taken from their values as they are, of which a part is chance too: so a little less is borrowed
 * than would be if that part were taken off.
 */
public final class Shrink implements Step {
    private final List<Optional<Evidence>> evidence;
    private final Groups parents;

    /**
     * @param evidence one an indicator; empty for one that is left as it is
     * @param parents which places lie in the same parent place; one that lies in none is left as it is
     */
    public Shrink(List<Optional<Evidence>> evidence, Groups parents) {
        this.evidence = List.copyOf(evidence);
        this.parents = parents;
    }

    /** A place that was screened out still counts for its parent place where there are counts, but has no value. */
    @Override
    public Stage apply(Stage before) {
        double[][] values = before.values().clone();
        double[][] borrowed =
                before.borrowed().map(double[][]::clone).orElseGet(() -> new double[values.length][before.places()]);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (evidence.get(i).isPresent()) {
                values[i] = values[i].clone();
                borrowed[i] = new double[before.places()];
                steady(evidence.get(i).orElseThrow(), values[i], borrowed[i], Changes.of(before, i, changes));
                takeOut(before.kept(), values[i], borrowed[i]);
            }
        }
        changes.removeIf(
                change -> !change.place().map(place -> before.kept()[place]).orElse(true));
        return new Stage(before.indicators(), values, before.kept(), changes, Optional.of(borrowed));
    }

    private void steady(Evidence known, double[] values, double[] borrowed, Changes changes) {
        changes.whole("steadied towards the " + parents.name());
        for (int group = 0; group < parents.count(); group++) {
            known.steady(parents.members(group), values, borrowed, changes);
        }
        for (int place = 0; place < values.length; place++) {
            if (parents.groupOf(place) == Groups.NONE && !Double.isNaN(values[place])) {
                changes.remark(place, values[place], "left as it is: lies in no " + parents.name());
            }
        }
    }

    private static void takeOut(boolean[] kept, double[] values, double[] borrowed) {
        for (int place = 0; place < values.length; place++) {
            values[place] = kept[place] ? values[place] : Double.NaN;
            borrowed[place] = Double.isNaN(values[place]) ? Double.NaN : borrowed[place];
        }
    }

    @Override
    public String inWords() {
        return "steadied towards the " + parents.name() + " where places are small";
    }

    @Override
    public String id() {
        return "shrink";
    }
}
