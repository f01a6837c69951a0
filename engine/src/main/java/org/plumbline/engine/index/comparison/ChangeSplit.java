package org.plumbline.engine.index.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.methods.index.DistanceToReference;
import org.plumbline.methods.index.Goalposts;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Scaled;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.build.IndexPlan;
import org.plumbline.methods.index.steps.Denominate;
import org.plumbline.methods.index.steps.Stage;
import org.plumbline.recipes.index.IndicatorRule;

/**
 * How much of each place's change of score comes from its figures and how much from the method. It can be told only where both indices
 * measure the same indicators alike, on scales that do not move with the places: on any other scale a score falls when others rise, and
 * that is no change of the place. Each part is the mean of what it makes with the other as before and as after, so that the two sum to
 * the change.
 *
 * @param refused why it cannot be said; empty where it can
 * @param byFigures one number a row of the comparison; empty where it is refused
 * @param byMethod likewise
 */
public record ChangeSplit(List<String> refused, List<Double> byFigures, List<Double> byMethod) {

    public ChangeSplit {
        refused = List.copyOf(refused);
        byFigures = List.copyOf(byFigures);
        byMethod = List.copyOf(byMethod);
    }

    public boolean isKnown() {
        return refused.isEmpty();
    }

    static ChangeSplit of(ComparedIndex first, ComparedIndex second, List<IndexComparison.Row> rows) {
        Optional<BuiltAnswer> before = first.built();
        Optional<BuiltAnswer> after = second.built();
        if (before.isEmpty() || after.isEmpty()) {
            return refused(
                    List.of("at least one of them is made of published ranks or averages, not of its indicators"));
        }
        List<String> reasons = reasons(before.get(), after.get());
        return reasons.isEmpty() ? split(before.get(), after.get(), rows) : refused(reasons);
    }

    private static ChangeSplit refused(List<String> reasons) {
        return new ChangeSplit(reasons, List.of(), List.of());
    }

    private static List<String> reasons(BuiltAnswer before, BuiltAnswer after) {
        List<String> reasons = new ArrayList<>();
        List<IndicatorRule> ones = before.recipe().indicators();
        List<IndicatorRule> others = after.recipe().indicators();
        if (!ids(ones).equals(ids(others))) {
            reasons.add("they have other indicators, or in another order");
            return reasons;
        }
        List<String> otherwise = new ArrayList<>();
        List<String> moving = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            if (!alike(ones.get(i), others.get(i))) {
                otherwise.add(ones.get(i).id());
            }
            if (!standsStill(before.plan().normalisations().get(i))
                    || !standsStill(after.plan().normalisations().get(i))) {
                moving.add(ones.get(i).id());
            }
        }
        if (!otherwise.isEmpty()) {
            reasons.add("title, direction or denominator are not alike in both, of " + some(otherwise));
        }
        if (!moving.isEmpty()) {
            reasons.add("the scale moves with the places, so that a score falls when others rise (goalposts, scaled and"
                    + " distances to a stated value do not), of " + some(moving));
        }
        if (!placeByPlace(before) || !placeByPlace(after)) {
            reasons.add(
                    "parts are put together in a way that looks at other places, so that a score falls when others rise");
        }
        if (!onlyDenominated(before) || !onlyDenominated(after)) {
            reasons.add(
                    "a step sets figures by those of other places: filling gaps, treating outliers or steadying rates");
        }
        return reasons;
    }

    private static boolean alike(IndicatorRule one, IndicatorRule other) {
        return one.title().equals(other.title())
                && one.raises() == other.raises()
                && one.denominator().equals(other.denominator());
    }

    private static String some(List<String> ids) {
        return ids.get(0) + (ids.size() == 1 ? "" : " and " + (ids.size() - 1) + " more");
    }

    private static List<String> ids(List<IndicatorRule> indicators) {
        return indicators.stream().map(IndicatorRule::id).toList();
    }

    private static boolean standsStill(Normalisation scale) {
        return scale instanceof Goalposts
                || scale instanceof Scaled
                || (scale instanceof DistanceToReference to && to.reference() instanceof DistanceToReference.Given);
    }

    private static boolean placeByPlace(BuiltAnswer answer) {
        return answer.built().tree().aggregations().allMatch(Aggregation::placeByPlace);
    }

    private static boolean onlyDenominated(BuiltAnswer answer) {
        return answer.plan().steps().stream().allMatch(Denominate.class::isInstance);
    }

    private static ChangeSplit split(BuiltAnswer before, BuiltAnswer after, List<IndexComparison.Row> rows) {
        double[] afterMethod = scores(after, before);
        double[] beforeMethod = scores(before, after);
        List<Double> byFigures = new ArrayList<>();
        List<Double> byMethod = new ArrayList<>();
        for (IndexComparison.Row row : rows) {
            double change = row.secondScore() - row.score();
            // Old method on new figures less on old, and new method on new figures less on old.
            double figures =
                    (beforeMethod[row.secondAt()] - row.score() + row.secondScore() - afterMethod[row.at()]) / 2;
            byFigures.add(figures);
            byMethod.add(change - figures);
        }
        return new ChangeSplit(List.of(), byFigures, byMethod);
    }

    /** The scores that the figures of one index have under the method of another, whose weights are as they were. */
    private static double[] scores(BuiltAnswer method, BuiltAnswer figures) {
        Stage denominated = figures.built().prepared();
        IndexPlan plan = new IndexPlan(
                List.of(),
                method.plan().turned(),
                method.plan().normalisations(),
                method.built().tree());
        return plan.build(denominated).indexScores();
    }
}
