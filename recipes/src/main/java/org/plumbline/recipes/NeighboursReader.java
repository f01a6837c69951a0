package org.plumbline.recipes;

import java.util.List;
import org.plumbline.methods.neighbours.Transform;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link NeighboursRecipe}s. */
final class NeighboursReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return NeighboursProblems.of(recipe);
    }

    @Override
    public NeighboursRecipe read(Fields recipe) {
        return new NeighboursRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                MethodFields.places(recipe.fields("places")),
                recipe.findFields("register").map(register -> register.text("table")),
                neighbourhoods(recipe.fields("neighbourhoods")),
                recipe.listFields("variables").stream()
                        .map(NeighboursReader::variable)
                        .toList(),
                Math.toIntExact(recipe.whole("most")),
                margins(recipe.fields("margins")),
                recipe.texts("notes"));
    }

    private static NeighboursRecipe.Neighbourhoods neighbourhoods(Fields near) {
        Fields centres = near.fields("centres");
        return new NeighboursRecipe.Neighbourhoods(
                near.text("table"),
                near.text("population"),
                near.text("lookup"),
                near.text("place"),
                near.findText("district"),
                new NeighboursRecipe.Centres(centres.text("table"), centres.text("easting"), centres.text("northing")));
    }

    private static StructuralVariable variable(Fields variable) {
        return new StructuralVariable(
                variable.text("id"),
                variable.text("title"),
                measure(variable.fields("measure")),
                variable.choice("transform", Transform.class),
                variable.number("weight"),
                variable.text("why"),
                variable.text("source"));
    }

    private static StructuralVariable.Measure measure(Fields measure) {
        return switch (measure.text("from")) {
            case "residents" -> new StructuralVariable.Measure.Residents();
            case "share" -> new StructuralVariable.Measure.Share(measure.tableColumn());
            case "people-within" -> new StructuralVariable.Measure.PeopleWithin(measure.number("kilometres"));
            case "empty-sides" ->
                new StructuralVariable.Measure.EmptySides(measure.number("beyond"), measure.number("kilometres"));
            case "share-in-class" ->
                new StructuralVariable.Measure.ShareInClass(measure.tableColumn(), measure.text("is"));
            default -> throw new IllegalStateException("a measure of the schema that the reader does not know");
        };
    }

    private static NeighboursRecipe.Margins margins(Fields margins) {
        return new NeighboursRecipe.Margins(
                // Percent in the file, because people write it so; a share of 0 to 1 inside, like every proportion.
                margins.fields("weights").number("within") / 100,
                Math.toIntExact(margins.whole("draws")),
                margins.whole("seed"),
                margins.text("note"));
    }
}
