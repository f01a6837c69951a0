package org.plumbline.sources.columns;

import java.util.Arrays;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.RowCells;

/** A column of numbers; NaN where nothing was observed. */
public final class NumberColumn implements TableColumn {
    private final double[] values;

    private NumberColumn(double[] values) {
        this.values = values;
    }

    @Override
    public int rows() {
        return values.length;
    }

    @Override
    public TableColumn pick(int[] rows) {
        return new NumberColumn(
                Arrays.stream(rows).mapToDouble(row -> values[row]).toArray());
    }

    public double[] toArray() {
        return values.clone();
    }

    static final class Reading implements ColumnReading {
        private final ColumnForm form;
        private double[] values = new double[1024];
        private int rows;

        Reading(ColumnForm form) {
            this.form = form;
        }

        @Override
        public void add(RowCells row, int cell, Problems problems) {
            if (rows == values.length) {
                values = Arrays.copyOf(values, 2 * rows);
            }
            try {
                values[rows] = value(row, cell);
            } catch (WrongValue wrong) {
                values[rows] = Double.NaN;
                ColumnReading.note(problems, row, cell, wrong);
            }
            rows++;
        }

        private double value(RowCells row, int cell) {
            if (ColumnReading.isGap(form, row, cell)) {
                if (form.blank()) {
                    return Double.NaN;
                }
                throw Gap.where(ProblemCode.WRONG_NUMBER, form.range().text());
            }
            return form.exponents()
                    ? PlainNumber.parseWithExponent(row.text(cell), form.range())
                    : row.number(cell, form.range());
        }

        @Override
        public TableColumn done() {
            return new NumberColumn(Arrays.copyOf(values, rows));
        }
    }
}
