package org.plumbline.recipes;

/**
 * An indicator as an index uses it.
 *
 * @param id by which weights refer to it
 * @param title for readers
 * @param column of the data table
 * @param worse which of its values are worse
 */
public record IndicatorUse(String id, String title, String column, Worse worse) {}
