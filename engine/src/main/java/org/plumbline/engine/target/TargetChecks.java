package org.plumbline.engine.target;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.data.IndexChecks;
import org.plumbline.engine.data.TableChecks;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.Associations;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.OtherConcept;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.TableColumn;
import org.plumbline.recipes.TargetMeasure;
import org.plumbline.recipes.TargetRecipe;
import org.plumbline.recipes.Worse;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.TableKind;

/** Checks the tables, columns and indices that a target recipe names. */
public final class TargetChecks {
    private final TableChecks checks;
    private final RecipeFile file;
    private final TargetRecipe recipe;
    private final List<RecipeFile> indices;

    /** @param indices those that the recipe's measures name */
    public TargetChecks(TableChecks checks, RecipeFile file, List<RecipeFile> indices) {
        this.checks = checks;
        this.file = file;
        this.recipe = file.as(TargetRecipe.class);
        this.indices = List.copyOf(indices);
    }

    /** @param districts the table of districts of the study, by which an outcome is compared */
    public void check(String districts) {
        checks.table(file, "/register/table", recipe.register(), TableChecks::listsPlaces);
        new PlaceChecks(checks, file, indices).check(districts);
        neighbourhoods();
        indices.forEach(index ->
                new IndexChecks(checks).check(index, index.as(CompositeIndexRecipe.class), TableChecks::listsPlaces));
        measures();
        for (int i = 0; i < recipe.margins().far().size(); i++) {
            if (recipe.margins().far().get(i).take() instanceof OtherConcept.Take.Column take) {
                score("/margins/far/" + i + "/take", take.column());
            }
        }
        recipe.published()
                .ifPresent(list -> checks.table(
                                file, "/published/table", list.flag().table(), TableChecks::listsPlaces)
                        .ifPresent(there -> checks.flag(
                                file, "/published/flag", there, list.flag().column())));
        recipe.associations().ifPresent(these -> associations(these, districts));
        recipe.map().ifPresent(outlines -> {
            checks.table(file, "/map/places", outlines.places(), TargetChecks::isOutlines);
            checks.table(file, "/map/districts", outlines.districts(), TargetChecks::isOutlines);
        });
    }

    /** Of the same boundaries too: a code of another year would be a gap, and nobody would be told. */
    private boolean isOfPlaces(SourceTable table) {
        return table.places()
                .filter(list -> list.type() == recipe.places().type())
                .filter(list -> list.vintage().equals(recipe.places().vintage()))
                .isPresent();
    }

    private static boolean isOutlines(SourceTable table) {
        return table.kind() == TableKind.BOUNDARIES;
    }

    private void neighbourhoods() {
        var near = recipe.neighbourhoods();
        checks.table(file, "/neighbourhoods/table", near.table(), TableChecks::listsPlaces)
                .ifPresent(there -> {
                    checks.people(file, "/neighbourhoods/population", there, near.population());
                    checks.share(file, "/people/rate", there, recipe.people().rate());
                });
        checks.table(file, "/neighbourhoods/lookup", near.lookup(), TableChecks::listsPlaces)
                .ifPresent(there -> {
                    checks.code(file, "/neighbourhoods/place", there, near.place());
                    checks.code(file, "/neighbourhoods/district", there, near.district());
                });
    }

    private void measures() {
        for (int i = 0; i < recipe.measures().size(); i++) {
            if (recipe.measures().get(i).of() instanceof TargetMeasure.Of.Column of) {
                score("/measures/" + i + "/column", of.column());
            }
        }
        if (recipe.measures().stream()
                .allMatch(measure -> tableOf(measure).filter(this::isOfPlaces).isPresent())) {
            checks.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    file.whereOf("/measures"),
                    "no measure is of neighbourhoods, so nothing is known of what the averages hide",
                    "two measures of the " + recipe.places().type().plural() + " themselves",
                    "at least one index or column of the neighbourhoods inside them",
                    ""));
        }
    }

    /** The table that a measure is read from; empty where it or its index is not there, which is told apart. */
    private Optional<SourceTable> tableOf(TargetMeasure measure) {
        if (measure.of() instanceof TargetMeasure.Of.Index of) {
            return indices.stream()
                    .filter(index -> index.id().equals(of.recipe()))
                    .findFirst()
                    .flatMap(index ->
                            checks.find(index.as(CompositeIndexRecipe.class).data()));
        }
        return measure.of().table().flatMap(checks::find);
    }

    private void score(String key, TableColumn column) {
        checks.table(file, key + "/table", column.table(), TableChecks::listsPlaces)
                .ifPresent(there -> checks.worse(file, key + "/column", there, column.column(), Worse.HIGHER));
    }

    private void associations(Associations these, String districts) {
        if (!these.outcome().table().equals(districts)) {
            checks.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    file.whereOf("/associations/outcome/table"),
                    "an outcome of other districts than the study's",
                    these.outcome().table(),
                    districts + ", which the study's allocation reads",
                    ""));
        }
        checks.table(file, "/associations/outcome/table", these.outcome().table(), any -> true)
                .ifPresent(there -> checks.number(
                        file,
                        "/associations/outcome/column",
                        there,
                        these.outcome().column()));
    }
}
