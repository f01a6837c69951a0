package org.plumbline.methods.budgeting;

/** One way to choose between projects that a rule finds equal. */
public enum TieRule {
    MOST_VOTES,
    LOWEST_COST,
    HIGHEST_COST,
    /** The id that comes first by its characters, so that 10 stands before 2. */
    ID_AS_TEXT,
    /** The id that comes first when runs of digits in it are read as numbers, so that 2 stands before 10. */
    ID_AS_NUMBER,
    /** The order that a public seed gives: by SHA-256 of the seed, a colon and the id. */
    PUBLIC_SEED
}
