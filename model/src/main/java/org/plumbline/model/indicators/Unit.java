package org.plumbline.model.indicators;

/** What a value counts. */
public enum Unit {
    PERSONS("people", true),
    SHARE("share, 0 to 1", false),
    PERCENT("percent", false),
    SCORE("score", false),
    RANK("rank", false),
    INDEX_UK_100("index, UK = 100", false),
    POUNDS("pounds", false),
    MILLION_POUNDS("million pounds", false),
    YEARS("years", false),
    DEGREES("degrees", false);

    private final String label;
    private final boolean whole;

    Unit(String label, boolean whole) {
        this.label = label;
        this.whole = whole;
    }

    /** The unit as a table's heading has it. */
    public String label() {
        return label;
    }

    /** Whether only whole numbers from nought make sense. */
    public boolean whole() {
        return whole;
    }
}
