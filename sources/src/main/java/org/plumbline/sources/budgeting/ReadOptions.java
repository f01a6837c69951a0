package org.plumbline.sources.budgeting;

import java.util.Optional;

/**
 * How a file of votes is to be read.
 *
 * @param groupBy the heading of the column of voters by which to count them in groups; empty for no groups
 * @param mostBytes how many bytes a file may have, once decompressed
 * @param mostRowBytes how many bytes a row may have
 * @param beforeVotes whether nobody needs to have voted: the file is a plan
 */
public record ReadOptions(Optional<String> groupBy, long mostBytes, int mostRowBytes, boolean beforeVotes) {
    /** 2 GiB: more than forty million ballots of an ordinary length. */
    public static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    /** 1 MiB: a ballot that names every project there may be, or a description as long as a book. */
    public static final int MOST_ROW_BYTES = 1024 * 1024;

    public ReadOptions {
        if (mostBytes <= 0 || mostRowBytes <= 0) {
            throw new IllegalArgumentException("limits of " + mostBytes + " and " + mostRowBytes + " bytes");
        }
    }

    /** Votes that have been cast. */
    public ReadOptions(Optional<String> groupBy, long mostBytes, int mostRowBytes) {
        this(groupBy, mostBytes, mostRowBytes, false);
    }

    /** What is read before voting opens: no groups, the ordinary limits, and a table of votes that may be empty. */
    public static ReadOptions plan() {
        return new ReadOptions(Optional.empty(), MOST_BYTES, MOST_ROW_BYTES, true);
    }

    /** No groups, the ordinary limits. */
    public static ReadOptions plain() {
        return new ReadOptions(Optional.empty(), MOST_BYTES, MOST_ROW_BYTES);
    }

    /** Groups by a column, the ordinary limits. */
    public static ReadOptions grouped(String column) {
        return new ReadOptions(Optional.of(column), MOST_BYTES, MOST_ROW_BYTES);
    }
}
