package org.plumbline.engine.budgeting.share;

import java.util.List;

/**
 * The rows of a table's year that an answer is not about.
 *
 * @param withoutCode the names of those that have no code
 * @param withoutSpending how many of the kinds meant have no spending: they had ended or not begun
 * @param notMeant how many the recipe does not mean
 */
public record RowsLeftOut(List<String> withoutCode, int withoutSpending, int notMeant) {

    public RowsLeftOut {
        withoutCode = List.copyOf(withoutCode);
    }

    static RowsLeftOut nothing() {
        return new RowsLeftOut(List.of(), 0, 0);
    }
}
