package org.plumbline.methods.index;

import java.math.BigDecimal;

/**
 * The scores from the worst to the best that a scale gives.
 *
 * @param least finite
 * @param most finite, above {@code least}
 */
public record Range(double least, double most) {

    public Range {
        if (!(least < most && Double.isFinite(most - least))) {
            throw new IllegalArgumentException("not a range: " + least + " to " + most);
        }
    }

    /**
     * The score at a share of the way from the least to the most. No share up to 1 rounds to more than the most: the share is taken
     * before it is stretched, and what rounding is left is cut off.
     *
     * @param share any number; NaN stays NaN
     */
    double at(double share) {
        double score = least + (most - least) * share;
        return share <= 1 ? Math.min(most, score) : score;
    }

    /** A number as people write it: 100, 0.5. */
    static String text(double value) {
        return value == 0 ? "0" : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }
}
