package org.plumbline.sources.budgeting;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.ByteRows;

/** How many rows something was met in, and in which first. */
final class Shortfall {
    long count;

    @Nullable
    Where first;

    private int lastLine;

    void add(ByteRows rows) {
        if (first == null) {
            first = rows.where();
        }
        count += rows.line() == lastLine ? 0 : 1;
        lastLine = rows.line();
    }
}
