package org.plumbline.sources.facts;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.sources.tables.Row;

/** The keys of a table's rows, such as the codes of places, each of which may stand once. */
final class RowKeys {
    private final String column;
    private final String kind;
    private final Map<String, Integer> lineByKey = new HashMap<>();

    /** @param kind what a row is about, as a sentence has it: "place" */
    RowKeys(String column, String kind) {
        this.column = column;
        this.kind = kind;
    }

    /**
     * Notes a problem if the key of {@code row} stood on an earlier one. A blank key is another problem, told
     * elsewhere. Tells whether the key is a new one.
     */
    boolean add(Row row, Problems problems) {
        Integer first = row.isBlank(column) ? null : lineByKey.putIfAbsent(row.text(column), row.line());
        if (first != null) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    row.where(column),
                    "this " + kind + " stands twice",
                    row.text(column),
                    "each " + kind + " once; this one is already in line " + first,
                    "delete one of the two rows, or correct its " + column));
        }
        return first == null;
    }
}
