package org.plumbline.sources.budgeting;

import java.nio.file.Path;
import org.plumbline.sources.tables.StoredFile;

/** Reads the files of a participatory budget, in one pass; a second one settles who voted twice where it seems that somebody did. */
public final class ElectionReader {

    private ElectionReader() {}

    /**
     * Reads a Pabulib file, plain or gzip.
     *
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with it; the first hundred problems are told and
     *     the rest counted
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static ElectionRead read(Path file, ReadOptions options) {
        return read(StoredFile.at(file), options);
    }

    public static ElectionRead read(StoredFile file, ReadOptions options) {
        return new Reading(findings -> new PabulibParts(file, options, findings), options).read();
    }

    /**
     * Reads a pair of CSV tables: of projects, with the columns {@code project_id} and {@code cost} and perhaps {@code name},
     * {@code category} and others; and of votes, with {@code voter_id} and {@code vote}, {@code points} where votes have them, and
     * perhaps others. The entries of a vote are parted by bars, or by commas within quotes.
     *
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with them
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static ElectionRead read(Path projects, Path votes, Terms terms, ReadOptions options) {
        return read(StoredFile.at(projects), StoredFile.at(votes), terms, options);
    }

    public static ElectionRead read(StoredFile projects, StoredFile votes, Terms terms, ReadOptions options) {
        return new Reading(findings -> new PairParts(projects, votes, terms, options, findings), options).read();
    }
}
