package org.plumbline.engine.budgeting.share;

/** What can be said of an authority's share. */
public enum Finding {
    /** What is recorded is the share or more, whatever else there may be. */
    REACHED("reached"),
    /** The record is complete and short of the share. */
    SHORT("short"),
    /** Something is recorded that is short of the share, and there may be more. */
    SHORT_AS_RECORDED("short as recorded"),
    /** Nothing that counts is recorded, and there may be something. */
    NOTHING_RECORDED("cannot say: nothing recorded"),
    /** The spending is not known. */
    NO_SPENDING("cannot say: no spending");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    /** As a table says it. */
    public String words() {
        return words;
    }
}
