package org.plumbline.engine.studies;

import java.util.List;
import java.util.function.Function;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.StudyRecipe;

/** A study, computed: everything that its report says and its tables hold. */
public sealed interface Study permits IndexStudy, TargetStudy {

    Lineage lineage();

    FundingAnswer funding();

    /** What the one or the other function makes of this study, by its kind. */
    <T> T match(Function<IndexStudy, T> ofIndex, Function<TargetStudy, T> ofTarget);

    default StudyRecipe recipe() {
        return lineage().recipe();
    }

    default List<RecipeFile> recipes() {
        return lineage().recipes();
    }

    /** The ids of its recipes, in the order of the chain. */
    default List<String> recipeIds() {
        return lineage().recipeIds();
    }

    default List<UsedTable> tables() {
        return lineage().tables();
    }

    default List<SourceCard> sources() {
        return lineage().sources();
    }
}
