package org.plumbline.engine.neighbours;

import org.plumbline.engine.data.TableChecks;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.NeighboursRecipe;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.StructuralVariable.Measure;
import org.plumbline.recipes.TableColumn;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.columns.ColumnKind;

/** Whether the tables and columns that a neighbours recipe names are there, and none of them is an outcome. */
final class NeighboursChecks {
    private final TableChecks checks;
    private final RecipeFile file;

    NeighboursChecks(Catalogue catalogue, RecipeFile file) {
        this.checks = new TableChecks(catalogue);
        this.file = file;
    }

    /** @throws org.plumbline.model.problems.WrongInput with every name that leads nowhere */
    void check(NeighboursRecipe recipe) {
        var near = recipe.neighbourhoods();
        recipe.register()
                .ifPresent(register -> checks.table(file, "/register/table", register, TableChecks::listsPlaces));
        table(
                "/neighbourhoods/table",
                near.table(),
                there -> checks.people(file, "/neighbourhoods/population", there, near.population()));
        table("/neighbourhoods/lookup", near.lookup(), there -> {
            checks.code(file, "/neighbourhoods/place", there, near.place());
            near.district().ifPresent(district -> checks.code(file, "/neighbourhoods/district", there, district));
        });
        table("/neighbourhoods/centres/table", near.centres().table(), there -> {
            checks.number(
                    file,
                    "/neighbourhoods/centres/easting",
                    there,
                    near.centres().easting());
            checks.number(
                    file,
                    "/neighbourhoods/centres/northing",
                    there,
                    near.centres().northing());
        });
        for (int i = 0; i < recipe.variables().size(); i++) {
            measure("/variables/" + i + "/measure", recipe.variables().get(i).measure());
        }
        checks.throwIfAny();
    }

    private interface Columns {
        void check(SourceTable table);
    }

    private void table(String key, String id, Columns columns) {
        checks.table(file, key, id, TableChecks::listsPlaces).ifPresent(columns::check);
    }

    private void measure(String key, Measure measure) {
        if (measure instanceof Measure.Share share) {
            TableColumn column = share.column();
            table(key + "/table", column.table(), there -> {
                checks.people(file, key + "/column", there, column.column());
                structural(key + "/column", there, column.column());
            });
        } else if (measure instanceof Measure.ShareInClass share) {
            TableColumn column = share.column();
            table(key + "/table", column.table(), there -> {
                checks.text(file, key + "/column", there, column.column());
                kindOfPlace(key + "/column", there, column.column());
            });
        }
    }

    /** The name of a region says where a place is, and everything else about it that is of today. */
    private void kindOfPlace(String key, SourceTable table, String column) {
        table.columns().stream()
                .filter(code -> code.form().kind() == ColumnKind.CODE)
                .filter(code -> table.findNameBeside(code.name())
                        .filter(name -> name.name().equals(column))
                        .isPresent())
                .findFirst()
                .ifPresent(code -> checks.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf(key),
                        "a variable that is the name of a place",
                        column,
                        "a class of neighbourhoods that may be found anywhere, such as rural",
                        "take it out: places alike in structure may lie in any region")));
    }

    /** What has a better and a worse end is how a place fares. */
    private void structural(String key, SourceTable table, String column) {
        table.findColumn(column)
                .filter(there -> there.polarity() != Polarity.NEITHER)
                .ifPresent(there -> checks.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf(key),
                        "a variable that is an outcome",
                        column + ", of which more is "
                                + (there.polarity() == Polarity.HIGHER_IS_BETTER ? "better" : "worse"),
                        "a column that has no better and no worse end, such as people of an age",
                        "take it out: a neighbour is chosen by structure, not by the outcome compared")));
    }
}
