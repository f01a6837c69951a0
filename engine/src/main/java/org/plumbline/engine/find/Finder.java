package org.plumbline.engine.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.sources.Catalogue;

/** Finds the place that a text means. Keeps what it has read, so that a second question costs little; for one thread. */
public final class Finder {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_LISTED = 20;

    private final Gazetteer gazetteer;

    public Finder(Catalogue catalogue) {
        this.gazetteer = new Gazetteer(catalogue);
    }

    /**
     * What {@code text} may mean.
     *
     * @param text a name or a code, at most {@value #LONGEST_TEXT} characters
     * @throws org.plumbline.model.problems.CannotSay if it is a code of a kind that no table here lists
     */
    public Found find(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new Found.None(
                    List.of(),
                    "A place is a name, a code, a postcode or coordinates of at most " + LONGEST_TEXT
                            + " characters; this has " + text.length() + ".");
        }
        String stripped = text.strip();
        String code = stripped.toUpperCase(Locale.ROOT);
        String restored = AreaCode.withLostZeros(code);
        return AreaCode.isOne(restored)
                ? byCode(new AreaCode(restored), code)
                : new NameSearch(gazetteer, stripped).find();
    }

    /**
     * The one place that {@code text} means.
     *
     * @throws NoAnswer if there is none or more than one; the message lists the choices, one a line
     */
    public FoundPlace get(String text) {
        return find(text)
                .match(
                        Found.One::place,
                        several -> {
                            throw new NoAnswer(listing(several.why(), several.places()));
                        },
                        none -> {
                            throw new NoAnswer(listing(none.why(), none.nearest()));
                        },
                        at -> {
                            throw new NoAnswer(at.places().what() + " is a spot, not a place.");
                        });
    }

    private static String listing(String why, List<FoundPlace> places) {
        return why
                + places.stream()
                        .limit(MOST_LISTED)
                        .map(place -> "\n  " + place.place().code() + "  "
                                + place.place().name() + ", a " + place.whatAndWhere())
                        .collect(Collectors.joining());
    }

    private Found byCode(AreaCode code, String typed) {
        String lostZero = code.text().equals(typed) ? "" : typed + " looks like " + code + " with a zero lost.";
        return gazetteer
                .find(code)
                .map(place -> place.noting(lostZero))
                .<Found>map(Found.One::new)
                .or(() -> gazetteer.towns().findName(code).map(name -> town(code, name)))
                .orElseGet(() -> new Found.None(
                        List.of(),
                        "The code " + code + " (" + code.type().singular() + ") is not on file here."
                                + gazetteer
                                        .missing()
                                        .map(missing -> " " + missing)
                                        .orElse("")));
    }

    private Found town(AreaCode code, String name) {
        String note = code + " is the code of the town " + name + "; towns are answered with their district.";
        return new NameSearch(gazetteer, name)
                .find()
                .match(one -> new Found.One(one.place().noting(note)), several -> several, none -> none, at -> at);
    }
}
