package org.plumbline.sources.tables;

import java.util.Locale;
import org.plumbline.model.indicators.Unit;

/**
 * The numbers that a column may hold.
 *
 * @param least the smallest; minus infinity where there is none
 * @param most the largest; infinity where there is none
 * @param whole whether only whole numbers make sense
 */
public record NumberRange(double least, double most, boolean whole) {
    /** Every number. */
    public static final NumberRange ANY = new NumberRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);

    /** More people than any place that Plumbline knows will ever have. */
    private static final double MOST_PEOPLE = 1e9;

    public NumberRange {
        if (!(least <= most)) {
            throw new IllegalArgumentException("not a range: " + least + " to " + most);
        }
    }

    /** What values of this unit may be, whatever is measured in it. */
    public static NumberRange of(Unit unit) {
        return switch (unit) {
            case PERSONS -> new NumberRange(0, MOST_PEOPLE, unit.whole());
            case SHARE -> new NumberRange(0, 1, unit.whole());
            case PERCENT -> new NumberRange(0, 100, unit.whole());
            case RANK -> new NumberRange(1, Double.POSITIVE_INFINITY, unit.whole());
            case INDEX_UK_100, YEARS -> new NumberRange(0, Double.POSITIVE_INFINITY, unit.whole());
            case DEGREES -> new NumberRange(-180, 180, unit.whole());
            case SCORE, POUNDS, MILLION_POUNDS ->
                new NumberRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, unit.whole());
        };
    }

    boolean isShare() {
        return least == 0 && most == 1 && !whole;
    }

    boolean holds(double value) {
        // compare, not <=: minus nought is less than nought, so that "-0" people are refused like any other negative
        // number
        return Double.compare(value, least) >= 0
                && Double.compare(value, most) <= 0
                && (!whole || value == Math.rint(value));
    }

    /** The range in words: "a whole number from 0 to 9". */
    public String text() {
        String kind = whole ? "a whole number" : "a number";
        if (Double.isInfinite(least)) {
            return kind;
        }
        return Double.isInfinite(most)
                ? kind + ", " + plain(least) + " or more"
                : kind + " from " + plain(least) + " to " + plain(most);
    }

    private static String plain(double end) {
        return end == Math.rint(end) ? String.format(Locale.ROOT, "%.0f", end) : Double.toString(end);
    }
}
