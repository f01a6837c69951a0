package org.plumbline.engine.budgeting;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Reads votes: from a file that somebody has, or from what a count was published with. */
public final class VoteFiles {

    /**
     * What is to be read.
     *
     * @param projects the file of projects, where votes are a CSV
     * @param budget the money as text, where votes are a CSV
     * @param type the type of votes as text, where votes are a CSV
     * @param currency its code, where votes are a CSV; may be empty
     * @param group the column of voters by which groups are counted
     */
    public record Asked(
            Path votes,
            Optional<Path> projects,
            Optional<String> budget,
            Optional<String> type,
            String currency,
            Optional<String> group) {}

    /** @throws org.plumbline.model.problems.WrongInput with everything that is wrong in the files */
    public Votes read(Asked asked) {
        throw new UnsupportedOperationException("being built: " + asked);
    }

    /**
     * The votes as a count published them.
     *
     * @param files the bytes of a file by its name
     */
    public Votes published(Function<String, byte[]> files) {
        throw new UnsupportedOperationException("being built: " + files);
    }
}
