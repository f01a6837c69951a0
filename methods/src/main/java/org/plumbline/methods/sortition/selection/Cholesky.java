package org.plumbline.methods.sortition.selection;

/** Solves symmetric systems whose matrix is positive definite, or nearly. */
final class Cholesky {
    private Cholesky() {}

    /**
     * Overwrites both arguments. Cost: the cube of the number of rows.
     *
     * @param matrix its lower half
     * @return x where matrix x = right; a row that follows from those before it counts nothing
     */
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int row = 0; row < n; row++) {
            double whole = matrix[row][row];
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    sum -= matrix[row][k] * matrix[column][k];
                }
                if (column < row) {
                    matrix[row][column] = sum / matrix[column][column];
                } else {
                    matrix[row][row] = sum > 1e-14 * whole ? Math.sqrt(sum) : 1e64;
                }
            }
            double sum = right[row];
            for (int k = 0; k < row; k++) {
                sum -= matrix[row][k] * right[k];
            }
            right[row] = sum / matrix[row][row];
        }
        for (int row = n - 1; row >= 0; row--) {
            double sum = right[row];
            for (int k = row + 1; k < n; k++) {
                sum -= matrix[k][row] * right[k];
            }
            right[row] = sum / matrix[row][row];
        }
        return right;
    }
}
