package org.plumbline.sources;

/** What the rows of a table are. */
public enum TableKind {
    /** One row for each place of a type, with its figures; none missing and none twice. */
    PLACES,
    /** One row for each award announced; as many as there are. */
    AWARDS,
    /** One row for each region and nation, and one for the whole country. */
    REGIONS,
    /** Rows of any kind, read column by column as the table is described: {@link Catalogue#read}. */
    ROWS,
    /** The outlines of places, which are no rows: {@link Catalogue#file}. */
    BOUNDARIES
}
