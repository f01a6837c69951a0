package org.plumbline.methods.index.weights;

import java.util.Arrays;
import org.plumbline.methods.index.statistics.SymmetricEigen;

/**
 * How far one factor with given uniquenesses falls short, its loadings being the best for these. With x the logarithms of the uniquenesses,
 * R the correlations, and t and u the largest eigenvalue and its vector of R scaled on both sides by exp(-x/2), the shortfall is
 *
 * <pre>sum x + log t + sum exp(-x) - t - log det R + 1 - p</pre>
 *
 * and its derivatives follow from those of an eigenvalue. M. R. B. Clarke, A rapidly convergent method for maximum-likelihood factor
 * analysis, British Journal of Mathematical and Statistical Psychology 23 (1970).
 */
final class FactorFit {
    private static final double LEAST = StrictMath.log(FactorModel.LEAST_UNIQUENESS);

    private final double[] logs;
    private final double[][] correlations;
    private final SymmetricEigen scaled;
    private final double[] values;
    private final double[] first;

    private FactorFit(double[] logs, double[][] correlations, SymmetricEigen scaled) {
        this.logs = logs;
        this.correlations = correlations;
        this.scaled = scaled;
        this.values = scaled.values();
        this.first = scaled.vector(0);
    }

    /** @param logs of the uniquenesses; those out of bounds are taken to be at the bound */
    static FactorFit at(double[] logs, double[][] correlations) {
        double[] bounded =
                Arrays.stream(logs).map(x -> Math.max(LEAST, Math.min(0, x))).toArray();
        double[][] scaled = new double[logs.length][logs.length];
        for (int i = 0; i < scaled.length; i++) {
            for (int j = 0; j < scaled.length; j++) {
                scaled[i][j] = correlations[i][j] * StrictMath.exp(-(bounded[i] + bounded[j]) / 2);
            }
        }
        return new FactorFit(bounded, correlations, SymmetricEigen.of(scaled));
    }

    FactorFit moved(double[] direction, double length) {
        double[] there = new double[logs.length];
        for (int i = 0; i < there.length; i++) {
            there[i] = logs[i] + length * direction[i];
        }
        return at(there, correlations);
    }

    /** By the other eigenvalues: of the model that fits exactly these are all 1. */
    double shortfall() {
        double sum = 0;
        for (int k = 1; k < values.length; k++) {
            sum += values[k] - StrictMath.log(values[k]) - 1;
        }
        return sum;
    }

    double[] uniquenesses() {
        return Arrays.stream(logs).map(StrictMath::exp).toArray();
    }

    double[] loadings() {
        double strength = Math.sqrt(Math.max(0, values[0] - 1));
        double[] loadings = new double[logs.length];
        double sum = 0;
        for (int i = 0; i < loadings.length; i++) {
            loadings[i] = first[i] * strength * StrictMath.exp(logs[i] / 2);
            sum += loadings[i];
        }
        double sign = sum < 0 ? -1 : 1;
        return Arrays.stream(loadings).map(one -> sign * one).toArray();
    }

    /** Whether the uniqueness is not held by a bound that it would have to cross to lower the shortfall. */
    boolean mayMove(int i) {
        double slope = slope(i);
        return !(logs[i] <= LEAST && slope > 0) && !(logs[i] >= 0 && slope < 0);
    }

    double[] gradient() {
        double[] gradient = new double[logs.length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = slope(i);
        }
        return gradient;
    }

    private double slope(int i) {
        return 1 - StrictMath.exp(-logs[i]) + (values[0] - 1) * first[i] * first[i];
    }

    /** The second derivatives. */
    double[][] curvature() {
        double[][] curvature = new double[logs.length][logs.length];
        for (int k = 1; k < values.length; k++) {
            double[] vector = scaled.vector(k);
            double apart = Math.max(values[0] - values[k], 1e-9 * values[0]);
            double weight = (values[0] - 1) * (values[0] + values[k]) / apart;
            for (int i = 0; i < curvature.length; i++) {
                for (int j = 0; j < curvature.length; j++) {
                    curvature[i][j] -= weight * first[i] * first[j] * vector[i] * vector[j];
                }
            }
        }
        for (int i = 0; i < curvature.length; i++) {
            for (int j = 0; j < curvature.length; j++) {
                curvature[i][j] -= values[0] * first[i] * first[i] * first[j] * first[j];
            }
            curvature[i][i] += StrictMath.exp(-logs[i]);
        }
        return curvature;
    }
}
