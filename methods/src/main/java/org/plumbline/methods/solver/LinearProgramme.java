package org.plumbline.methods.solver;

/**
 * Find the real numbers, one for each column, within their bounds, that fit every row and make the objective greatest. Columns
 * and rows are numbered from nought in the order in which they are added. A bound may be infinite. May be changed and solved
 * again. Not for several threads.
 */
public interface LinearProgramme extends AutoCloseable {

    /** @return its number */
    int addColumn(double lower, double upper, double objective);

    /** A row without coefficients yet. @return its number */
    int addRow(double lower, double upper);

    void coefficient(int row, int column, double value);

    void objective(int column, double value);

    void columnBounds(int column, double lower, double upper);

    void rowBounds(int row, double lower, double upper);

    LinearAnswer maximise(Patience patience);

    /** Frees what the library holds. */
    @Override
    void close();
}
