package org.plumbline.recipes.sortition;

import java.util.Optional;
import org.plumbline.model.citations.Citation;

/**
 * How willing people of one value of a feature are beside people of the other values.
 *
 * @param feature as the categories file writes it, as {@code value}
 * @param times how often such a person volunteers where one of the values that are not named does once; above 0
 * @param source empty where it is assumed
 * @param note what is assumed, or how the source is read
 */
public record Willingness(String feature, String value, double times, Optional<Citation> source, String note) {}
