package org.plumbline.app.report.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.engine.tables.Decimals;

/**
 * A scale from nought to a round number.
 *
 * @param most the value at the far end, finite and above nought
 * @param steps into how many parts ticks divide it
 */
public record Scale(double most, int steps) {
    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    private static final int[] STEPS = {5, 3, 4, 5, 3, 4, 5, 3, 4, 5};

    public Scale {
        if (!(most > 0 && Double.isFinite(most) && steps > 0)) {
            throw new IllegalArgumentException("no scale from 0 to " + most + " in " + steps + " parts");
        }
    }

    /**
     * The shortest round scale that holds {@code value}.
     *
     * @throws IllegalArgumentException unless the value is above nought and finite
     */
    public static Scale holding(double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("no scale holds " + value);
        }
        double power = 1;
        while (power * 10 <= value) {
            power *= 10;
        }
        while (power > value) {
            power /= 10;
        }
        for (int i = 0; i < ROUND.length; i++) {
            if (ROUND[i] * power >= value) {
                return new Scale(ROUND[i] * power, STEPS[i]);
            }
        }
        throw new IllegalArgumentException("no scale holds " + value);
    }

    /** Where a value lies, in percent of the length with three decimals; values beyond an end lie at that end. */
    public String percent(double value) {
        return Decimals.fixed(100 * within(value) / most, 3);
    }

    /** Where a value lies when nought is at the bottom and percentages run from the top. */
    public String percentFromTop(double value) {
        return Decimals.fixed(100 - 100 * within(value) / most, 3);
    }

    private double within(double value) {
        return Math.max(0, Math.min(value, most));
    }

    public boolean holds(double value) {
        return value <= most;
    }

    /** The values at which ticks stand, nought and the end included. */
    public List<Double> ticks() {
        return IntStream.rangeClosed(0, steps).mapToObj(i -> most * i / steps).toList();
    }
}
