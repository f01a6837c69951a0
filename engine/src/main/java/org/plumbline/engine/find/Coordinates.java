package org.plumbline.engine.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.places.GridPoint;
import org.plumbline.model.places.LonLat;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.grid.BritishGrid;

/** Text that is a point: degrees as maps and phones give them, latitude first, or the British grid. */
public final class Coordinates {
    private static final Pattern DEGREES = Pattern.compile(
            "(?<lat>[+-]?[0-9]{1,2}(?:\\.[0-9]{1,15})?)°?\\s*(?<ns>[NSns])?[\\s,;]+(?<lon>[+-]?[0-9]{1,3}(?:\\.[0-9]{1,15})?)°?\\s*(?<ew>[EWew])?");
    private static final int MOST_TYPED = 60;

    private Coordinates() {}

    /** The point that {@code text} gives; empty where it gives none. */
    public static Optional<LonLat> find(String text) {
        String typed = text.length() > MOST_TYPED ? "" : text.strip();
        Matcher degrees = DEGREES.matcher(typed);
        return degrees.matches() ? ofDegrees(degrees) : ofGrid(typed);
    }

    private static Optional<LonLat> ofDegrees(Matcher degrees) {
        double latitude =
                Double.parseDouble(degrees.group("lat")) * ("S".equalsIgnoreCase(degrees.group("ns")) ? -1 : 1);
        double longitude =
                Double.parseDouble(degrees.group("lon")) * ("W".equalsIgnoreCase(degrees.group("ew")) ? -1 : 1);
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new LonLat(longitude, latitude))
                : Optional.empty();
    }

    private static Optional<LonLat> ofGrid(String typed) {
        try {
            return Optional.of(BritishGrid.toLonLat(GridPoint.parse(typed)));
        } catch (WrongValue otherText) {
            return Optional.empty(); // a name, a code or a postcode: not for this reader
        }
    }
}
