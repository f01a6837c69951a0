package org.plumbline.engine.index;

import org.plumbline.methods.index.DistanceToReference;
import org.plumbline.methods.index.DistanceToTarget;
import org.plumbline.methods.index.Goalposts;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Range;
import org.plumbline.methods.index.Scaled;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.index.ScaleRule;

/** Makes of the scale that a recipe states the one that an indicator is put on. */
final class Scales {
    private final IndexFigures figures;

    Scales(IndexFigures figures) {
        this.figures = figures;
    }

    /**
     * The scale for an indicator. One whose higher values lower the score is multiplied by -1 first, and so are the values that the
     * recipe states for it.
     *
     * @throws NoAnswer if the scale refers to a place that is not in the figures
     */
    Normalisation of(ScaleRule rule, IndicatorRule indicator) {
        Normalisation stated = rule instanceof ScaleRule.ToPlace reference
                ? toPlace(reference.place())
                : ((ScaleRule.Stated) rule).normalisation();
        return indicator.raises() ? stated : turned(stated);
    }

    private Normalisation toPlace(String code) {
        int place = figures.codes().indexOf(code);
        if (place < 0) {
            throw new NoAnswer("The scale is the distance to the place " + code
                    + ", which is not among the figures. Name a place as the column that tells rows apart has it.");
        }
        return new DistanceToReference(new DistanceToReference.OfPlace(place));
    }

    private static Normalisation turned(Normalisation stated) {
        if (stated instanceof Goalposts posts) {
            Range between = posts.between();
            return new Goalposts(new Range(-between.most(), -between.least()), posts.onto(), posts.clipped());
        }
        if (stated instanceof DistanceToTarget to) {
            return new DistanceToTarget(-to.target(), to.capped());
        }
        if (stated instanceof Scaled scaled) {
            return new Scaled(-scaled.centre(), scaled.scale());
        }
        if (stated instanceof DistanceToReference to && to.reference() instanceof DistanceToReference.Given given) {
            return new DistanceToReference(new DistanceToReference.Given(-given.value()));
        }
        return stated;
    }
}
