package org.plumbline.methods.solver;

/**
 * A programme of whole numbers by branch and bound over ojAlgo's linear programmes. What ojAlgo says only guides the search: a
 * solution counts when it fits in whole numbers, and part of the search is left out only where prices, rounded to whole
 * numbers, prove that it holds nothing better ({@link WholeBound}). For small programmes: some dozens of columns.
 */
final class OjAlgoInteger implements IntegerProgramme {
    private static final int BOXES_A_UNIT = 1_000;

    private final Whole whole = new Whole();
    private long boxes = Long.MAX_VALUE;

    @Override
    public int addColumn(long lower, long upper) {
        return whole.addColumn(lower, upper);
    }

    @Override
    public int addRow(long lower, long upper) {
        return whole.addRow(lower, upper);
    }

    @Override
    public void coefficient(int row, int column, long value) {
        whole.coefficient(row, column, value);
    }

    @Override
    public void objective(int column, long value) {
        whole.objective(column, value);
    }

    @Override
    public void columnBounds(int column, long lower, long upper) {
        whole.columnBounds(column, lower, upper);
    }

    @Override
    public void rowBounds(int row, long lower, long upper) {
        whole.rowBounds(row, lower, upper);
    }

    @Override
    public void limitWork(int units) {
        boxes = (long) units * BOXES_A_UNIT;
    }

    @Override
    public IntegerAnswer maximise(Patience patience) {
        return new BranchAndBound(whole, patience, boxes).maximise();
    }
}
