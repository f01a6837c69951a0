package org.plumbline.methods.solver;

/**
 * Find the whole numbers, one for each column, within their bounds, that fit every row and make the objective greatest; all
 * coefficients are whole too, so that the answer is exact. Columns and rows are numbered from nought in the order in which
 * they are added. The objective may be changed, and the programme solved again.
 */
public interface IntegerProgramme {

    /** @return its number */
    int addColumn(long lower, long upper);

    /** A row without coefficients yet. @return its number */
    int addRow(long lower, long upper);

    void coefficient(int row, int column, long value);

    void objective(int column, long value);

    void columnBounds(int column, long lower, long upper);

    void rowBounds(int row, long lower, long upper);

    /**
     * Ends later searches after so much work, counted and not timed, so that a search ends at the same place every time.
     *
     * @param units about a second each on an ordinary machine
     */
    void limitWork(int units);

    IntegerAnswer maximise(Patience patience);
}
