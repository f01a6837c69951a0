package org.plumbline.recipes;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a part of a replication must give again. A score or a rank is named, or both; what is claimed of neither is measured all the same.
 *
 * @param gaps how many rows have no figure to compare
 * @param note the reading taken and the reading rejected; empty where there is nothing to say
 */
public record PartClaim(
        String table, Replication.Level level, Optional<Score> score, Optional<Rank> rank, int gaps, String note) {

    public PartClaim {
        if (score.isEmpty() && rank.isEmpty()) {
            throw new IllegalArgumentException("a claim of nothing in " + table);
        }
    }

    /**
     * The published score.
     *
     * @param rounding half a unit of its last printed digit
     * @param within how far off a row may be; empty where nothing is claimed
     * @param share of the rows compared that must lie so near, 0 to 1
     */
    public record Score(String column, double rounding, OptionalDouble within, double share) {}

    /**
     * The published rank, 1 the highest score.
     *
     * @param within how many ranks a row may be off; empty where nothing is claimed
     * @param exact the share of rows whose rank must be the published one, 0 to 1; empty likewise
     */
    public record Rank(String column, OptionalDouble within, OptionalDouble exact) {}

    /** The published columns, of which none may be what the part is made from. */
    public Stream<TableColumn> certified() {
        return Stream.concat(score.map(Score::column).stream(), rank.map(Rank::column).stream())
                .map(column -> new TableColumn(table, column));
    }
}
