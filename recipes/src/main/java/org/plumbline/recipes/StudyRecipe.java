package org.plumbline.recipes;

import java.util.List;

/**
 * A question answered from end to end.
 *
 * @param index the id of a composite index
 * @param allocation the id of an allocation
 * @param audit the id of an audit
 */
public record StudyRecipe(
        String id, String title, String summary, String index, String allocation, String audit, List<String> notes)
        implements Recipe {

    public StudyRecipe {
        notes = List.copyOf(notes);
    }

    @Override
    public List<String> tables() {
        return List.of();
    }
}
