package org.plumbline.methods.sortition.draw;

import java.util.Locale;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * A round of a public beacon of random numbers, such as drand or the one of NIST, named beforehand. Its value is written in
 * hexadecimal digits, small ones here.
 *
 * @param digits how many hexadecimal digits a value has, 16 to 1,024
 */
public record BeaconRound(int digits) implements PublicSource {
    private static final int FEWEST = 16;
    private static final int MOST = 1024;
    private static final int BITS_A_DIGIT = 4;

    public BeaconRound {
        if (digits < FEWEST || digits > MOST) {
            throw new IllegalArgumentException(digits + " hexadecimal digits");
        }
    }

    @Override
    public String canonical(String asPublished) {
        String text = asPublished.strip();
        if (!text.matches("[0-9A-Fa-f]+")) {
            throw wrong("not hexadecimal digits", asPublished, "the digits 0 to 9 and a to f, without spaces");
        }
        if (text.length() != digits) {
            throw wrong(
                    "not as many digits as the beacon has",
                    asPublished,
                    "these are " + text.length() + ", copy it whole");
        }
        return text.toLowerCase(Locale.ROOT) + ".";
    }

    private WrongValue wrong(String what, String found, String fix) {
        return new WrongValue(ProblemCode.WRONG_PUBLIC_VALUE, what, found, words(), fix);
    }

    @Override
    public double bits() {
        return (double) BITS_A_DIGIT * digits;
    }

    @Override
    public String words() {
        return digits + " hexadecimal digits of a beacon's round";
    }

    @Override
    public String example() {
        return "0f3a".repeat(1 + digits / 4).substring(0, digits);
    }
}
