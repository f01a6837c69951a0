package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.engine.data.UsedTable;

/** What a person must know of the tables behind an answer before passing it on. */
final class TableTerms {
    private TableTerms() {}

    /** The tables that are neither bundled nor published: whoever makes the answer again needs them too. */
    static void printOwn(List<UsedTable> tables, PrintWriter out) {
        tables.stream()
                .filter(UsedTable::own)
                .forEach(
                        table -> out.println("Own copy " + table.table() + ", not the published one: " + table.file()));
    }

    static void printPrivate(PrintWriter out) {
        out.println("Private  made with data that are not under an open licence: do not publish it or pass it on");
    }
}
