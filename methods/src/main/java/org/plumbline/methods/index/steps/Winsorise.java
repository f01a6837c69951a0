package org.plumbline.methods.index.steps;

import java.util.Optional;
import org.plumbline.methods.index.Moments;

/**
 * Lowers the highest values to the next one below, or raises the lowest to the next above, one after the other for as long as the values
 * are too skewed: at the end that the tail is at. Places that tie are moved together, or not at all where that would be more than the
 * number allowed. An indicator that is still too skewed after that is treated otherwise, from its values as they were.
 *
 * <p>Values that are mostly nought, as counts of small areas are, often cannot be helped so: moving them together would leave nothing
 * that differs. Then they are left as they are and that is noted.
 *
 * @param skewness values are too skewed where both the size of their skewness is above this
 * @param kurtosis and their excess kurtosis is above this; what is printed in {@link Moments}
 * @param points how many places may be moved, both ends together; never more than just under half of those observed
 * @param otherwise what is done to values that this does not help; empty to leave the places moved
 */
public record Winsorise(double skewness, double kurtosis, int points, Optional<Treatment> otherwise)
        implements Treatment {
    public Winsorise {
        if (!(skewness >= 0) || Double.isNaN(kurtosis) || points < 0) {
            throw new IllegalArgumentException(
                    "skewness " + skewness + ", kurtosis " + kurtosis + ", points " + points);
        }
    }

    /** Linear in the places, plus the square of the points. */
    @Override
    public double[] apply(double[] values, Changes changes) {
        Moments before = Moments.of(values);
        if (!tooSkewed(before)) {
            return values;
        }
        Tails tails = new Tails(values, before.count(), points);
        Moments now = before;
        boolean stuck = false;
        while (tooSkewed(now) && !stuck) {
            stuck = !(now.skewness() > 0 ? tails.lowerTheHighest() : tails.raiseTheLowest());
            now = stuck ? now : tails.moments();
        }
        if (!stuck) {
            return moved(values, tails, changes);
        }
        changes.whole("still skewed with " + tails.moved() + " places winsorised: " + tails.whyNoMore());
        return otherwise.isPresent() ? otherwise(values, changes) : moved(values, tails, changes);
    }

    private boolean tooSkewed(Moments moments) {
        return Math.abs(moments.skewness()) > skewness && moments.kurtosis() > kurtosis;
    }

    private double[] otherwise(double[] values, Changes changes) {
        double[] treated = otherwise.orElseThrow().apply(values, changes);
        if (tooSkewed(Moments.of(treated))) {
            changes.whole("still skewed after that");
        }
        return treated;
    }

    private static double[] moved(double[] values, Tails tails, Changes changes) {
        double low = tails.low();
        double high = tails.high();
        double[] moved = values.clone();
        for (int i = 0; i < moved.length; i++) {
            if (values[i] > high) {
                moved[i] = high;
                changes.cell(i, values[i], high, "winsorised (high)");
            } else if (values[i] < low) {
                moved[i] = low;
                changes.cell(i, values[i], low, "winsorised (low)");
            }
        }
        return moved;
    }

    @Override
    public String inWords() {
        return "winsorised at up to " + points + " places while skewness is beyond " + skewness + " and kurtosis above "
                + kurtosis
                + otherwise
                        .map(then -> "; where that does not suffice, " + then.inWords())
                        .orElse("");
    }

    @Override
    public String id() {
        return "winsorise";
    }
}
