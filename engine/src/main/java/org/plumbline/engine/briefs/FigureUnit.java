package org.plumbline.engine.briefs;

/** What a figure is counted in, by which it is put into words. */
public enum FigureUnit {
    /** People, whole. */
    PEOPLE,
    /** Places, awards, choices: things counted one by one. */
    COUNT,
    /** Pounds, with pence. */
    POUNDS,
    /** Pounds for each resident. */
    POUNDS_PER_HEAD,
    /** A position, 1 the most deprived or the worst. */
    RANK,
    /** A tenth, 1 the most deprived or the worst. */
    TENTH,
    /** The score of an index, which has no unit. */
    SCORE,
    /** A part of a whole, 0 to 1. */
    SHARE,
    /** Percentage points times one: 25 is a quarter. */
    PERCENT,
    /** Years of life. */
    YEARS,
    /** Minutes of travel. */
    MINUTES,
    /** For each 100,000 residents. */
    PER_100_000,
    /** Pounds a week, with pence. */
    POUNDS_A_WEEK,
    /** Pounds a year. */
    POUNDS_A_YEAR,
    /** A score from 0 to 10. */
    OUT_OF_10,
    /** Tonnes of carbon dioxide, or of what warms as much, for each resident. */
    TONNES_A_HEAD
}
