package org.plumbline.recipes;

/** What stands for need in a {@link ShareRule}. */
public sealed interface Need permits Need.OfIndex, Need.OfColumn, Need.Population {

    /** The score of a composite index, by the id of its recipe. */
    record OfIndex(String recipe) implements Need {}

    /** A published score: a column of the data table, not negative, higher is more need. */
    record OfColumn(String column) implements Need {}

    /** No measure of need: every resident counts alike. */
    record Population() implements Need {}
}
