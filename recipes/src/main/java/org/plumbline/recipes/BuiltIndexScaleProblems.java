package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong with the scales of a built index, wherever in the recipe they stand: ends the wrong way round, a reference that is none. */
final class BuiltIndexScaleProblems {
    private static final OneOfTwo REFERENCE = new OneOfTwo(
            "place",
            "value",
            "a distance to a reference",
            "the place or the value that places are compared with",
            "place: E06000001");

    private final List<Problem> problems = new ArrayList<>();

    private BuiltIndexScaleProblems() {}

    static List<Problem> of(YamlMap recipe) {
        BuiltIndexScaleProblems check = new BuiltIndexScaleProblems();
        ofIndicators(recipe).forEach(check::scale);
        aggregations(recipe)
                .forEach(aggregation -> Stream.of("parts-on", "then-on")
                        .flatMap(key -> aggregation.findMap(key).stream())
                        .forEach(scale -> {
                            check.scale(scale);
                            check.noPlace(scale);
                        }));
        return check.problems;
    }

    private static Stream<YamlMap> ofIndicators(YamlMap recipe) {
        Stream<YamlMap> stated = Stream.concat(Stream.of(recipe), recipe.listMaps("indicators").stream())
                .flatMap(one -> one.findMap("normalisation").stream());
        return Stream.concat(stated, sets(recipe).flatMap(set -> set.listMaps("normalisations").stream()));
    }

    private static Stream<YamlMap> aggregations(YamlMap recipe) {
        return Stream.concat(
                Stream.concat(Stream.of(recipe), recipe.listMaps("domains").stream())
                        .flatMap(one -> one.findMap("aggregation").stream()),
                sets(recipe).flatMap(set -> set.listMaps("aggregations").stream()));
    }

    /** The near and the far choices. */
    static Stream<YamlMap> sets(YamlMap recipe) {
        return recipe.findMap("margins").stream()
                .flatMap(margins -> Stream.of("near", "far").flatMap(set -> margins.findMap(set).stream()));
    }

    private void scale(YamlMap scale) {
        Optional<YamlScalar> method = scale.findScalar("method");
        switch (method.map(YamlScalar::text).orElse("")) {
            case "min-max" -> ends(scale, "least", 0, "most", 100);
            case "goalposts" -> ends(scale, "low", Double.NaN, "high", Double.NaN);
            case "distance-to-reference" -> {
                REFERENCE.problem(scale, method.orElseThrow().where()).ifPresent(problems::add);
                scale.findScalar("value").filter(value -> value.number() == 0).ifPresent(this::nought);
            }
            default -> {}
        }
    }

    private void ends(YamlMap scale, String lower, double lowerElse, String upper, double upperElse) {
        Optional<YamlScalar> low = scale.findScalar(lower);
        Optional<YamlScalar> high = scale.findScalar(upper);
        double from = low.map(YamlScalar::number).orElse(lowerElse);
        double to = high.map(YamlScalar::number).orElse(upperElse);
        if (from >= to) {
            problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    low.or(() -> high).orElseThrow().where(),
                    "a scale that ends before it begins",
                    lower + ": " + low.map(YamlScalar::text).orElse("0") + ", " + upper + ": "
                            + high.map(YamlScalar::text).orElse("100"),
                    lower + " below " + upper,
                    "exchange them; which way an indicator runs is said by its higher-is"));
        }
    }

    private void nought(YamlScalar value) {
        problems.add(new Problem(
                ProblemCode.WRONG_VALUE,
                value.where(),
                "a distance to nought, of which nothing is a share",
                value.quoted(),
                "a value above or below 0",
                "compare with another value or a place, or take min-max"));
    }

    /** A place is looked up among the figures of the indicators; the scores of parts are not. */
    private void noPlace(YamlMap scale) {
        scale.find("place")
                .ifPresent(entry -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        entry.key(),
                        "a place as the reference of a scale that scores are put on",
                        scale.findScalar("place").map(YamlScalar::quoted).orElse(""),
                        "value: the score that places are compared with",
                        "state the value, or take another scale")));
    }
}
