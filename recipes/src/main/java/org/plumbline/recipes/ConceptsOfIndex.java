package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.schema.Nearest;

/**
 * The far concepts of a target that are made from the index of one of its measures, and whether that index can give them.
 *
 * @param measure the id of the measure
 * @param index its index
 */
record ConceptsOfIndex(RecipeFile target, String measure, CompositeIndexRecipe index) {

    List<Problem> problems() {
        TargetRecipe recipe = target.as(TargetRecipe.class);
        List<OtherConcept> far = recipe.margins().far();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < far.size(); i++) {
            if (far.get(i).insteadOf().equals(measure)) {
                OtherConcept.Take take = far.get(i).take();
                String at = "/margins/far/" + i + "/take/";
                boolean ofPlaces = index.places().type() == recipe.places().type();
                if (take instanceof OtherConcept.Take.IndexWithout without && !ids().contains(without.indicator())) {
                    problems.add(unknownIndicator(at + "indicator", without.indicator()));
                } else if (take instanceof OtherConcept.Take.WorstTenthResidents && ofPlaces) {
                    problems.add(noNeighbourhoods(at + "from"));
                }
            }
        }
        return problems;
    }

    private List<String> ids() {
        return index.indicators().stream().map(IndicatorUse::id).toList();
    }

    private Problem unknownIndicator(String at, String indicator) {
        return new Problem(
                ProblemCode.WRONG_VALUE,
                target.whereOf(at),
                "an indicator that " + index.id() + " does not have",
                indicator,
                "one of: " + String.join(", ", ids()),
                Nearest.didYouMean(indicator, ids()));
    }

    private Problem noNeighbourhoods(String at) {
        return new Problem(
                ProblemCode.WRONG_VALUE,
                target.whereOf(at),
                "the worst tenth of neighbourhoods, for an index that has none",
                "worst-tenth-residents of " + index.id() + ", an index of the places themselves",
                "column or index-without",
                "");
    }
}
