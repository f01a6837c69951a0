package org.plumbline.methods.index.margins;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.plumbline.methods.draws.Uniform;

/**
 * First-order and total indices from the outputs of a design of two blocks, A and B, and for each choice a block that is A but for
 * that choice, which is as in B. First: Saltelli et al., Variance based sensitivity analysis of model output, Computer Physics
 * Communications 181 (2010), table 2 (b). Total: Jansen, ibid. 117 (1999), table 2 (f). The variance is that of A and B together, with
 * one less than their number.
 */
final class SobolEstimates {
    private final double[] a;
    private final double[] b;
    private final double[][] swapped;

    /** @param swapped one block a choice, each as long as the others */
    SobolEstimates(double[] a, double[] b, double[][] swapped) {
        this.a = a;
        this.b = b;
        this.swapped = swapped;
    }

    double first(int choice) {
        return first(choice, all());
    }

    double total(int choice) {
        return total(choice, all());
    }

    /**
     * What the estimates are in samples of the rows, each as many as there are, drawn with putting back.
     *
     * @return first, then total: the range of each
     */
    Sobol.Range[] within(int choice, long seed, int resamples) {
        double[] firsts = new double[resamples];
        double[] totals = new double[resamples];
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int k = 0; k < resamples; k++) {
            int[] rows = sample(seeds.nextLong());
            firsts[k] = first(choice, rows);
            totals[k] = total(choice, rows);
        }
        return new Sobol.Range[] {range(firsts), range(totals)};
    }

    private static Sobol.Range range(double[] estimates) {
        Arrays.sort(estimates);
        return new Sobol.Range(Quantiles.ofSorted(estimates, 0.05), Quantiles.ofSorted(estimates, 0.95));
    }

    private int[] sample(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] rows = new int[a.length];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = Uniform.below(rows.length, random.nextLong());
        }
        return rows;
    }

    private int[] all() {
        int[] rows = new int[a.length];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = k;
        }
        return rows;
    }

    private double first(int choice, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += b[row] * (swapped[choice][row] - a[row]);
        }
        return sum / rows.length / variance(rows);
    }

    private double total(int choice, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            double moved = a[row] - swapped[choice][row];
            sum += moved * moved;
        }
        return sum / (2 * rows.length * variance(rows));
    }

    private double variance(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += a[row] + b[row];
        }
        double mean = sum / (2 * rows.length);
        double squares = 0;
        for (int row : rows) {
            squares += (a[row] - mean) * (a[row] - mean) + (b[row] - mean) * (b[row] - mean);
        }
        return squares / (2 * rows.length - 1);
    }
}
