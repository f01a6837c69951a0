package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.schema.TextForm;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/**
 * What may be wrong between one place of a composite index and another: every indicator has a weight, every weight an
 * indicator, some weight counts, and what is to be found out is not put in.
 */
final class CompositeIndexProblems {

    private CompositeIndexProblems() {}

    static List<Problem> of(YamlMap recipe) {
        List<Problem> problems = new ArrayList<>(Doubled.problems(recipe, "indicators", "id"));
        problems.addAll(Doubled.problems(recipe, "indicators", "column"));
        recipe.findMap("replicates").ifPresent(replicates -> problems.addAll(Doubled.problems(certified(replicates))));
        recipe.findMap("summaries")
                .ifPresent(summaries -> problems.addAll(Doubled.problems(summaries, "published", "summary")));
        problems.addAll(listsLongerThanPlaces(recipe));
        problems.addAll(certifiedInputs(recipe));
        recipe.findMap("weighting")
                .flatMap(weighting -> weighting.find("weights"))
                .ifPresent(weights -> problems.addAll(weightProblems(recipe, weights)));
        return problems;
    }

    /** What is to be found out may not be put in: a published score among the inputs would replicate itself. */
    private static List<Problem> certifiedInputs(YamlMap recipe) {
        List<String> certified =
                recipe.findMap("replicates").map(CompositeIndexProblems::certified).orElse(List.of()).stream()
                        .map(YamlScalar::text)
                        .toList();
        return recipe.listMaps("indicators").stream()
                .flatMap(indicator -> indicator.findScalar("column").stream())
                .filter(column -> certified.contains(column.text()))
                .map(column -> new Problem(
                        ProblemCode.WRONG_VALUE,
                        column.where(),
                        "an indicator that is the published result itself",
                        column.text(),
                        "a column that the published result was made from",
                        "take it out; a certificate means something only if the result is not among the inputs"))
                .toList();
    }

    private static List<YamlScalar> certified(YamlMap replicates) {
        return Stream.of("score", "rank")
                .flatMap(key -> replicates.findScalar(key).stream())
                .toList();
    }

    private static List<Problem> weightProblems(YamlMap recipe, YamlMap.Entry entry) {
        if (!(entry.value() instanceof YamlMap weights)) {
            return List.of();
        }
        Set<String> indicators = recipe.listMaps("indicators").stream()
                .flatMap(indicator -> indicator.findScalar("id").stream())
                .map(YamlScalar::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // Messages repeat only what is a name; the schema tells of an id that is not one.
        List<String> names =
                indicators.stream().filter(TextForm.RECIPE_ID::accepts).toList();
        List<Problem> problems = new ArrayList<>();
        weights.entries().forEach((id, weight) -> {
            if (!indicators.contains(id)) {
                problems.add(weightOfNothing(id, weight.key(), names));
            }
        });
        names.stream()
                .filter(id -> weights.find(id).isEmpty())
                .map(id -> indicatorWithoutWeight(id, entry.key()))
                .forEach(problems::add);
        if (sumsToNought(weights)) {
            problems.add(new Problem(
                    ProblemCode.WEIGHTS_WITHOUT_EFFECT,
                    entry.key(),
                    "the weights sum to nought, so no indicator counts",
                    weights.entries().size() + " weights, all 0",
                    "at least one weight above 0",
                    ""));
        }
        return problems;
    }

    private static Problem weightOfNothing(String id, Where where, List<String> indicators) {
        return new Problem(
                ProblemCode.UNKNOWN_KEY,
                where,
                "a weight for an indicator that the recipe does not have",
                id,
                "one of: " + String.join(", ", indicators),
                Nearest.didYouMean(id, indicators));
    }

    private static Problem indicatorWithoutWeight(String id, Where weights) {
        return new Problem(
                ProblemCode.MISSING_KEY,
                weights,
                "the indicator " + id + " has no weight",
                "",
                id + ": a number from 0 to 100",
                "give it a weight; 0 if it is to be shown and not counted");
    }

    private static boolean sumsToNought(YamlMap weights) {
        List<YamlScalar> values = weights.entries().keySet().stream()
                .flatMap(id -> weights.findScalar(id).stream())
                .filter(value -> value.kind() == YamlScalar.Kind.NUMBER)
                .toList();
        return !values.isEmpty()
                && values.size() == weights.entries().size()
                && values.stream().allMatch(value -> Double.parseDouble(value.text()) == 0);
    }

    /** A list of the 400 most deprived of 317 places would hold all of them, and say nothing. */
    private static List<Problem> listsLongerThanPlaces(YamlMap recipe) {
        double places = recipe.findMap("places")
                .flatMap(set -> set.findScalar("count"))
                .map(YamlScalar::number)
                .orElse(Double.POSITIVE_INFINITY);
        return recipe.findMap("margins").map(margins -> margins.listItems("lists")).orElse(List.of()).stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(most -> most.number() > places)
                .map(most -> new Problem(
                        ProblemCode.WRONG_VALUE,
                        most.where(),
                        "a list longer than there are places",
                        most.text(),
                        "a whole number up to the count of places",
                        ""))
                .toList();
    }
}
