package org.plumbline.engine.studies;

import java.util.List;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.places.Places;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.StudyRecipe;

/**
 * A study, computed: everything that its report says and its tables hold.
 *
 * @param table the districts and their indicators, in the order of {@code places}
 * @param recipes the study's own and the three that it chains, in the order of the chain
 * @param tables the tables that were read
 * @param sources the sources that they belong to
 */
public record Study(
        StudyRecipe recipe,
        IndicatorTable table,
        IndexAnswer index,
        AllocationAnswer allocation,
        AuditAnswer audit,
        List<RecipeFile> recipes,
        List<UsedTable> tables,
        List<SourceCard> sources) {

    public Study {
        recipes = List.copyOf(recipes);
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
    }

    /** The ids of its recipes, in the order of the chain. */
    public List<String> recipeIds() {
        return recipes.stream().map(RecipeFile::id).toList();
    }

    /** Residents of each place, by which the allocation shares and figures a head are reckoned. */
    public Column population() {
        return table.column(allocation.recipe().populationColumn());
    }

    public Places places() {
        return table.places();
    }
}
