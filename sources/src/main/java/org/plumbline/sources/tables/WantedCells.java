package org.plumbline.sources.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parser hands over of each record: the texts of the heading, then the cells that are wanted of each row. */
final class WantedCells extends AbstractBaseCsvCallbackHandler<WantedCells> {
    private static final int UNWANTED = -1;

    private final List<String> texts = new ArrayList<>();
    private int[] placeOf = {};
    private @Nullable RowCells row;
    private int line;
    private int startLine;
    private int count;
    private boolean empty;

    /** From the next record on, keeps the cells of these columns and no text. */
    void gatherInto(RowCells wanted) {
        int last = -1;
        for (int cell = 0; cell < wanted.count(); cell++) {
            last = Math.max(last, wanted.number(cell) - 1);
        }
        placeOf = new int[last + 1];
        Arrays.fill(placeOf, UNWANTED);
        for (int cell = 0; cell < wanted.count(); cell++) {
            if (wanted.has(cell)) {
                placeOf[wanted.number(cell) - 1] = cell;
            }
        }
        row = wanted;
    }

    /** The texts of the records read before any cells were wanted: the heading. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** How many cells the last record had. */
    int count() {
        return count;
    }

    /** Whether the last record was a line with nothing on it. */
    boolean isEmpty() {
        return empty;
    }

    int startLine() {
        return startLine;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        startLine = (int) startingLineNumber;
        line = startLine;
        if (row != null) {
            row.begin(startLine);
        }
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        if (row == null) {
            texts.add(new String(text, offset, length));
        } else if (index < placeOf.length && placeOf[index] != UNWANTED) {
            row.keep(placeOf[index], text, offset, length, line);
        }
        if (quoted) {
            line += lineEnds(text, offset, offset + length);
        }
    }

    /** Of a table read line by line, an empty line is a row whose one cell is empty. */
    @Override
    protected void handleEmpty() {
        if (row == null) {
            texts.add("");
        } else if (placeOf.length > 0 && placeOf[0] != UNWANTED) {
            row.keep(placeOf[0], new char[0], 0, 0, line);
        }
    }

    @Override
    protected WantedCells buildRecord() {
        count = getFieldCount();
        empty = getRecordType() == RecordType.EMPTY;
        return this;
    }

    private static int lineEnds(char[] text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            boolean secondHalf = text[i] == '\n' && i > from && text[i - 1] == '\r';
            ends += text[i] == '\r' || (text[i] == '\n' && !secondHalf) ? 1 : 0;
        }
        return ends;
    }
}
