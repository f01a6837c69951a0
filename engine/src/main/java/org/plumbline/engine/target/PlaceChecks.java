package org.plumbline.engine.target;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableChecks;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Vintage;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.OtherConcept;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.TargetMeasure;
import org.plumbline.recipes.TargetRecipe;
import org.plumbline.sources.SourceTable;

/**
 * Whether the tables of a target recipe are about the same places. Of two vintages most codes agree, so a table of another
 * one would fit in part, and the places whose codes changed would be lost unseen.
 */
final class PlaceChecks {
    private final TableChecks checks;
    private final RecipeFile file;
    private final TargetRecipe recipe;
    private final List<RecipeFile> indices;

    PlaceChecks(TableChecks checks, RecipeFile file, List<RecipeFile> indices) {
        this.checks = checks;
        this.file = file;
        this.recipe = file.as(TargetRecipe.class);
        this.indices = indices;
    }

    /** Places of one type and vintage. */
    private record Kind(AreaType type, Vintage vintage) {
        @Override
        public String toString() {
            return type.plural() + " of " + vintage;
        }
    }

    /** @param districts the table of the study's districts */
    void check(String districts) {
        Optional<Kind> places = kindOf(recipe.register());
        Optional<Kind> small = kindOf(recipe.neighbourhoods().table());
        Optional<Kind> large = kindOf(districts);
        if (places.isEmpty() || small.isEmpty() || large.isEmpty()) {
            return; // said already: there is no such table
        }
        lookup(places.get(), small.get(), large.get());
        Kind[] either = {places.get(), small.get()};
        for (int i = 0; i < recipe.measures().size(); i++) {
            measure("/measures/" + i, recipe.measures().get(i), either);
        }
        for (int i = 0; i < recipe.margins().far().size(); i++) {
            if (recipe.margins().far().get(i).take() instanceof OtherConcept.Take.Column take) {
                require(
                        "/margins/far/" + i + "/take/table",
                        kindOf(take.column().table()),
                        either);
            }
        }
        recipe.published()
                .ifPresent(
                        list -> require("/published/table", kindOf(list.flag().table()), places.get()));
    }

    private void lookup(Kind places, Kind small, Kind large) {
        var near = recipe.neighbourhoods();
        require("/neighbourhoods/lookup", kindOf(near.lookup()), small);
        checks.find(near.lookup()).ifPresent(table -> {
            require("/neighbourhoods/place", kindOf(table, near.place()), places);
            require("/neighbourhoods/district", kindOf(table, near.district()), large);
        });
    }

    private void measure(String key, TargetMeasure measure, Kind... either) {
        if (measure.of() instanceof TargetMeasure.Of.Column of) {
            require(key + "/column/table", kindOf(of.column().table()), either);
        } else if (measure.of() instanceof TargetMeasure.Of.Index of) {
            indices.stream()
                    .filter(index -> index.id().equals(of.recipe()))
                    .map(index -> index.as(CompositeIndexRecipe.class).data())
                    .forEach(data -> require(key + "/index", kindOf(data), either));
        }
    }

    private void require(String key, Optional<Kind> found, Kind... wanted) {
        found.filter(kind -> !List.of(wanted).contains(kind))
                .ifPresent(kind -> checks.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf(key),
                        "figures about other places than the recipe's",
                        kind.toString(),
                        Arrays.stream(wanted).map(Kind::toString).collect(Collectors.joining(" or ")),
                        "name a table or column of the same boundaries")));
    }

    private Optional<Kind> kindOf(String table) {
        return checks.find(table).flatMap(SourceTable::places).map(places -> new Kind(places.type(), places.vintage()));
    }

    private static Optional<Kind> kindOf(SourceTable table, String column) {
        return table.findColumn(column)
                .map(there -> there.form().codes())
                .flatMap(codes -> codes.vintage()
                        .flatMap(vintage -> codes.types().stream().findFirst().map(type -> new Kind(type, vintage))));
    }
}
