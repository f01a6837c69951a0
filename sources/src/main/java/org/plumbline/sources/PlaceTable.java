package org.plumbline.sources;

import org.plumbline.model.indicators.IndicatorTable;

/**
 * Figures of every place of a type, and the copies that they were read from.
 *
 * @param snapshot of the table itself
 * @param regions of the table of regions, from which the places' regions have their codes
 */
public record PlaceTable(IndicatorTable indicators, Snapshot snapshot, Snapshot regions) {}
