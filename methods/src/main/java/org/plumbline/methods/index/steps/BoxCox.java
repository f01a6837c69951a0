package org.plumbline.methods.index.steps;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.methods.index.Moments;
import org.plumbline.model.problems.NoAnswer;

/**
 * The power of the values that brings them nearest to a normal distribution, (x^lambda - 1) / lambda, or the logarithm where lambda is 0.
 * Box and Cox, Journal of the Royal Statistical Society B 26, 1964.
 *
 * @param lambda the power, -5 to 5; empty for the one that makes the values most likely, which is looked for in that range
 * @param shift what is added to every value first, after which all must be above nought; empty for none where all are above nought already,
 *     and otherwise for the one that makes the least value a hundredth of the range
 */
public record BoxCox(Optional<Double> lambda, Optional<Double> shift) implements Treatment {
    private static final double WIDEST = 5;
    private static final double STEP = 0.25;
    private static final double SHARE_OF_RANGE = 0.01;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int CUTS = 40; // 0.618^40 of half a unit is 2e-9: about what a least value lets one tell

    public BoxCox {
        if (!lambda.map(given -> Math.abs(given) <= WIDEST).orElse(true)
                || !shift.map(Double::isFinite).orElse(true)) {
            throw new IllegalArgumentException("lambda " + lambda + ", shift " + shift);
        }
    }

    @Override
    public double[] apply(double[] values, Changes changes) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = value < least ? value : least;
            most = value > most ? value : most;
        }
        double range = most - least;
        if (!(range > 0 && range < Double.POSITIVE_INFINITY)) {
            changes.whole("left as it is: the values do not vary, or vary beyond arithmetic");
            return values;
        }
        double added = shift.orElse(least > 0 ? 0 : SHARE_OF_RANGE * range - least);
        if (!(least + added > 0)) {
            throw new NoAnswer(changes.indicator() + " has values that are not above nought after " + added
                    + " is added, which have no power. Add more than " + -least + ", or leave it to be worked out.");
        }
        double[] logs = logs(values, added);
        double power = lambda.isPresent() ? lambda.orElseThrow() : likeliest(logs);
        changes.reshaped("Box-Cox, lambda " + rounded(power)
                + (Math.abs(power) > WIDEST - STEP && lambda.isEmpty() ? " (the end of the range looked at)" : "")
                + (added == 0 ? "" : ", " + rounded(added) + " added"));
        return powers(logs, power);
    }

    private static String rounded(double value) {
        return new BigDecimal(value).round(new MathContext(6)).toPlainString();
    }

    private static double[] logs(double[] values, double added) {
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(values[i] + added);
        }
        return logs;
    }

    private static double[] powers(double[] logs, double lambda) {
        double[] powers = new double[logs.length];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = lambda == 0 ? logs[i] : StrictMath.expm1(lambda * logs[i]) / lambda;
        }
        return powers;
    }

    /** The best of a grid, then a golden section search between its neighbours. */
    static double likeliest(double[] logs) {
        double mean = Moments.of(logs).mean();
        double[] centred = new double[logs.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = logs[i] - mean;
        }
        double best = -WIDEST;
        double least = Double.POSITIVE_INFINITY;
        for (double power = -WIDEST; power <= WIDEST; power += STEP) {
            double spread = Moments.of(powers(centred, power)).deviation();
            if (spread < least) {
                least = spread;
                best = power;
            }
        }
        return narrowed(centred, Math.max(-WIDEST, best - STEP), Math.min(WIDEST, best + STEP));
    }

    /** Of logarithms that sum to nought, the power whose values spread least is the likeliest. */
    private static double narrowed(double[] centred, double low, double high) {
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = Moments.of(powers(centred, left)).deviation();
        double atRight = Moments.of(powers(centred, right)).deviation();
        for (int cut = 0; cut < CUTS; cut++) {
            if (atLeft <= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = Moments.of(powers(centred, left)).deviation();
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = Moments.of(powers(centred, right)).deviation();
            }
        }
        return (low + high) / 2;
    }

    @Override
    public String inWords() {
        return lambda.map(given -> "raised to the power " + given)
                        .orElse("raised to the power that brings them nearest to a normal distribution")
                + " (Box-Cox)";
    }

    @Override
    public String id() {
        return "box-cox";
    }
}
