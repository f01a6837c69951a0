package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.schema.TextForm;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong between one place of a target recipe and another: names that lead nowhere, and inputs that may not be. */
final class TargetProblems {
    private static final OneOfTwo MEASURED = new OneOfTwo(
            "index",
            "column",
            "a measure",
            "index: the id of a composite index; or column: a table and its column",
            "index: imd-england-2019");

    private final YamlMap recipe;
    private final List<YamlMap> measures;
    private final List<YamlMap> concepts;
    private final List<YamlMap> variants;
    private final List<Problem> problems = new ArrayList<>();

    private TargetProblems(YamlMap recipe) {
        this.recipe = recipe;
        this.measures = recipe.listMaps("measures");
        this.concepts = recipe.findMap("margins")
                .map(margins -> margins.listMaps("far"))
                .orElse(List.of());
        this.variants = recipe.findMap("associations")
                .map(these -> these.listMaps("variants"))
                .orElse(List.of());
    }

    static List<Problem> of(YamlMap recipe) {
        TargetProblems check = new TargetProblems(recipe);
        check.measures();
        check.concepts();
        check.variants();
        check.lengths();
        check.publishedInputs();
        return check.problems;
    }

    private void measures() {
        problems.addAll(Doubled.problems(scalars(Stream.concat(measures.stream(), concepts.stream()), "id")));
        problems.addAll(Doubled.problems(scalars(measures.stream(), "index")));
        measures.forEach(measure -> MEASURED.problem(measure, measure.where()).ifPresent(problems::add));
        recipe.findMap("rule").ifPresent(rule -> refersTo(rule, "of", "a measure", names(measures.stream())));
    }

    private void concepts() {
        List<String> names = names(measures.stream());
        List<String> columns = names(measures.stream()
                .filter(measure -> measure.findMap("column").isPresent()
                        && measure.find("index").isEmpty()));
        for (YamlMap concept : concepts) {
            refersTo(concept, "instead-of", "a measure", names);
            Optional<YamlScalar> measure = concept.findScalar("instead-of");
            concept.findMap("take")
                    .flatMap(take -> take.findScalar("from"))
                    .filter(from ->
                            from.text().equals("index-without") || from.text().equals("worst-tenth-residents"))
                    .filter(from ->
                            measure.filter(id -> columns.contains(id.text())).isPresent())
                    .ifPresent(from -> problems.add(new Problem(
                            ProblemCode.WRONG_VALUE,
                            from.where(),
                            "a concept that is made from an index, for a measure that is a column",
                            from.text(),
                            "column: another published score",
                            "give the measure an index, or take a column here")));
        }
    }

    private void variants() {
        problems.addAll(Doubled.problems(scalars(variants.stream(), "id")));
        List<String> names =
                names(Stream.concat(measures.stream(), concepts.stream().filter(TargetProblems::isColumn)));
        List<String> made = names(concepts.stream().filter(concept -> !isColumn(concept)));
        for (YamlMap variant : variants) {
            Optional<YamlScalar> of = variant.findScalar("of").filter(id -> made.contains(id.text()));
            of.ifPresentOrElse(
                    id -> problems.add(new Problem(
                            ProblemCode.WRONG_VALUE,
                            id.where(),
                            "a variant of a concept that is no published column",
                            id.text(),
                            oneOf(names),
                            "")),
                    () -> refersTo(variant, "of", "a measure or a far concept", names));
        }
    }

    private static boolean isColumn(YamlMap concept) {
        return concept.findMap("take")
                .flatMap(take -> take.findScalar("from"))
                .filter(from -> from.text().equals("column"))
                .isPresent();
    }

    /** Where a measure is missing, that is told and nothing of the names that would have led to it. */
    private void refersTo(YamlMap item, String key, String called, List<String> names) {
        item.findScalar(key)
                .filter(id -> measures.size() > 1)
                .filter(id -> !names.contains(id.text()))
                .ifPresent(id -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        id.where(),
                        called + " that the recipe does not have",
                        id.text(),
                        oneOf(names),
                        Nearest.didYouMean(id.text(), names))));
    }

    private static String oneOf(List<String> names) {
        return names.isEmpty() ? "a name that the recipe gives to something" : "one of: " + String.join(", ", names);
    }

    private void lengths() {
        double places = recipe.findMap("places")
                .flatMap(set -> set.findScalar("count"))
                .map(YamlScalar::number)
                .orElse(Double.NaN);
        recipe.findMap("lengths").ifPresent(lengths -> {
            Optional<YamlScalar> from = lengths.findScalar("from");
            Optional<YamlScalar> to = lengths.findScalar("to");
            to.filter(greatest -> greatest.number() > places)
                    .ifPresent(greatest -> problems.add(new Problem(
                            ProblemCode.WRONG_VALUE,
                            greatest.where(),
                            "a list longer than there are places",
                            greatest.text(),
                            "a whole number up to the count of places",
                            "")));
            from.flatMap(least -> to.filter(greatest -> least.number() > greatest.number())
                            .map(greatest -> downwards(least, greatest)))
                    .ifPresent(problems::add);
        });
    }

    private static Problem downwards(YamlScalar from, YamlScalar to) {
        return new Problem(
                ProblemCode.WRONG_VALUE,
                to.where(),
                "a range that runs downwards",
                "from " + from.text() + " to " + to.text(),
                "a whole number from " + from.text() + " on",
                "did you mean from: " + to.text() + ", to: " + from.text() + "?");
    }

    /** A list that is made from the published one would agree with it, and show nothing. */
    private void publishedInputs() {
        recipe.findMap("published")
                .flatMap(list -> columnOf(list, "flag"))
                .ifPresent(flag -> inputs().flatMap(input -> input.findScalar("column").stream()
                                .filter(column -> columnOf(input, "column")
                                        .filter(flag::equals)
                                        .isPresent()))
                        .forEach(column -> problems.add(new Problem(
                                ProblemCode.WRONG_VALUE,
                                column.where(),
                                "an input that is the published list itself",
                                column.text(),
                                "a score that the published list was made from",
                                "agreement means something only if the published list is not among the inputs"))));
    }

    private Stream<YamlMap> inputs() {
        return Stream.concat(
                measures.stream().flatMap(measure -> measure.findMap("column").stream()),
                concepts.stream().flatMap(concept -> concept.findMap("take").stream()));
    }

    private static Optional<TableColumn> columnOf(YamlMap map, String key) {
        return map.findScalar("table")
                .flatMap(table -> map.findScalar(key).map(column -> new TableColumn(table.text(), column.text())));
    }

    private static List<YamlScalar> scalars(Stream<YamlMap> items, String key) {
        return items.flatMap(item -> item.findScalar(key).stream()).toList();
    }

    /** Messages repeat only what is a name; the schema tells of an id that is not one. */
    private static List<String> names(Stream<YamlMap> items) {
        return scalars(items, "id").stream()
                .map(YamlScalar::text)
                .filter(TextForm.RECIPE_ID::accepts)
                .toList();
    }
}
