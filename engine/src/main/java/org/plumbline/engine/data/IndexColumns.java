package org.plumbline.engine.data;

import java.util.Arrays;
import java.util.List;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.IndicatorUse;
import org.plumbline.recipes.Replication;
import org.plumbline.recipes.Worse;

/**
 * The columns of an index as its arithmetic wants them: in the order of the recipe, turned so that higher is worse, without
 * gaps.
 *
 * @param table as read, with the columns of the published result beside
 */
public record IndexColumns(AreaTable table, List<Column> indicators) {

    public IndexColumns {
        indicators = List.copyOf(indicators);
    }

    /** Announces the columns of an index and of the published result that it replicates. */
    public static void want(CompositeIndexRecipe recipe, TableReads reads) {
        reads.want(
                recipe.data(),
                recipe.indicators().stream().map(IndicatorUse::column).toList());
        recipe.replicates().map(Replication::score).ifPresent(score -> reads.want(recipe.data(), List.of(score)));
        recipe.replicates().flatMap(Replication::rank).ifPresent(rank -> reads.want(recipe.data(), List.of(rank)));
    }

    /** @throws NoAnswer if an indicator has a gap or is the same everywhere */
    public static IndexColumns of(CompositeIndexRecipe recipe, TableReads reads) {
        AreaTable table = reads.areas(recipe.data(), recipe.places().nation());
        return new IndexColumns(
                table,
                recipe.indicators().stream()
                        .map(use -> complete(recipe, use, table))
                        .toList());
    }

    private static Column complete(CompositeIndexRecipe recipe, IndicatorUse use, AreaTable table) {
        Column column = table.column(use.column());
        for (int place = 0; place < column.size(); place++) {
            if (Double.isNaN(column.value(place))) {
                throw new NoAnswer("Recipe " + recipe.id() + ": " + use.column() + " is needed for every place, but "
                        + column.gaps() + " of " + column.size() + " have none, first "
                        + table.places().at(place) + ".");
            }
        }
        requireVariation(recipe, use, column);
        return turned(column, use.worse());
    }

    /** @throws NoAnswer if the column cannot tell places apart */
    public static void requireVariation(CompositeIndexRecipe recipe, IndicatorUse use, Column column) {
        double first = column.value(0);
        if (Arrays.stream(column.toArray()).allMatch(value -> value == first)) {
            throw new NoAnswer("Recipe " + recipe.id() + ": " + use.title() + " (" + use.column()
                    + ") is the same everywhere, so it cannot tell places apart. Leave the indicator out.");
        }
    }

    /** A column without gaps as it is, or negated where its lower values are worse. */
    public static Column turned(Column column, Worse worse) {
        return worse == Worse.HIGHER
                ? column
                : Column.observed(
                        Arrays.stream(column.toArray()).map(value -> -value).toArray());
    }

    public Places places() {
        return table.places();
    }
}
