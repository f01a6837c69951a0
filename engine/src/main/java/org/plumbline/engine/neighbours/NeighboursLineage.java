package org.plumbline.engine.neighbours;

import java.util.List;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.recipes.RecipeFile;

/**
 * What neighbours were computed from: enough to compute them again.
 *
 * @param tables the tables that were read
 * @param sources the sources that they belong to
 * @param seed of the draws
 * @param draws how many choices of weights were drawn
 */
public record NeighboursLineage(
        RecipeFile recipe, List<UsedTable> tables, List<SourceCard> sources, long seed, int draws) {

    public NeighboursLineage {
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
    }

    /** Whether it touches a table without an open licence, so that it may be shown to its maker and to nobody else. */
    public boolean isPrivate() {
        return !UsedTable.areOpen(tables);
    }
}
