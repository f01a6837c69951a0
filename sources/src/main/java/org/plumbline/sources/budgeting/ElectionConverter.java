package org.plumbline.sources.budgeting;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.sources.tables.ByteRows;
import org.plumbline.sources.tables.CellWriter;
import org.plumbline.sources.tables.StoredFile;

/**
 * Turns one form of an election's files into another, row by row, with every column and every cell as it was; only what parts
 * the entries of a ballot differs between the forms. A file is read and checked whole before a byte is written, so what is
 * written can be read again. Output streams are left open.
 */
public final class ElectionConverter {
    private final ReadOptions options;

    public ElectionConverter(ReadOptions options) {
        this.options = options;
    }

    /**
     * A Pabulib file again, with semicolons, line feeds and quotes as few as can be, without a byte order mark.
     *
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with the file; nothing is written then
     * @throws java.io.UncheckedIOException if reading or writing fails
     */
    public ElectionRead normalise(StoredFile pabulib, OutputStream to) {
        return toPabulib(findings -> new PabulibParts(pabulib, options, findings), to);
    }

    /** A Pabulib file from a pair of tables; how many projects and votes there are is added to the facts that lack it. */
    public ElectionRead toPabulib(StoredFile projects, StoredFile votes, Terms terms, OutputStream to) {
        return toPabulib(findings -> new PairParts(projects, votes, terms, options, findings), to);
    }

    /**
     * A pair of tables and a third, {@code key,value}, with what they do not say: {@link Terms#read} reads it.
     *
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with the file; nothing is written then
     * @throws java.io.UncheckedIOException if reading or writing fails
     */
    public ElectionRead toPair(StoredFile pabulib, OutputStream terms, OutputStream projects, OutputStream votes) {
        ElectionParts.Opening files = findings -> new PabulibParts(pabulib, options, findings);
        ElectionRead checked = new Reading(files, options).read();
        Election election = checked.election();
        try (ElectionParts parts = files.open(new Findings())) {
            writeFacts(parts.facts().values(), new CellWriter(terms, ','));
            copy(parts.projects(), new CellWriter(projects, ','));
            char between = haveBars(election) ? ',' : '|';
            copyVotes(parts, election, new Entries(false, between), new CellWriter(votes, ','));
        }
        return checked;
    }

    private ElectionRead toPabulib(ElectionParts.Opening files, OutputStream to) {
        ElectionRead checked = new Reading(files, options).read();
        Election election = checked.election();
        CellWriter writer = new CellWriter(to, ';');
        try (ElectionParts parts = files.open(new Findings())) {
            writer.row(List.of(PabulibParts.META_NAME));
            writeFacts(withCounts(parts.facts().values(), election, parts.bars()), writer);
            writer.row(List.of(PabulibParts.PROJECTS_NAME));
            copy(parts.projects(), writer);
            writer.row(List.of(PabulibParts.VOTES_NAME));
            boolean bars = parts.bars() && !haveBars(election);
            copyVotes(parts, election, new Entries(bars, ','), writer);
        }
        return checked;
    }

    private static Map<String, String> withCounts(Map<String, String> facts, Election election, boolean wanted) {
        Map<String, String> all = new LinkedHashMap<>(facts);
        if (wanted) {
            all.putIfAbsent("num_projects", Integer.toString(election.projects().size()));
            all.putIfAbsent("num_votes", Long.toString(election.profile().voters()));
        }
        return all;
    }

    private static boolean haveBars(Election election) {
        return election.projects().stream().anyMatch(project -> project.id().indexOf('|') >= 0);
    }

    private static void writeFacts(Map<String, String> facts, CellWriter writer) {
        writer.row(Facts.COLUMNS);
        facts.forEach((key, value) -> writer.row(List.of(key, value)));
        writer.flush();
    }

    private static void copy(Section section, CellWriter writer) {
        writer.row(section.heading());
        ByteRows rows = section.rows();
        while (section.next()) {
            for (int cell = 0; cell < rows.cells(); cell++) {
                writer.cell(rows.bytes(), rows.start(cell), rows.end(cell));
            }
            writer.end();
        }
        writer.flush();
    }

    private static void copyVotes(ElectionParts parts, Election election, Entries entries, CellWriter writer) {
        Section section = parts.votes(ElectionParts.VOTES);
        VoteType type = election.voteType();
        int vote = section.column("vote");
        int points = type.hasPoints() ? section.column("points") : BallotRow.NO_COLUMN;
        writer.row(section.heading());
        ByteRows rows = section.rows();
        while (section.next()) {
            for (int cell = 0; cell < rows.cells(); cell++) {
                if (cell == vote || cell == points) {
                    entries.write(rows.bytes(), rows.start(cell), rows.end(cell), writer);
                } else {
                    writer.cell(rows.bytes(), rows.start(cell), rows.end(cell));
                }
            }
            writer.end();
        }
        writer.flush();
    }
}
