package org.plumbline.recipes;

import java.util.List;

/**
 * A question answered from end to end.
 *
 * @param basis what stands for need
 * @param allocation the id of an allocation
 * @param audit the id of an audit
 */
public record StudyRecipe(
        String id, String title, String summary, Basis basis, String allocation, String audit, List<String> notes)
        implements Recipe {

    /** What stands for need in a study. */
    public sealed interface Basis permits Basis.OfIndex, Basis.OfTarget {

        /** The id of the recipe. */
        String recipe();

        /** The score of a composite index. */
        record OfIndex(String recipe) implements Basis {}

        /** The small areas that a target recipe lists. */
        record OfTarget(String recipe) implements Basis {}
    }

    public StudyRecipe {
        notes = List.copyOf(notes);
    }

    @Override
    public List<String> tables() {
        return List.of();
    }
}
