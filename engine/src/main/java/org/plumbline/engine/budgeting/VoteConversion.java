package org.plumbline.engine.budgeting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.engine.tables.NewFile;
import org.plumbline.engine.tables.Unfinished;
import org.plumbline.sources.budgeting.ElectionConverter;
import org.plumbline.sources.budgeting.ElectionRead;
import org.plumbline.sources.budgeting.ReadOptions;
import org.plumbline.sources.budgeting.Remark;
import org.plumbline.sources.tables.StoredFile;

/** Turns one form of a file of votes into another, voter by voter, with everything that it says. Nothing is replaced. */
public final class VoteConversion {
    /** The file of a folder that is there when all are. */
    private static final String LAST = "election.csv";

    private final ElectionConverter converter = new ElectionConverter(ReadOptions.plain());

    /**
     * A Pabulib file: of a Pabulib file, normalised, or of a pair of CSVs.
     *
     * @return what was remarked about what was read
     * @throws org.plumbline.model.problems.WrongInput with everything that is wrong in the files; nothing is written then
     * @throws org.plumbline.model.problems.CouldNotBeDone if the file is there already, or cannot be written
     */
    public List<String> toPabulib(VoteFiles.Asked asked, Path to) {
        StoredFile votes = StoredFile.at(asked.votes());
        return written(
                to,
                out -> asked.projects()
                        .map(projects ->
                                converter.toPabulib(StoredFile.at(projects), votes, VoteFiles.terms(asked), out))
                        .orElseGet(() -> converter.normalise(votes, out)));
    }

    /**
     * A folder of three CSVs of a Pabulib file: {@code election.csv}, {@code projects.csv} and {@code ballots.csv}, voters and
     * all; throws as {@link #toPabulib} does.
     */
    public List<String> toTables(VoteFiles.Asked asked, Path folder) {
        NewFile.requireFree(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw NewFile.couldNot(folder, failed);
        }
        try {
            return intoFolder(asked, folder);
        } finally {
            discardIfEmpty(folder);
        }
    }

    private List<String> intoFolder(VoteFiles.Asked asked, Path folder) {
        Path projects = folder.resolve("projects.csv");
        Path ballots = folder.resolve("ballots.csv");
        return written(
                folder.resolve(LAST),
                terms -> nested(
                        projects,
                        toProjects -> nested(
                                ballots,
                                toBallots ->
                                        converter.toPair(StoredFile.at(asked.votes()), terms, toProjects, toBallots))));
    }

    private static void discardIfEmpty(Path folder) {
        if (Files.exists(folder.resolve(LAST))) {
            return;
        }
        try {
            Files.deleteIfExists(folder);
        } catch (IOException notEmpty) {
            // What failed first is being told; what is in the folder is whole.
            return;
        }
    }

    private static List<String> written(Path file, Writing writing) {
        return nested(file, writing).remarks().stream().map(Remark::toString).toList();
    }

    /** Whole or not at all: written under another name, which it loses when all is there. */
    private static ElectionRead nested(Path file, Writing writing) {
        NewFile.requireFree(file);
        Path unfinished = begun(file);
        try {
            ElectionRead read;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                read = writing.to(out);
            }
            Files.move(unfinished, file);
            return read;
        } catch (IOException failed) {
            throw NewFile.couldNot(file, failed);
        } finally {
            Unfinished.discard(unfinished);
        }
    }

    private static Path begun(Path file) {
        try {
            return Unfinished.beside(file);
        } catch (IOException failed) {
            throw NewFile.couldNot(file, failed);
        }
    }

    /** Writes to a stream what was read. */
    private interface Writing {
        ElectionRead to(OutputStream out);
    }
}
