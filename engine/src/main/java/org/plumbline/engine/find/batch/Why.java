package org.plumbline.engine.find.batch;

/** Why a row could not be placed. */
public enum Why {
    EMPTY("the cell is empty"),
    NEITHER("neither a postcode such as M15 4AB nor a GSS code such as E01006112"),
    OTHER_AREA("a postcode of an area of which nothing is installed here"),
    NOT_INSTALLED("a postcode that is not in what is installed here: newer than it, or mistyped"),
    NO_CODE("a GSS code that is in no look-up here"),
    SEVERAL("a code of a place that lies in several of those that were asked for"),
    NO_PLACE("in none of the places that were asked for");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
