package org.plumbline.sources.budgeting;

import java.util.List;

/** The three parts of an election's files, to be asked for in this order, each read to its end before the next. */
interface ElectionParts extends AutoCloseable {
    List<String> VOTES = List.of("voter_id", "vote");

    Facts facts();

    Section projects();

    /** @param required the columns that votes must have */
    Section votes(List<String> required);

    /** What to call the election where it has no description. */
    String name();

    /** Whether a bar may part the entries of a ballot. */
    boolean bars();

    @Override
    void close();

    /** Files that can be opened more than once. */
    interface Opening {
        ElectionParts open(Findings findings);
    }
}
