package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.methods.index.Weighting;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.schema.TextForm;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** Reads {@link CompositeIndexRecipe}s: every indicator has a weight, every weight an indicator, and some weight counts. */
final class CompositeIndexReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        List<Problem> problems = new ArrayList<>(Doubled.problems(recipe, "indicators", "id"));
        problems.addAll(Doubled.problems(recipe, "indicators", "column"));
        problems.addAll(listsLongerThanPlaces(recipe));
        problems.addAll(certifiedInputs(recipe));
        recipe.findMap("weighting")
                .flatMap(weighting -> weighting.find("weights"))
                .ifPresent(weights -> problems.addAll(weightProblems(recipe, weights)));
        return problems;
    }

    /** What is to be found out may not be put in: a published score among the inputs would replicate itself. */
    private static List<Problem> certifiedInputs(YamlMap recipe) {
        List<String> certified = recipe.findMap("replicates").stream()
                .flatMap(replicates -> Stream.of("score", "rank").flatMap(key -> replicates.findScalar(key).stream()))
                .map(YamlScalar::text)
                .toList();
        return recipe.listMaps("indicators").stream()
                .flatMap(indicator -> indicator.findScalar("column").stream())
                .filter(column -> certified.contains(column.text()))
                .map(column -> new Problem(
                        ProblemCode.WRONG_VALUE,
                        column.where(),
                        "an indicator that is the published result to be replicated",
                        column.text(),
                        "a column that the published result was made from",
                        "a certificate means something only if the result is not among the inputs"))
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
                .map(CompositeIndexReader::numberOf)
                .orElse(Double.POSITIVE_INFINITY);
        return recipe.findMap("margins").map(margins -> margins.listItems("lists")).orElse(List.of()).stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(most -> numberOf(most) > places)
                .map(most -> new Problem(
                        ProblemCode.WRONG_VALUE,
                        most.where(),
                        "a list longer than there are places",
                        most.text(),
                        "a whole number up to the count of places",
                        ""))
                .toList();
    }

    private static double numberOf(YamlScalar scalar) {
        return scalar.kind() == YamlScalar.Kind.NUMBER ? Double.parseDouble(scalar.text()) : Double.NaN;
    }

    @Override
    public CompositeIndexRecipe read(Fields recipe) {
        List<IndicatorUse> indicators = recipe.listFields("indicators").stream()
                .map(CompositeIndexReader::indicator)
                .toList();
        Fields weighting = recipe.fields("weighting");
        Fields weights = weighting.fields("weights");
        return new CompositeIndexRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                MethodFields.places(recipe.fields("places")),
                recipe.text("data"),
                indicators,
                MethodFields.normalisation(recipe.fields("normalisation")),
                recipe.fields("normalisation").textIfAny("note"),
                new Weighting(
                        indicators.stream().map(use -> weights.number(use.id())).toList()),
                weighting.textIfAny("note"),
                recipe.findFields("benchmark").map(CompositeIndexReader::benchmark),
                recipe.findFields("margins").map(CompositeIndexReader::margins),
                recipe.findFields("replicates").map(CompositeIndexReader::replication),
                recipe.findFields("summaries").map(CompositeIndexReader::summaries),
                recipe.texts("notes"));
    }

    private static IndicatorUse indicator(Fields use) {
        return new IndicatorUse(
                use.text("id"),
                use.text("title"),
                use.text("column"),
                use.findText("worse").isPresent() ? use.choice("worse", Worse.class) : Worse.HIGHER);
    }

    private static Benchmark benchmark(Fields benchmark) {
        return new Benchmark(benchmark.text("column"), benchmark.text("title"), benchmark.text("note"));
    }

    private static Margins margins(Fields margins) {
        return new Margins(
                MethodFields.near(margins.fields("near")),
                Math.toIntExact(margins.whole("draws")),
                margins.whole("seed"),
                margins.wholes("lists"),
                margins.text("note"));
    }

    private static Replication replication(Fields replicates) {
        return new Replication(
                replicates.text("score"),
                replicates.findText("rank"),
                replicates.choice("level", Replication.Level.class),
                replicates.number("within"),
                replicates.number("share") / 100,
                replicates.findText("ranks").map(Double::parseDouble).orElse(0.0) / 100,
                replicates.text("note"));
    }

    private static Summaries summaries(Fields summaries) {
        return new Summaries(
                summaries.text("district"),
                summaries.fields("population").tableColumn(),
                summaries.listFields("published").stream()
                        .map(CompositeIndexReader::summary)
                        .toList(),
                summaries.textIfAny("approximate").equals("true"),
                summaries.text("note"));
    }

    private static Summaries.Published summary(Fields summary) {
        return new Summaries.Published(
                summary.choice("summary", Summaries.Kind.class),
                summary.tableColumn(),
                summary.findFields("only").map(only -> new Summaries.Only(only.text("column"), only.text("is"))),
                summary.number("within"));
    }
}
