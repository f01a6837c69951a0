package org.plumbline.recipes;

import java.util.Optional;

/** One thing that a part of a replication is made of. */
public sealed interface PartInput {

    /** What readers call it; a part further up by its id. */
    String title();

    /** How much it counts beside the others; above 0. */
    double weight();

    /**
     * A column of a table.
     *
     * @param only the rows that it is read from; empty for all
     * @param turned whether its higher values lower the score
     */
    record OfColumn(String title, TableColumn column, Optional<Summaries.Only> only, boolean turned, double weight)
            implements PartInput {}

    /** A part further up, by its id. */
    record OfPart(String part, double weight) implements PartInput {
        @Override
        public String title() {
            return part;
        }
    }

    /**
     * A rate from counts, steadied by that of the area around.
     *
     * @param cases rounded perhaps, with gaps where few
     * @param among how many people they were counted among
     * @param around the codes of the area around, in the table of {@code among}
     * @param counted how many times the people were counted; the count is the mean of these
     */
    record OfCounts(String title, TableColumn cases, TableColumn among, String around, int counted, double weight)
            implements PartInput {}
}
