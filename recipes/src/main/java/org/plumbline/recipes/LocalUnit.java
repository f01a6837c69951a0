package org.plumbline.recipes;

/** What a local indicator is counted in, as a recipe says it: the publisher's own words for units are not all right. */
public enum LocalUnit {
    PERCENT,
    YEARS,
    MINUTES,
    PER_100_000,
    POUNDS_A_WEEK,
    POUNDS_A_YEAR,
    OUT_OF_10,
    TONNES_A_HEAD
}
