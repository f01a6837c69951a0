package org.plumbline.model.problems;

import java.util.Locale;

/**
 * The stable name of each kind of wrong input. A code never changes its meaning; command line, interfaces and pages print
 * the same text. {@code docs/reference/problem-codes.md} is made from this list.
 */
public enum ProblemCode {
    UNREADABLE_FILE("the file cannot be read to its end: missing, truncated or damaged"),
    FILE_TOO_LARGE("the file, once decompressed, is larger than Plumbline reads"),
    WRONG_CHECKSUM("a mirror's or a download's copy of a table is not the one that was published"),
    WRONG_ENCODING("the file holds bytes that are not UTF-8"),
    MALFORMED_CSV("the row does not have the columns that the heading promises, or a quote is never closed"),
    MISSING_COLUMN("a column that the table must have is not there"),
    DOUBLED_COLUMN("two columns have the same name"),
    UNKNOWN_AREA_CODE("text that is not a GSS code, or a code that the table of places does not hold"),
    WRONG_POSTCODE("text that has not the shape of a postcode"),
    WRONG_COORDINATES("text that is not a point in degrees or on the British grid"),
    DOUBLED_PLACE("a place, or another key of the table, stands on two rows"),
    WRONG_NUMBER_OF_ROWS("a table that lists all places of a kind has too few or too many"),
    WRONG_NUMBER("text where a number must stand, or a number outside its range"),
    WRONG_MONEY("text that is not an amount of pounds and pence"),
    WRONG_TEXT("text that is empty, too long, or not among the values allowed"),
    MALFORMED_BOUNDARIES(
            "the boundary file is not GeoJSON or TopoJSON as Plumbline reads it: broken JSON, no code, no polygon"),
    WRONG_OUTLINE("an outline that does not close, has too few points, or lies outside the British Isles"),
    MALFORMED_YAML("the recipe is not the plain YAML that Plumbline reads"),
    UNKNOWN_KEY("a key that recipes of this kind do not have"),
    WRONG_VALUE("a value of the wrong type, or outside what the recipe's schema allows"),
    MISSING_KEY("a key that recipes of this kind must have"),
    UNKNOWN_RECIPE("a recipe that is neither built in nor beside the one that names it"),
    UNKNOWN_SOURCE("a source table or column that the catalogue does not hold"),
    WEIGHTS_WITHOUT_EFFECT("weights that sum to nought, or that are negative"),
    WRONG_ADDRESS("an address that nothing is fetched from: not https, not whole, or with a name and password in it"),
    NOT_AS_DECLARED("a rule or a vote that differs from what was declared before voting opened"),
    MALFORMED_ELECTION(
            "a file of votes that lacks a section or a fact such as the budget, or whose sections stand in another order"),
    UNKNOWN_PROJECT("a ballot names a project that its election does not have"),
    WRONG_BALLOT(
            "a ballot that names a project twice, takes more than the vote allows, or whose points do not pair with its projects"),
    UNKNOWN_COLUMN("a column that a table of this kind does not have"),
    UNKNOWN_VALUE("a person's value of a feature that the categories do not list"),
    WRONG_QUOTA("limits of seats that contradict each other, or that no panel of the size asked for can keep"),
    MALFORMED_PANEL("a published file of a citizens' panel that is not as Plumbline writes it"),
    RUN_FOLDER("a folder that is not a run, or a run whose own record of itself is damaged");

    private final String meaning;

    ProblemCode(String meaning) {
        this.meaning = meaning;
    }

    /** The code as printed and documented: lower case, words joined by hyphens. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the code stands for, in plain English. */
    public String meaning() {
        return meaning;
    }
}
