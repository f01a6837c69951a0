package org.plumbline.sources;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.sources.tables.RowCells;

/** The keys of a table's rows, of one cell or several, each of which may stand once. */
final class RowKeys {
    private final List<String> columns;
    private final int[] cells;
    private final Map<List<String>, Integer> lineByKey = new HashMap<>();

    private RowKeys(List<String> columns, int[] cells) {
        this.columns = List.copyOf(columns);
        this.cells = cells;
    }

    /**
     * @param columns that make the key, as a problem names them
     * @param cells the columns of a row, in its order
     */
    static RowKeys of(List<String> columns, List<String> cells) {
        return new RowKeys(columns, columns.stream().mapToInt(cells::indexOf).toArray());
    }

    /** Of a table whose rows need not differ, or are known to. */
    static RowKeys none() {
        return new RowKeys(List.of(), new int[0]);
    }

    /** Notes a problem if the key of {@code row} stood on an earlier one. A gap in a key is another problem. */
    void add(RowCells row, Problems problems) {
        if (cells.length == 0) {
            return;
        }
        List<String> key = Arrays.stream(cells).mapToObj(row::text).toList();
        Integer first = lineByKey.putIfAbsent(key, row.line());
        if (first != null && !key.get(0).isBlank()) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    row.where(cells[0]),
                    "this " + String.join(" with this ", columns) + " stands twice",
                    String.join(", ", key),
                    "each once; this one is already in line " + first,
                    "delete one of the two rows, or correct its " + String.join(" or ", columns)));
        }
    }
}
