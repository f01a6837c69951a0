package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.engine.find.Found;
import org.plumbline.engine.find.FoundPlace;

/** What was found, in plain English. */
final class FoundText {
    private static final int MOST_LISTED = 20;

    private final PrintWriter out;

    FoundText(PrintWriter out) {
        this.out = out;
    }

    void print(Found found) {
        found.<Runnable>match(
                        one -> () -> one(one.place()),
                        several -> () -> choices(several.why(), several.places()),
                        none -> () -> choices(none.why(), none.nearest()),
                        at -> () -> out.println(at.places().what()))
                .run();
    }

    void printCsv(Found found) {
        print(found);
    }

    private void one(FoundPlace place) {
        out.println(place.place().name() + " is a " + place.whatAndWhere() + "; its code is "
                + place.place().code() + ", in the boundaries of "
                + place.boundaries().vintage() + ".");
        place.notes().forEach(out::println);
        place.within()
                .forEach(area -> out.println("  " + area + ", " + area.type().singular()));
    }

    private void choices(String why, List<FoundPlace> places) {
        out.println(why);
        places.stream()
                .limit(MOST_LISTED)
                .forEach(place -> out.println(
                        "  " + place.place().code() + "  " + place.place().name() + ", a " + place.whatAndWhere()));
    }
}
