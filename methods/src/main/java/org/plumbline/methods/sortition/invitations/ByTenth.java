package org.plumbline.methods.sortition.invitations;

import java.util.Collections;
import java.util.List;

/**
 * A number for each tenth of deprivation.
 *
 * @param values ten, each nought or more; the most deprived tenth first
 */
public record ByTenth(List<Double> values) {
    /** How many tenths there are. */
    public static final int TENTHS = 10;

    public ByTenth {
        values = List.copyOf(values);
        if (values.size() != TENTHS) {
            throw new IllegalArgumentException(values.size() + " numbers for ten tenths");
        }
        for (double value : values) {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a tenth has " + value);
            }
        }
    }

    /** The same for all. */
    public static ByTenth alike(double value) {
        return new ByTenth(Collections.nCopies(TENTHS, value));
    }

    /** @param tenth 1, the most deprived, to 10 */
    public double of(int tenth) {
        return values.get(tenth - 1);
    }

    /**
     * Weights that make every address bring as many volunteers as any other: one divided by the rate.
     *
     * @throws IllegalArgumentException if a rate is nought
     */
    public ByTenth inverse() {
        return new ByTenth(values.stream().map(value -> 1 / value).toList());
    }
}
