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
    public String oneIn() {
        return panels == 0
                ? ""
                : BigDecimal.valueOf(of)
                        .divide(BigDecimal.valueOf(panels), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** "1 in 7", or "none". */
    public String words() {
        return panels == 0 ? "none" : "1 in " + oneIn();
    }

    /** "14.3%". */
    public String percent() {
        return BigDecimal.valueOf(100L * panels)
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
