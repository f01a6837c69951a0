package org.plumbline.engine.budgeting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.plumbline.engine.tables.NewFile;
import org.plumbline.sources.budgeting.ElectionConverter;
import org.plumbline.sources.budgeting.ElectionRead;
import org.plumbline.sources.budgeting.ReadOptions;
import org.plumbline.sources.budgeting.Remark;
import org.plumbline.sources.tables.StoredFile;

/** Turns one form of a file of votes into another, voter by voter, with everything that it says. Nothing is replaced. */
public final class VoteConversion {
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
        Path facts = folder.resolve("election.csv");
        Path projects = folder.resolve("projects.csv");
        Path ballots = folder.resolve("ballots.csv");
        boolean done = false;
        try {
            List<String> remarks = written(
                    facts,
                    toFacts -> nested(
                            projects,
                            toProjects -> nested(
                                    ballots,
                                    toBallots -> converter.toPair(
                                            StoredFile.at(asked.votes()), toFacts, toProjects, toBallots))));
            done = true;
            return remarks;
        } finally {
            if (!done) {
                List.of(facts, projects, ballots).forEach(VoteConversion::discard);
                discardEmpty(folder);
            }
        }
    }

    private static List<String> written(Path file, Writing writing) {
        return nested(file, writing).remarks().stream().map(Remark::toString).toList();
    }

    /** Takes away again what it has begun, if the writing fails. */
    private static ElectionRead nested(Path file, Writing writing) {
        NewFile.requireFree(file);
        boolean done = false;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            ElectionRead read = writing.to(out);
            out.flush(); // a full disk is met here, and not when what was begun can no longer be taken away
            done = true;
            return read;
        } catch (IOException failed) {
            throw NewFile.couldNot(file, failed);
        } finally {
            if (!done) {
                discard(file);
            }
        }
    }

    private static void discard(Path file) {
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
        } catch (IOException whatFailedFirstIsTold) {
            // The reason for which it was begun in vain is being told; an empty file beside it says nothing more.
        }
    }

    /** Of a folder that was made for nothing, so that the next attempt does not find it in its way. */
    private static void discardEmpty(Path folder) {
        try {
            Files.delete(folder);
        } catch (IOException whatFailedFirstIsTold) {
            // It holds what somebody else has put there meanwhile, or cannot be taken away.
        }
    }

    /** Writes to a stream what was read. */
    private interface Writing {
        ElectionRead to(OutputStream out);
    }
}
