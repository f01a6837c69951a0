package org.plumbline.sources.columns;

/** What the cells of a column hold. */
public enum ColumnKind {
    /** GSS codes of places. */
    CODE,
    /** Names and words, one line each. */
    TEXT,
    /** Explanations, which may have several lines. */
    PROSE,
    /** Yes or no, each in one spelling. */
    FLAG,
    /** Numbers in plain digits. */
    NUMBER
}
