package org.plumbline.methods.sortition.draw;

import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * A figure that somebody else publishes, such as the closing value of an index or a count of votes. As RFC 3797 section 4 has
 * it: no commas, no noughts before the whole part, none after the decimals, and a full stop after it where it is whole.
 *
 * @param decimals with how many decimals it is published, 0 to 12; typed with all of them, noughts too
 * @param unforeseen how many of its last digits nobody can foresee, 1 to 15; what the figure is worth as a source
 */
public record PublishedFigure(int decimals, int unforeseen) implements PublicSource {
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_UNFORESEEN = 15;

    public PublishedFigure {
        if (decimals < 0 || decimals > MOST_DECIMALS || unforeseen < 1 || unforeseen > MOST_UNFORESEEN) {
            throw new IllegalArgumentException(decimals + " decimals, " + unforeseen + " digits unforeseen");
        }
    }

    @Override
    public String canonical(String asPublished) {
        String text = asPublished.strip();
        String fraction = decimals == 0 ? "" : "\\.[0-9]{" + decimals + "}";
        if (!text.matches("([0-9]{1,18}|[0-9]{1,3}(,[0-9]{3}){1,5})" + fraction)) {
            throw new WrongValue(
                    ProblemCode.WRONG_PUBLIC_VALUE,
                    "not the figure as it is published",
                    asPublished,
                    words(),
                    "type it as " + example() + " is typed, with "
                            + (decimals == 0 ? "no decimals" : "all its decimals"));
        }
        String plain = text.replace(",", "").replaceFirst("^0+(?=[0-9])", "");
        if (plain.contains(".")) {
            plain = plain.replaceFirst("0+$", "");
        }
        return plain.contains(".") ? plain : plain + ".";
    }

    @Override
    public double bits() {
        return unforeseen * Bits.of(10);
    }

    @Override
    public String words() {
        return "a figure with " + (decimals == 0 ? "no" : Integer.toString(decimals))
                + (decimals == 1 ? " decimal" : " decimals");
    }

    @Override
    public String example() {
        return decimals == 0 ? "9319" : "9319." + "4".repeat(decimals);
    }
}
