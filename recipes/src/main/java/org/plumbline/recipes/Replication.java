package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published result that an index must give again.
 *
 * @param score the column of the data table with the published score; never among the indicators
 * @param rank the column with the published rank, 1 the most deprived; never among the indicators
 * @param within how far a score made here may lie from the published one, in points of the score; not negative
 * @param share in what share of places it must lie so near, 0 to 1
 * @param ranks in what share of places the rank must be exactly the published one, 0 to 1; 0 where nothing is claimed
 * @param note what the replication does not show
 */
public record Replication(
        String score, Optional<String> rank, Level level, double within, double share, double ranks, String note) {

    public Replication {
        boolean shares = share >= 0 && share <= 1 && ranks >= 0 && ranks <= 1;
        if (!shares || !(within >= 0) || rank.filter(score::equals).isPresent()) {
            throw new IllegalArgumentException("not a replication: " + score + " and " + rank + " within " + within
                    + " for " + share + ", ranks for " + ranks);
        }
    }

    /** The published columns, of which none may be among what the index is made from. */
    public List<String> certified() {
        return Stream.concat(Stream.of(score), rank.stream()).toList();
    }

    /** How deep a replication goes. */
    public enum Level {
        RECOMBINED("recombined", "made again from the published ranks or scores of its parts"),
        PARTLY_REBUILT(
                "partly rebuilt",
                "made again from the published indicators where there are any, and from published scores elsewhere"),
        REBUILT_FROM_INDICATORS("rebuilt from indicators", "made again from the published indicators"),
        REBUILT_FROM_COUNTS("rebuilt from counts", "made again from the counts beneath the indicators");

        private final String title;
        private final String meaning;

        Level(String title, String meaning) {
            this.title = title;
            this.meaning = meaning;
        }

        public String title() {
            return title;
        }

        /** What it means, as the end of a sentence. */
        public String meaning() {
            return meaning;
        }
    }
}
