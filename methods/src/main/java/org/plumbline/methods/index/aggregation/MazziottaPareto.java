package org.plumbline.methods.index.aggregation;

import org.plumbline.model.problems.NoAnswer;

/**
 * The Mazziotta-Pareto index: the mean of the parts, less (or more) a penalty for how unlike they are. The penalty is the deviation of the
 * place's parts times their coefficient of variation: M - S (S / M). M. Mazziotta and A. Pareto, On a generalized non-compensatory
 * composite index for measuring socio-economic phenomena, Social Indicators Research 127 (2016) 983-1003. They put the indicators on a
 * z-score with mean 100 and deviation 10 (MPI), or by goalposts on 70 to 130 (the adjusted index, AMPI).
 *
 * <p>M and S are weighed by the parts' weights, S with the sum of the weights as divisor; with equal weights, as in the paper, that is the
 * deviation with the number of parts. A part that rises far above the others may raise the penalty by more than the mean, and so lower
 * the score.
 *
 * @param penalty subtracted where more is better; added where more is worse, as in an index of deprivation
 */
public record MazziottaPareto(Penalty penalty) implements Aggregation {

    /** Which way being unbalanced counts. */
    public enum Penalty {
        SUBTRACTED,
        ADDED
    }

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        double[] means = new ArithmeticMean().apply(parts, weights);
        double[] squares = squares(parts, weights, means);
        int sign = penalty == Penalty.SUBTRACTED ? -1 : 1;
        long undefined = 0;
        for (int i = 0; i < means.length; i++) {
            undefined += means[i] <= 0 ? 1 : 0;
            means[i] += sign * squares[i] / means[i];
        }
        if (undefined > 0) {
            throw new NoAnswer("The penalty of the Mazziotta-Pareto index is a share of the mean, and "
                    + (undefined == 1 ? "1 place has" : undefined + " places have")
                    + " a mean of nought or less; put the indicators on a scale above nought, such as 70 to 130.");
        }
        return means;
    }

    /** The weighed variance of each place's parts. */
    private static double[] squares(double[][] parts, double[] weights, double[] means) {
        double[][] squares = new double[parts.length][means.length];
        for (int part = 0; part < parts.length; part++) {
            for (int i = 0; i < means.length; i++) {
                squares[part][i] = (parts[part][i] - means[i]) * (parts[part][i] - means[i]);
            }
        }
        return new ArithmeticMean().apply(squares, weights);
    }

    @Override
    public double share(double weight, double present) {
        return Double.NaN;
    }

    @Override
    public boolean placeByPlace() {
        return true;
    }

    @Override
    public String inWords() {
        return "the Mazziotta-Pareto index (their weighted mean, "
                + (penalty == Penalty.SUBTRACTED ? "less" : "more by") + " a penalty for being unbalanced)";
    }

    @Override
    public String id() {
        return "mazziotta-pareto";
    }
}
