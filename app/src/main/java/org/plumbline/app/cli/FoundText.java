package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.engine.find.Around;
import org.plumbline.engine.find.Found;
import org.plumbline.engine.find.FoundPlace;
import org.plumbline.engine.find.FoundTable;
import org.plumbline.engine.find.PlacesAt;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;

/** What was found, in plain English: the answer first, then what it lies in, what changed, and what to do next. */
final class FoundText {
    private static final int MOST_LISTED = 20;

    /** The boundaries of the studies that come with the program. */
    private static final int DISTRICTS_OF = 2019;

    private static final int WARDS_OF = 2017;

    private final PrintWriter out;

    FoundText(PrintWriter out) {
        this.out = out;
    }

    void print(Found found) {
        Runnable printing = found.match(
                one -> () -> one(one.place()),
                several -> () -> choices(several.why(), several.places()),
                none -> () -> choices(none.why(), none.nearest()),
                at -> () -> spot(at.places()));
        printing.run();
    }

    void printCsv(Found found) {
        out.print(FoundTable.of(found).toText());
    }

    private void one(FoundPlace found) {
        Place place = found.place();
        out.println(place.name() + " is a " + found.whatAndWhere() + ". Its code is " + place.code()
                + ", in the boundaries of " + found.boundaries().vintage() + ".");
        found.notes().forEach(note -> out.println("  " + note));
        if (!found.within().isEmpty()) {
            out.println();
            out.println("It lies in:");
            found.within().forEach(area -> out.printf("  %s  %s, %s%n", area.code(), area.name(), kind(area)));
        }
        next(found);
    }

    private static String kind(Place area) {
        return area.type().singular() + (area.type() == AreaType.COUNTRY ? "" : " of " + area.vintage());
    }

    /** What can be done with a place of this kind. */
    private void next(FoundPlace found) {
        String code = found.place().code().text();
        boolean english = code.startsWith("E");
        int year = found.boundaries().vintage().year();
        out.println();
        if (!english) {
            out.println("The figures that come with Plumbline are of England, so there is no brief of it.");
            return;
        }
        out.println("Next:");
        out.println("  plumbline brief " + code);
        if (found.place().type() == AreaType.LTLA && year == DISTRICTS_OF) {
            out.println("  plumbline explain districts-england-2019 " + code);
        }
        if (found.place().type() == AreaType.WARD && year == WARDS_OF) {
            out.println("  plumbline explain left-behind-england-2019 " + code);
        }
    }

    private void choices(String why, List<FoundPlace> places) {
        out.println(why);
        places.stream().limit(MOST_LISTED).forEach(this::choice);
        if (places.size() > MOST_LISTED) {
            out.println("  and " + (places.size() - MOST_LISTED) + " more: --csv prints them all.");
        }
        if (!places.isEmpty()) {
            out.println();
            out.println(
                    "Type the code of the one that is meant, or the name with what it lies in: \"Castle, Hastings\".");
        }
    }

    private void choice(FoundPlace found) {
        Place place = found.place();
        String town = found.notes().stream()
                .filter(note -> note.endsWith(" in " + place.name() + "."))
                .findFirst()
                .map(note -> ": " + note)
                .orElse("");
        out.println("  " + place.code() + "  " + place.name() + ", " + found.whatAndWhere() + town);
    }

    private void spot(PlacesAt places) {
        out.println(
                places.what() + (places.around().isEmpty() ? " lies in no place that is known here." : " lies in:"));
        for (Around around : places.around()) {
            out.printf(
                    "  %s  %s, %s%s%n",
                    around.place().code(),
                    around.place().name(),
                    kind(around.place()),
                    around.approximate() ? " (approximate)" : "");
        }
        places.notes().forEach(note -> out.println("  " + note));
    }
}
