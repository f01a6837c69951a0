package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.methods.index.ExponentialRank;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Weighting;
import org.plumbline.methods.index.ZScore;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Vintage;
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
        recipe.findMap("weighting")
                .flatMap(weighting -> weighting.find("weights"))
                .ifPresent(weights -> problems.addAll(weightProblems(recipe, weights)));
        return problems;
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
                .map(use -> new IndicatorUse(use.text("id"), use.text("title"), use.text("column")))
                .toList();
        Fields weighting = recipe.fields("weighting");
        Fields weights = weighting.fields("weights");
        Fields benchmark = recipe.fields("benchmark");
        return new CompositeIndexRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                places(recipe.fields("places")),
                recipe.text("data"),
                indicators,
                normalisation(recipe.fields("normalisation")),
                recipe.fields("normalisation").textIfAny("note"),
                new Weighting(
                        indicators.stream().map(use -> weights.number(use.id())).toList()),
                weighting.textIfAny("note"),
                new Benchmark(benchmark.text("column"), benchmark.text("title"), benchmark.text("note")),
                margins(recipe.fields("margins")),
                recipe.texts("notes"));
    }

    private static PlaceSet places(Fields places) {
        return new PlaceSet(
                places.choice("type", AreaType.class),
                new Vintage(Math.toIntExact(places.whole("vintage"))),
                places.text("nation"),
                Math.toIntExact(places.whole("count")));
    }

    private static Margins margins(Fields margins) {
        Fields near = margins.fields("near");
        // Percent in the file, because people write it so; a share of 0 to 1 inside, like every proportion.
        double within = near.fields("weights").number("within") / 100;
        List<Normalisation> normalisations = near.listFields("normalisations").stream()
                .map(CompositeIndexReader::normalisation)
                .toList();
        return new Margins(
                new NearSet(within, normalisations),
                Math.toIntExact(margins.whole("draws")),
                margins.whole("seed"),
                margins.wholes("lists"),
                margins.text("note"));
    }

    private static Normalisation normalisation(Fields normalisation) {
        return switch (normalisation.text("method")) {
            case "exponential-rank" -> new ExponentialRank(normalisation.number("constant"));
            case "min-max" -> new MinMax();
            case "z-score" -> new ZScore(normalisation.choice("origin", ZScore.Origin.class));
            default -> throw new IllegalStateException("a method of the schema that the reader does not know");
        };
    }
}
