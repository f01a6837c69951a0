package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** Reads {@link TargetRecipe}s: every name inside the recipe leads somewhere, and each measure is one thing. */
final class TargetReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Doubled.problems(Stream.concat(measures(recipe), concepts(recipe))
                .flatMap(item -> item.findScalar("id").stream())
                .toList()));
        measures(recipe).forEach(measure -> oneThing(measure, problems));
        List<String> measures = ids(measures(recipe));
        List<String> all = ids(Stream.concat(measures(recipe), concepts(recipe)));
        recipe.findMap("rule").ifPresent(rule -> refersTo(rule, "of", measures, problems));
        concepts(recipe).forEach(concept -> refersTo(concept, "instead-of", measures, problems));
        recipe.findMap("associations")
                .ifPresent(
                        these -> these.listMaps("variants").forEach(variant -> refersTo(variant, "of", all, problems)));
        recipe.findMap("associations").ifPresent(these -> problems.addAll(Doubled.problems(these, "variants", "id")));
        recipe.findMap("lengths").ifPresent(lengths -> upwards(lengths, problems));
        return problems;
    }

    private static Stream<YamlMap> measures(YamlMap recipe) {
        return recipe.listMaps("measures").stream();
    }

    private static Stream<YamlMap> concepts(YamlMap recipe) {
        return recipe.findMap("margins").stream().flatMap(margins -> margins.listMaps("far").stream());
    }

    private static List<String> ids(Stream<YamlMap> items) {
        return items.flatMap(item -> item.findScalar("id").stream())
                .map(YamlScalar::text)
                .toList();
    }

    private static void oneThing(YamlMap measure, List<Problem> problems) {
        boolean index = measure.find("index").isPresent();
        boolean column = measure.find("column").isPresent();
        if (index == column) {
            problems.add(new Problem(
                    index ? ProblemCode.UNKNOWN_KEY : ProblemCode.MISSING_KEY,
                    measure.where(),
                    index ? "a measure that is both an index and a column" : "a measure of nothing",
                    "",
                    "either index or column",
                    ""));
        }
    }

    private static void refersTo(YamlMap item, String key, List<String> ids, List<Problem> problems) {
        item.findScalar(key)
                .filter(id -> !ids.contains(id.text()))
                .ifPresent(id -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        id.where(),
                        "a name that nothing in this recipe has",
                        id.text(),
                        "one of: " + String.join(", ", ids),
                        Nearest.didYouMean(id.text(), ids))));
    }

    private static void upwards(YamlMap lengths, List<Problem> problems) {
        Optional<YamlScalar> from = lengths.findScalar("from");
        lengths.findScalar("to")
                .filter(to ->
                        from.filter(least -> numberOf(least) > numberOf(to)).isPresent())
                .ifPresent(to -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        to.where(),
                        "a range that runs downwards",
                        to.text(),
                        "at least " + from.map(YamlScalar::text).orElse(""),
                        "")));
    }

    private static double numberOf(YamlScalar scalar) {
        return scalar.kind() == YamlScalar.Kind.NUMBER ? Double.parseDouble(scalar.text()) : Double.NaN;
    }

    @Override
    public TargetRecipe read(Fields recipe) {
        Fields near = recipe.fields("neighbourhoods");
        Fields rule = recipe.fields("rule");
        Fields people = recipe.fields("people");
        Fields lengths = recipe.fields("lengths");
        return new TargetRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                MethodFields.places(recipe.fields("places")),
                recipe.fields("register").text("table"),
                new TargetRecipe.Neighbourhoods(
                        near.text("table"),
                        near.text("population"),
                        near.text("lookup"),
                        near.text("place"),
                        near.text("district")),
                recipe.listFields("measures").stream()
                        .map(TargetReader::measure)
                        .toList(),
                new TargetRecipe.Rule(rule.number("percent"), rule.text("of"), rule.text("note")),
                Math.toIntExact(recipe.whole("near-misses")),
                new TargetRecipe.Lengths(Math.toIntExact(lengths.whole("from")), Math.toIntExact(lengths.whole("to"))),
                new TargetRecipe.People(people.text("title"), people.text("rate")),
                recipe.findFields("published").map(TargetReader::published),
                margins(recipe.fields("margins")),
                recipe.findFields("associations").map(TargetReader::associations),
                recipe.findFields("map").map(map -> new TargetRecipe.Map(map.text("places"), map.text("districts"))),
                recipe.texts("notes"));
    }

    private static TargetMeasure measure(Fields measure) {
        TargetMeasure.Of of = measure.findFields("column")
                .<TargetMeasure.Of>map(column -> new TargetMeasure.Of.Column(column.tableColumn()))
                .orElseGet(() -> new TargetMeasure.Of.Index(measure.text("index")));
        return new TargetMeasure(measure.text("id"), measure.text("title"), of);
    }

    private static TargetRecipe.PublishedList published(Fields list) {
        return new TargetRecipe.PublishedList(
                new TableColumn(list.text("table"), list.text("flag")),
                list.text("title"),
                Math.toIntExact(list.whole("count")),
                list.text("note"));
    }

    private static TargetMargins margins(Fields margins) {
        return new TargetMargins(
                MethodFields.near(margins.fields("near")),
                margins.listFields("far").stream().map(TargetReader::concept).toList(),
                Math.toIntExact(margins.whole("draws")),
                margins.whole("seed"),
                margins.text("note"));
    }

    private static OtherConcept concept(Fields concept) {
        Fields take = concept.fields("take");
        return new OtherConcept(
                concept.text("id"),
                concept.text("title"),
                concept.text("instead-of"),
                switch (take.text("from")) {
                    case "column" -> new OtherConcept.Take.Column(take.tableColumn());
                    case "worst-tenth-residents" -> new OtherConcept.Take.WorstTenthResidents();
                    case "index-without" -> new OtherConcept.Take.IndexWithout(take.text("indicator"));
                    default -> throw new IllegalStateException("a concept of the schema that the reader does not know");
                });
    }

    private static Associations associations(Fields these) {
        Fields outcome = these.fields("outcome");
        return new Associations(
                outcome.tableColumn(),
                outcome.text("title"),
                these.text("note"),
                these.listFields("variants").stream().map(TargetReader::variant).toList());
    }

    private static Associations.Variant variant(Fields variant) {
        return new Associations.Variant(
                variant.text("id"),
                variant.text("title"),
                variant.text("of"),
                variant.choice("as", Associations.As.class),
                variant.findText("without-region"),
                variant.findText("published")
                        .map(text -> OptionalDouble.of(Double.parseDouble(text)))
                        .orElse(OptionalDouble.empty()));
    }
}
