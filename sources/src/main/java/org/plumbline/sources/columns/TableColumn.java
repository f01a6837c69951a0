package org.plumbline.sources.columns;

/** A column as read, in the order of the rows. */
public sealed interface TableColumn permits CodeColumn, TextColumn, FlagColumn, NumberColumn {
    int rows();

    /** The column of these rows only, in the order given. */
    TableColumn pick(int[] rows);
}
