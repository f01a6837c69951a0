package org.plumbline.engine.index;

import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.build.IndexPlan;
import org.plumbline.recipes.BuiltIndexRecipe;

/**
 * An index that was built, with what it was built from.
 *
 * @param margins empty where the recipe asks for none
 * @param inputs the files that were read besides tables of the catalogue, by their names
 */
public record BuiltAnswer(
        BuiltIndexRecipe recipe,
        IndexFigures figures,
        IndexPlan plan,
        BuiltIndex built,
        DataLook look,
        Optional<IndexMarginsAnswer> margins,
        Lineage lineage,
        Map<String, byte[]> inputs)
        implements Computed {

    public BuiltAnswer {
        inputs = Map.copyOf(inputs);
    }

    /** The title of an element of the tree, by its number. */
    public String title(int element) {
        return look.title(built.tree().element(element).id());
    }
}
