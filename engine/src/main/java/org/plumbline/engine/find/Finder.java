package org.plumbline.engine.find;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.Catalogue;

/** Finds the place that a text means. Keeps what it has read, so that a second question costs little; for one thread. */
public final class Finder {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_LISTED = 20;

    /** Letters, then digits, and little more: no name looks so, and half a postcode or one with a slip does. */
    private static final Pattern PART_OF_POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?(?: ?[0-9OIL][A-Z0-9]{0,2})?");

    private final Catalogue catalogue;
    private final Optional<Path> postcodes;
    private final Gazetteer gazetteer;
    private @Nullable PostcodeFinder postcodeFinder;

    /** @param postcodes a file or folder of postcodes; empty for what lies in the mirror */
    public Finder(Catalogue catalogue, Optional<Path> postcodes) {
        this.catalogue = catalogue;
        this.postcodes = postcodes;
        this.gazetteer = new Gazetteer(catalogue);
    }

    /** All names that it knows. */
    Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * What {@code text} may mean.
     *
     * @param text a name, a code, a postcode or coordinates, at most {@value #LONGEST_TEXT} characters
     * @throws org.plumbline.model.problems.CannotSay if it is a code of a kind that no table here lists, or a postcode where
     *     none are installed
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
        if (AreaCode.isOne(restored)) {
            return byCode(new AreaCode(restored), code);
        }
        if (Postcode.isOne(stripped)) {
            return byPostcode(Postcode.parse(stripped));
        }
        if (PART_OF_POSTCODE.matcher(code).matches()) {
            return noPostcode(stripped);
        }
        return Coordinates.find(stripped)
                .<Found>map(point -> new Found.At(new PointFinder(catalogue).at(point)))
                .orElseGet(() -> new NameSearch(gazetteer, stripped).find());
    }

    /**
     * The one place that {@code text} means.
     *
     * @throws NoAnswer if there is none or more than one; the message lists the choices, one a line
     * @throws org.plumbline.model.problems.CannotSay as {@link #find}
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
                        at -> smallest(at.places()));
    }

    /** A postcode or a point stands for its neighbourhood, of 2011 if that is known. */
    private FoundPlace smallest(PlacesAt spot) {
        Around smallest = spot.find(Boundaries.of(AreaType.LSOA, Life.STUDIED_NEIGHBOURHOODS))
                .or(() -> spot.around().stream().findFirst())
                .orElseThrow(() -> new NoAnswer(
                        spot.what() + " lies in no place that is known here. " + String.join(" ", spot.notes())));
        String note = spot.what() + " lies " + (smallest.approximate() ? "about here" : "here") + ".";
        return gazetteer
                .find(smallest.place().code())
                .orElseGet(() -> new FoundPlace(smallest.place(), smallest.boundaries(), List.of(), List.of()))
                .noting(spot.notes())
                .noting(note);
    }

    private static String listing(String why, List<FoundPlace> places) {
        return why
                + places.stream()
                        .limit(MOST_LISTED)
                        .map(place -> "\n  " + place.place().code() + "  "
                                + place.place().name() + ", a " + place.whatAndWhere())
                        .collect(Collectors.joining());
    }

    private static Found noPostcode(String text) {
        try {
            throw new IllegalStateException("a postcode after all: " + Postcode.parse(text));
        } catch (WrongValue wrong) {
            String fix = wrong.at(Where.file("what was typed")).fix();
            return new Found.None(
                    List.of(),
                    "\"" + Quotation.shortened(text) + "\" is not a whole postcode, such as M15 4AB"
                            + (fix.isEmpty() ? "." : ": " + fix + (fix.endsWith("?") ? "" : ".")));
        }
    }

    private Found byPostcode(Postcode postcode) {
        PostcodeFinder finder = postcodeFinder == null ? new PostcodeFinder(catalogue, postcodes) : postcodeFinder;
        postcodeFinder = finder;
        return finder.find(postcode)
                .<Found>map(Found.At::new)
                .orElseGet(() -> new Found.None(List.of(), finder.whyNot(postcode)));
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
