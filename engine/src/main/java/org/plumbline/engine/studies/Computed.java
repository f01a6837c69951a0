package org.plumbline.engine.studies;

import java.util.List;
import java.util.Map;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.recipes.RecipeFile;

/** What was computed from recipes and tables and can be published as a folder: a study, or a brief that reads studies. */
public interface Computed {

    Lineage lineage();

    /** The places that it was asked of; none for a study, which is about all. */
    default List<Asked> asked() {
        return List.of();
    }

    /** The files that it was computed from besides tables of the catalogue, by their names without folders. */
    default Map<String, byte[]> inputs() {
        return Map.of();
    }

    /** What only a person can compare with what was published elsewhere, such as a fingerprint: a sentence each. */
    default List<String> toCompare() {
        return List.of();
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
