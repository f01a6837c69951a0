package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link TargetRecipe}s. */
final class TargetReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return TargetProblems.of(recipe);
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
                recipe.findFields("map")
                        .map(map -> new TargetRecipe.Outlines(map.text("places"), map.text("districts"))),
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
                variant.findNumber("published"));
    }
}
