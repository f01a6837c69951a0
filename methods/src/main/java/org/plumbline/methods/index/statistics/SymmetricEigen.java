package org.plumbline.methods.index.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations in a fixed order: plain arithmetic and square roots by one
 * thread, so the same bits on every machine. G. H. Golub and C. F. Van Loan, Matrix Computations, section 8.5. About ten sweeps of 2 n n n
 * multiplications: for the tens of parts that a domain has, not for thousands.
 */
public final class SymmetricEigen {
    private static final int MOST_SWEEPS = 100;

    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** @param matrix square, symmetric, finite; left as it is */
    public static SymmetricEigen of(double[][] matrix) {
        double[][] turned = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        double[][] vectors = new double[matrix.length][matrix.length];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i][i] = 1;
        }
        double negligible = 1e-18 * size(matrix);
        for (int sweep = 0; sweep < MOST_SWEEPS && sweep(turned, vectors, negligible); sweep++) {}
        int[] order = IntStream.range(0, matrix.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -turned[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SymmetricEigen(
                IntStream.of(order).mapToDouble(i -> turned[i][i]).toArray(),
                IntStream.of(order).mapToObj(i -> signed(vectors[i])).toArray(double[][]::new));
    }

    /** Descending. */
    public double[] values() {
        return values.clone();
    }

    /** The eigenvector of the value of that number, of length 1; of its largest entries the first is positive. */
    public double[] vector(int number) {
        return vectors[number].clone();
    }

    private static double size(double[][] matrix) {
        double squares = 0;
        for (double[] row : matrix) {
            for (double entry : row) {
                squares += entry * entry;
            }
        }
        if (!(squares < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a matrix that is not finite has no eigenvalues");
        }
        return Math.sqrt(squares);
    }

    /** Whether anything was turned. */
    private static boolean sweep(double[][] matrix, double[][] vectors, double negligible) {
        boolean turned = false;
        for (int p = 0; p < matrix.length; p++) {
            for (int q = p + 1; q < matrix.length; q++) {
                if (Math.abs(matrix[p][q]) > negligible) {
                    turn(matrix, vectors, p, q);
                    turned = true;
                }
            }
        }
        return turned;
    }

    /** Turns the axes p and q so that their entry becomes nought, by the smaller of the two angles that do. */
    private static void turn(double[][] matrix, double[][] vectors, int p, int q) {
        double ratio = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = Math.copySign(1, ratio) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        double shift = tangent * matrix[p][q];
        matrix[p][p] -= shift;
        matrix[q][q] += shift;
        matrix[p][q] = 0;
        matrix[q][p] = 0;
        for (int k = 0; k < matrix.length; k++) {
            if (k != p && k != q) {
                double atP = matrix[k][p];
                double atQ = matrix[k][q];
                matrix[k][p] = cosine * atP - sine * atQ;
                matrix[k][q] = sine * atP + cosine * atQ;
                matrix[p][k] = matrix[k][p];
                matrix[q][k] = matrix[k][q];
            }
            double vectorP = vectors[p][k];
            double vectorQ = vectors[q][k];
            vectors[p][k] = cosine * vectorP - sine * vectorQ;
            vectors[q][k] = sine * vectorP + cosine * vectorQ;
        }
    }

    /** Entries that differ by rounding alone count as equally large, so that rounding does not choose the sign. */
    private static double[] signed(double[] vector) {
        double largest = Arrays.stream(vector).map(Math::abs).max().orElse(0);
        double first = Arrays.stream(vector)
                .filter(entry -> Math.abs(entry) >= largest * (1 - 1e-9))
                .findFirst()
                .orElse(1);
        return first < 0 ? Arrays.stream(vector).map(entry -> -entry).toArray() : vector;
    }
}
