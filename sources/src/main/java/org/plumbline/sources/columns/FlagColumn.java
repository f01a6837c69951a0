package org.plumbline.sources.columns;

import java.util.BitSet;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.RowCells;

/** A column of yes and no. */
public final class FlagColumn implements TableColumn {
    private final BitSet yes;
    private final int rows;

    private FlagColumn(BitSet yes, int rows) {
        this.yes = yes;
        this.rows = rows;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public TableColumn pick(int[] rows) {
        BitSet picked = new BitSet();
        for (int i = 0; i < rows.length; i++) {
            picked.set(i, yes.get(rows[i]));
        }
        return new FlagColumn(picked, rows.length);
    }

    public boolean[] toArray() {
        boolean[] flags = new boolean[rows];
        for (int row = yes.nextSetBit(0); row >= 0; row = yes.nextSetBit(row + 1)) {
            flags[row] = true;
        }
        return flags;
    }

    static final class Reading implements ColumnReading {
        private final ColumnForm form;
        private final BitSet yes = new BitSet();
        private int rows;

        Reading(ColumnForm form) {
            this.form = form;
        }

        @Override
        public void add(RowCells row, int cell, Problems problems) {
            String text = row.text(cell);
            if (text.equals(form.yes())) {
                yes.set(rows);
            } else if (!text.equals(form.no())) {
                problems.add(wrong(text).at(row.where(cell)));
            }
            rows++;
        }

        private WrongValue wrong(String text) {
            String fix = text.strip().equalsIgnoreCase(form.yes())
                    ? "write " + form.yes()
                    : text.strip().equalsIgnoreCase(form.no()) ? "write " + form.no() : "";
            return new WrongValue(
                    ProblemCode.WRONG_TEXT, "neither yes nor no", text, form.yes() + " or " + form.no(), fix);
        }

        @Override
        public TableColumn done() {
            return new FlagColumn((BitSet) yes.clone(), rows);
        }
    }
}
