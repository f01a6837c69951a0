package org.plumbline.recipes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The official summaries of small areas for districts, to be made again and set beside the published ones.
 *
 * @param district the column of the index's data table with the code of the district
 * @param population residents of the small areas
 * @param published at least one; kinds differ
 * @param approximate whether these are not the residents that the publisher used, so that more than rounding lies between
 * @param note which residents, and which readings were taken
 */
public record Summaries(
        String district, TableColumn population, List<Published> published, boolean approximate, String note) {

    public Summaries {
        published = List.copyOf(published);
        if (published.isEmpty() || !published.stream().map(Published::kind).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("each summary once, and one at least: " + published);
        }
    }

    /** The kinds of official summary. */
    public enum Kind {
        AVERAGE_SCORE("average score"),
        AVERAGE_RANK("average rank"),
        PROPORTION("proportion in the worst tenth"),
        EXTENT("extent"),
        LOCAL_CONCENTRATION("local concentration");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * One published summary.
     *
     * @param only the rows that are meant, where a table stacks several indices
     * @param within how far a summary made here may lie from the published one, in the summary's own unit; not
     *     negative
     */
    public record Published(Kind kind, TableColumn column, Optional<Only> only, double within) {

        public Published {
            if (!(within >= 0)) {
                throw new IllegalArgumentException("a summary within " + within);
            }
        }
    }

    /** The rows of a table in which a column of texts has this value. */
    public record Only(String column, String is) {}
}
