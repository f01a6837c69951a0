package org.plumbline.sources.sortition;

import java.util.Locale;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;

/**
 * Something odd in a file that changes nothing of how it is read, told so that nobody wonders. It names no person: neither an id
 * nor an address.
 *
 * @param where where it is met first
 * @param count how often it is met, at least once
 * @param text a sentence, with the count where there may be several
 */
public record Remark(Kind kind, Where where, long count, String text) {

    public Remark {
        text = Quotation.visible(text);
        if (count < 1) {
            throw new IllegalArgumentException("a remark on nothing: " + text);
        }
    }

    @Override
    public String toString() {
        return where + ": " + text;
    }

    /** What a remark is about; {@link #text} is stable. */
    public enum Kind {
        /** Spaces around a text, which are left out. */
        SPACES,
        /** A heading in other letters than the feature or option that it is taken for. */
        HEADING_DIFFERS,
        /** A value in other letters or spaces than the categories write it. */
        VALUE_DIFFERS,
        /** The categories do not say how far a quota may be moved. */
        NO_FLEXIBILITY,
        /** People without an address, each taken to live alone. */
        BLANK_ADDRESS,
        /** People whose address lacks its first part, compared by the rest of it. */
        PART_OF_ADDRESS,
        /** How many addresses people share. */
        SHARED_ADDRESS,
        /** Rows that are alike in every cell but the id. */
        ROWS_ALIKE,
        /** More remarks than are told. */
        MORE;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
