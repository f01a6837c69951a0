package org.plumbline.methods.index.aggregation;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.plumbline.model.problems.NoAnswer;

/**
 * Means that are the arithmetic mean on a bent scale: there, average, and back. Logarithms give the geometric mean, reciprocals the
 * harmonic, powers the generalised.
 */
final class BentMean {

    private BentMean() {}

    /**
     * @param there called with the scores of parts that count, all known to be {@link #required} where it asks for that
     * @return NaN where no part that counts has a score
     */
    static double[] of(double[][] parts, double[] weights, DoubleUnaryOperator there, DoubleUnaryOperator back) {
        double[][] bent = new double[parts.length][parts[0].length];
        for (int part = 0; part < parts.length; part++) {
            for (int i = 0; i < parts[part].length; i++) {
                // A part without weight has no say, not even by being nought.
                bent[part][i] = weights[part] > 0 ? there.applyAsDouble(parts[part][i]) : Double.NaN;
            }
        }
        double[] means = new ArithmeticMean().apply(bent, weights);
        Arrays.setAll(means, i -> back.applyAsDouble(means[i]));
        return means;
    }

    /**
     * @param orNought whether a score of nought may be
     * @throws NoAnswer if a part that counts scores less than it may
     */
    static void required(boolean orNought, double[][] parts, double[] weights, String mean) {
        long places = 0;
        for (int i = 0; i < parts[0].length; i++) {
            places += anyBelow(orNought, parts, weights, i) ? 1 : 0;
        }
        if (places > 0) {
            throw new NoAnswer(
                    "A " + mean + " needs scores " + (orNought ? "of nought or more" : "above nought") + ", and "
                            + (places == 1 ? "1 place has" : places + " places have") + " a part that scores "
                            + (orNought ? "less" : "nought or less")
                            + "; put the indicators on a scale such as min-max from 1 to 100, or take the arithmetic mean.");
        }
    }

    private static boolean anyBelow(boolean orNought, double[][] parts, double[] weights, int place) {
        boolean any = false;
        for (int part = 0; part < parts.length; part++) {
            double score = parts[part][place];
            any |= weights[part] > 0 && (orNought ? score < 0 : score <= 0);
        }
        return any;
    }
}
