package org.plumbline.engine.sortition.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A chance as the panels that somebody is on, of all panels.
 *
 * @param panels that the person is on, 0 to {@code of}
 */
public record Chance(int panels, int of) {
    private static final int DECIMALS = 6;
    private static final int TEN = 10;

    public Chance {
        if (panels < 0 || of < 1 || panels > of) {
            throw new IllegalArgumentException(panels + " of " + of);
        }
    }

    /** 0 to 1, with six decimals. */
    String share() {
        return BigDecimal.valueOf(panels)
                .divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** N of "1 in N", to one decimal; empty where there is none. */
    String oneIn() {
        return panels == 0 ? "" : others(1);
    }

    /** "1 in 11", "1 in 2.1" below ten; "none", "certain". */
    public String words() {
        if (panels == 0 || panels == of) {
            return panels == 0 ? "none" : "certain";
        }
        return "1 in " + others(TEN * panels > of ? 1 : 0);
    }

    private String others(int decimals) {
        return BigDecimal.valueOf(of)
                .divide(BigDecimal.valueOf(panels), decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** "14.3%". */
    public String percent() {
        return BigDecimal.valueOf(100L * panels)
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
