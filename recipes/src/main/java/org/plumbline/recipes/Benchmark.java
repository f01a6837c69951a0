package org.plumbline.recipes;

/**
 * The published score beside which an index is shown, so that a reader can see how far they agree.
 *
 * @param column of the data table; higher is worse
 * @param note why the index is not that score
 */
public record Benchmark(String column, String title, String note) {}
