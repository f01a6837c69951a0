package org.plumbline.model.places;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * A point on the British National Grid (EPSG:27700), in metres east and north of its false origin south-west of the Isles of
 * Scilly. The grid covers Great Britain and the Isle of Man: 0 to 700 km east, 0 to 1,300 km north.
 */
public record GridPoint(double eastingMetres, double northingMetres) {
    private static final double WIDTH_METRES = 700_000;
    private static final double HEIGHT_METRES = 1_300_000;

    private static final Pattern METRES =
            Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?)[\\s,;]+([0-9]{1,7}(?:\\.[0-9]{1,3})?)");
    private static final Pattern LETTERS = Pattern.compile("([HNSTO])([A-HJ-Z])([0-9]*)");

    /** Squares of 500 km and of 100 km are lettered from north-west to south-east, five by five, without the letter I. */
    private static final String SQUARES = "ABCDEFGHJKLMNOPQRSTUVWXYZ";

    private static final int MOST_TYPED = 40;
    private static final int MOST_DIGITS = 10;

    public GridPoint {
        if (!isOnTheGrid(eastingMetres, northingMetres)) {
            throw new IllegalArgumentException(
                    "not a point on the British grid: " + eastingMetres + ", " + northingMetres);
        }
    }

    /**
     * A point written as metres, east before north ({@code 530000 180000}), or as a reference of Ordnance Survey ({@code TQ 30
     * 80}, {@code SU387148}), which stands for the south-west corner of its square.
     *
     * @throws WrongValue if it is neither
     */
    public static GridPoint parse(String text) {
        String typed = text.length() > MOST_TYPED ? "" : text.strip();
        Matcher metres = METRES.matcher(typed);
        if (metres.matches()) {
            return onTheGrid(text, Double.parseDouble(metres.group(1)), Double.parseDouble(metres.group(2)));
        }
        Matcher letters = LETTERS.matcher(typed.toUpperCase(Locale.ROOT).replaceAll("\\s", ""));
        if (letters.matches()
                && letters.group(3).length() % 2 == 0
                && letters.group(3).length() <= MOST_DIGITS) {
            return ofReference(
                    text, letters.group(1).charAt(0), letters.group(2).charAt(0), letters.group(3));
        }
        throw wrong(text);
    }

    private static GridPoint ofReference(String text, char large, char small, String digits) {
        int half = digits.length() / 2;
        double unit = StrictMath.pow(10, MOST_DIGITS / 2.0 - half);
        double east = half == 0 ? 0 : Integer.parseInt(digits.substring(0, half)) * unit;
        double north = half == 0 ? 0 : Integer.parseInt(digits.substring(half)) * unit;
        int first = SQUARES.indexOf(large);
        int second = SQUARES.indexOf(small);
        // The square S, whose corner is the false origin, is the third from the west and the second from the south.
        double eastOfSquare = (first % 5 - 2) * 500_000.0 + second % 5 * 100_000.0;
        double northOfSquare = (3 - first / 5) * 500_000.0 + (4 - second / 5) * 100_000.0;
        return onTheGrid(text, eastOfSquare + east, northOfSquare + north);
    }

    private static GridPoint onTheGrid(String text, double east, double north) {
        if (!isOnTheGrid(east, north)) {
            throw wrong(text);
        }
        return new GridPoint(east, north);
    }

    private static WrongValue wrong(String text) {
        return new WrongValue(
                ProblemCode.WRONG_COORDINATES,
                "this is no point on the British grid",
                text,
                "metres east, then metres north, such as 530000 180000, or a grid reference such as TQ 30 80",
                "");
    }

    /** Whether a point so far east and north lies on the grid; not if either is NaN. */
    public static boolean isOnTheGrid(double eastingMetres, double northingMetres) {
        return eastingMetres >= 0
                && eastingMetres < WIDTH_METRES
                && northingMetres >= 0
                && northingMetres < HEIGHT_METRES;
    }

    /** How far it is to another point in a straight line on the grid; within 0.04% of the distance on the ground. */
    public double distanceMetres(GridPoint other) {
        return StrictMath.hypot(eastingMetres - other.eastingMetres, northingMetres - other.northingMetres);
    }

    /** As {@link #parse} reads it, to the millimetre. */
    @Override
    public String toString() {
        return plain(eastingMetres) + " " + plain(northingMetres);
    }

    private static String plain(double metres) {
        return metres == StrictMath.rint(metres)
                ? Long.toString((long) metres)
                : String.format(Locale.ROOT, "%.3f", metres);
    }
}
