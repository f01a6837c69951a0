package org.plumbline.sources.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.DistinctTexts;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.RowCells;

/** A column of names or words; an empty text where there is none. */
public final class TextColumn implements TableColumn {
    private static final int LONGEST_LINE = 500;

    private final int[] numbers;
    private final List<String> distinct;

    private TextColumn(int[] numbers, List<String> distinct) {
        this.numbers = numbers;
        this.distinct = distinct;
    }

    @Override
    public int rows() {
        return numbers.length;
    }

    @Override
    public TableColumn pick(int[] rows) {
        return new TextColumn(Arrays.stream(rows).map(row -> numbers[row]).toArray(), distinct);
    }

    public List<String> texts() {
        return new SharedValues<>(numbers, distinct);
    }

    static final class Reading implements ColumnReading {
        /** The number of the empty text, which stands for gaps. */
        private static final int EMPTY = 0;

        private final ColumnForm form;
        private final DistinctTexts texts = new DistinctTexts();
        private final IndexedRows rows = new IndexedRows();

        Reading(ColumnForm form) {
            this.form = form;
        }

        @Override
        public void add(RowCells row, int cell, Problems problems) {
            int number = texts.find(row, cell) + 1;
            if (number == EMPTY) {
                try {
                    number = addNew(row, cell);
                } catch (WrongValue wrong) {
                    ColumnReading.note(problems, row, cell, wrong);
                }
            }
            rows.add(number);
        }

        private int addNew(RowCells row, int cell) {
            if (ColumnReading.isGap(form, row, cell)) {
                if (form.blank()) {
                    return EMPTY;
                }
                throw Gap.where(ProblemCode.WRONG_TEXT, "one line of 1 to " + LONGEST_LINE + " characters");
            }
            if (form.kind() != ColumnKind.PROSE) {
                PlainText.parse(row.text(cell), LONGEST_LINE);
            }
            return texts.add(row, cell) + 1;
        }

        @Override
        public TableColumn done() {
            List<String> distinct = new ArrayList<>();
            distinct.add("");
            for (int number = 0; number < texts.size(); number++) {
                distinct.add(texts.get(number));
            }
            return new TextColumn(rows.toArray(), List.copyOf(distinct));
        }
    }
}
