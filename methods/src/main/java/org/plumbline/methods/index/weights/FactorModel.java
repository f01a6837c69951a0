package org.plumbline.methods.index.weights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.index.statistics.CompleteRows;
import org.plumbline.methods.index.statistics.SymmetricEigen;
import org.plumbline.model.problems.NoAnswer;

/**
 * One factor behind several measures, by maximum likelihood: each measure is its loading times the factor plus something of its own, whose
 * variance is its uniqueness. K. G. Joreskog, Some contributions to maximum likelihood factor analysis, Psychometrika 32 (1967): with given
 * uniquenesses the best loadings follow from the largest eigenvalue, so the search is over uniquenesses alone. It is by Newton's method on
 * their logarithms, between 0.005 and 1 as R's {@code factanal} has them, from the start that it takes; one thread, the same bits anywhere.
 */
public final class FactorModel {
    /** A measure that the factor tells wholly would have none of its own; the likelihood then has no top. */
    public static final double LEAST_UNIQUENESS = 0.005;

    private static final int MOST_STEPS = 500;
    private static final double LONGEST_STEP = 2;
    private static final double ROUNDING = 1e-11;

    private final FactorFit best;

    private FactorModel(FactorFit best) {
        this.best = best;
    }

    /** @throws NoAnswer if there are fewer than three measures, or one is made up of others */
    public static FactorModel fit(CompleteRows rows) {
        return fit(rows.names(), rows.correlations());
    }

    /**
     * @param names one a measure
     * @param correlations square, symmetric, ones on the diagonal
     * @throws NoAnswer if there are fewer than three measures, or one is made up of others
     */
    public static FactorModel fit(List<String> names, double[][] correlations) {
        SymmetricEigen eigen = SymmetricEigen.of(correlations);
        double[] values = eigen.values();
        if (values.length < 3) {
            throw new NoAnswer("It takes three parts to find one factor behind them, and there are only "
                    + String.join(", ", names) + "; weigh them alike or as stated.");
        }
        if (!(values[values.length - 1] > 1e-10 * values[0])) {
            throw new NoAnswer("One of " + String.join(", ", names)
                    + " is made up of others, so that no factor model fits; leave out what counts twice.");
        }
        return new FactorModel(search(FactorFit.at(start(eigen), correlations)));
    }

    /** Correlation of each measure with the factor, -1 to 1, their sum not negative. */
    public double[] loadings() {
        return best.loadings();
    }

    /** The variance of each measure that is its own, {@link #LEAST_UNIQUENESS} to 1. */
    public double[] uniquenesses() {
        return best.uniquenesses();
    }

    /** Twice the log likelihood a place that the model lacks of one that fits exactly: 0 if it does. */
    public double shortfall() {
        return best.shortfall();
    }

    /** Whether a uniqueness stands at its least (a Heywood case): the factor then is nearly that measure itself, and hardly a common one. */
    public boolean atTheLeast() {
        return Arrays.stream(uniquenesses()).anyMatch(one -> one <= LEAST_UNIQUENESS * (1 + 1e-9));
    }

    /**
     * How much each standardised measure adds to the best estimate of the factor (Thomson's regression scores), up to a common factor: loading
     * over uniqueness. That the inverse of the correlations times the loadings is the same up to a factor follows from the loadings being an
     * eigenvector.
     */
    public double[] scoreCoefficients() {
        double[] loadings = loadings();
        double[] uniquenesses = uniquenesses();
        return IntStream.range(0, loadings.length)
                .mapToDouble(i -> loadings[i] / uniquenesses[i])
                .toArray();
    }

    /** The part of each measure that the others do not tell, shrunk a little: 1 - 1/(2p) over the diagonal of the inverse. */
    private static double[] start(SymmetricEigen eigen) {
        double[] values = eigen.values();
        double[] inverse = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            double[] vector = eigen.vector(k);
            for (int i = 0; i < inverse.length; i++) {
                inverse[i] += vector[i] * vector[i] / values[k];
            }
        }
        return Arrays.stream(inverse)
                .map(one -> StrictMath.log((1 - 0.5 / inverse.length) / one))
                .toArray();
    }

    private static FactorFit search(FactorFit start) {
        FactorFit at = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = direction(at);
            double promised = -product(at.gradient(), direction);
            if (promised < ROUNDING) {
                return polished(at, direction);
            }
            FactorFit next = lower(at, direction, promised);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** So near, a Newton step doubles the digits that are right, while the likelihoods that could be compared are equal but for rounding. */
    private static FactorFit polished(FactorFit at, double[] direction) {
        FactorFit nearer = at.moved(direction, 1);
        return nearer.moved(direction(nearer), 1);
    }

    /** The first of ever shorter steps that lowers the shortfall by a share of what it promises; the start if there is none. */
    private static FactorFit lower(FactorFit at, double[] direction, double promised) {
        for (double length = 1; length > 1e-12; length /= 2) {
            FactorFit next = at.moved(direction, length);
            if (next.shortfall() < at.shortfall() - 1e-4 * length * promised) {
                return next;
            }
        }
        return at;
    }

    /**
     * The Newton step of the uniquenesses that are not held by a bound; nought for those that are. Where the shortfall curves downwards, the
     * step goes down it all the same.
     */
    private static double[] direction(FactorFit at) {
        double[] gradient = at.gradient();
        double[][] curvature = at.curvature();
        int[] free =
                IntStream.range(0, gradient.length).filter(i -> at.mayMove(i)).toArray();
        SymmetricEigen eigen = SymmetricEigen.of(IntStream.of(free)
                .mapToObj(i ->
                        IntStream.of(free).mapToDouble(j -> curvature[i][j]).toArray())
                .toArray(double[][]::new));
        double[] values = eigen.values();
        double steepest = Arrays.stream(values).map(Math::abs).max().orElse(1);
        double[] direction = new double[gradient.length];
        for (int k = 0; k < free.length; k++) {
            double[] vector = eigen.vector(k);
            double along = 0;
            for (int i = 0; i < free.length; i++) {
                along += vector[i] * gradient[free[i]];
            }
            along /= Math.max(Math.abs(values[k]), 1e-9 * steepest);
            for (int i = 0; i < free.length; i++) {
                direction[free[i]] -= along * vector[i];
            }
        }
        return noLongerThan(LONGEST_STEP, direction);
    }

    private static double[] noLongerThan(double most, double[] direction) {
        double longest = Arrays.stream(direction).map(Math::abs).max().orElse(0);
        return longest <= most
                ? direction
                : Arrays.stream(direction).map(one -> one * most / longest).toArray();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
