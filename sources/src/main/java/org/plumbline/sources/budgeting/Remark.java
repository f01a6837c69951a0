package org.plumbline.sources.budgeting;

import java.util.Locale;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;

/**
 * Something odd in a file that changes nothing of how it is read, told so that nobody wonders.
 *
 * @param where where it is met first
 * @param count how often it is met, at least once
 * @param text a sentence
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
        /** Cells that begin with words in quotes and go on after them; the quotes are read as part of the text. */
        QUOTES_AS_WRITTEN,
        /** Voters who took part and named nothing; they count as voters. */
        EMPTY_BALLOTS,
        /** Ballots with less than the file says a ballot must have; they count. */
        BALLOTS_BELOW_MINIMUM,
        /** Projects that cost more than there is; they cannot be funded. */
        PROJECTS_OVER_BUDGET,
        /** Projects that nobody named. */
        PROJECTS_WITHOUT_VOTES,
        /** A column of projects states other votes than the ballots give. */
        VOTES_DIFFER,
        /** A column of projects states another score than the ballots give. */
        SCORE_DIFFERS,
        /** Points in a vote that has none, which are not read. */
        POINTS_NOT_READ,
        /** The file gives points to projects that a ballot does not name; they are not given. */
        DEFAULT_SCORE_NOT_GIVEN;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
