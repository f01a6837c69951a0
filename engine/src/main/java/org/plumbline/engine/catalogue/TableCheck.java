package org.plumbline.engine.catalogue;

/**
 * What a check says of one table.
 *
 * @param right whether it is there, byte for byte as its source describes it
 * @param missing whether it is not there at all
 * @param words what a reader should know: one or more lines
 */
public record TableCheck(FetchableTable table, boolean right, boolean missing, String words) {}
