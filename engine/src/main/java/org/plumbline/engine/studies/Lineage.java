package org.plumbline.engine.studies;

import java.util.List;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.recipes.Recipe;
import org.plumbline.recipes.RecipeFile;

/**
 * What something was computed from: enough to compute it again.
 *
 * @param recipes its own, which comes first, and those that it chains
 * @param tables the tables that were read
 * @param sources the sources that they belong to
 * @param seed of the draws
 * @param draws how many choices were drawn for the margins
 */
public record Lineage(
        List<RecipeFile> recipes, List<UsedTable> tables, List<SourceCard> sources, long seed, int draws) {

    public Lineage {
        recipes = List.copyOf(recipes);
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
        if (recipes.isEmpty()) {
            throw new IllegalArgumentException("computed from no recipe");
        }
    }

    /** The recipe that was asked for; the others are those that it names. */
    public Recipe recipe() {
        return recipes.get(0).recipe();
    }

    /** Whether it touches a table without an open licence, so that it may be shown to its maker and to nobody else. */
    public boolean isPrivate() {
        return !UsedTable.areOpen(tables);
    }

    /** The ids of its recipes, in the order of the chain. */
    public List<String> recipeIds() {
        return recipes.stream().map(RecipeFile::id).toList();
    }
}
