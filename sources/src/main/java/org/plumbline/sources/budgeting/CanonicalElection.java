package org.plumbline.sources.budgeting;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoterGroups;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.sources.tables.CellWriter;

/**
 * The form of an election that is hashed and checked by strangers: CSV tables in which the same votes, by whomever and in
 * whatever order they were cast, stand as the same bytes. They name no voter, and keep nothing of voters but how many cast
 * each ballot and, where groups were asked for, how many of each group. A small group may say how somebody voted: whether
 * to publish {@value #GROUPS} is for the authority to weigh.
 */
public final class CanonicalElection {
    /** The title, then the facts: {@code key,value}. */
    public static final String ELECTION = "election.csv";

    /** The projects in the order of the election: {@code project_id,cost,name,category} and the other columns. */
    public static final String PROJECTS = "projects.csv";

    /** The ballots that differ, in the order of the profile: {@code voters,vote} and {@code points} where votes have them. */
    public static final String BALLOTS = "ballots.csv";

    /** How many of each group cast each ballot, by its row: {@code ballot,voters,group:COLUMN}. */
    public static final String GROUPS = "groups.csv";

    /** The largest file of them, in bytes, that is written or read: some twenty million ballots that all differ. */
    public static final int LARGEST = 512 * 1024 * 1024;

    static final String TITLE = "title";
    static final String GROUP = "group:";

    private final Election election;
    private final String between;

    private CanonicalElection(Election election) {
        this.election = election;
        boolean bars =
                election.projects().stream().anyMatch(project -> project.id().indexOf('|') >= 0);
        this.between = bars ? "," : "|";
    }

    /**
     * The files by their names. {@value #GROUPS} is among them where the election has groups.
     *
     * @throws CouldNotBeDone if one of them would be larger than {@link #LARGEST}
     */
    public static Map<String, byte[]> files(Election election) {
        CanonicalElection canonical = new CanonicalElection(election);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ELECTION, bytes(ELECTION, canonical::writeFacts));
        files.put(PROJECTS, bytes(PROJECTS, canonical::writeProjects));
        files.put(BALLOTS, bytes(BALLOTS, canonical::writeBallots));
        election.groups()
                .ifPresent(groups -> files.put(GROUPS, bytes(GROUPS, writer -> canonical.writeGroups(groups, writer))));
        return Collections.unmodifiableMap(files);
    }

    /**
     * The election of such files, remarks left aside.
     *
     * @throws org.plumbline.model.problems.WrongInput if they are not the canonical form of any election
     */
    public static Election read(Map<String, byte[]> files) {
        return new CanonicalReading(files).read();
    }

    /** Written twice, the first time to see how long it is: ballots of a city are many, and are held once. */
    private static byte[] bytes(String name, Consumer<CellWriter> writing) {
        ByteCount count = new ByteCount();
        write(writing, count);
        if (count.bytes() > LARGEST) {
            throw new CouldNotBeDone("Will not publish these votes: " + name + " would hold " + count.bytes()
                    + " bytes, and plumbline verify reads at most " + LARGEST
                    + ". Count the parts of the city apart, or leave the groups of voters out.");
        }
        KnownLength bytes = new KnownLength((int) count.bytes());
        write(writing, bytes);
        return bytes.all();
    }

    private static void write(Consumer<CellWriter> writing, OutputStream out) {
        CellWriter writer = new CellWriter(out, ',');
        writing.accept(writer);
        writer.flush();
    }

    /** What the election itself says of budget, type and currency stands where a fact says otherwise. */
    private void writeFacts(CellWriter writer) {
        Map<String, String> facts = new LinkedHashMap<>(election.facts());
        String budget = facts.getOrDefault("budget", "");
        if (!states(budget)) {
            facts.put("budget", election.money().plain(election.budget()));
        }
        facts.put("vote_type", election.voteType().text());
        String currency = election.money().currency();
        if (!currency.equals(facts.getOrDefault("currency", ""))) {
            facts.put("currency", currency);
        }
        writer.row(Facts.COLUMNS);
        writer.row(List.of(TITLE, election.title()));
        facts.forEach((key, value) -> writer.row(List.of(key, value)));
    }

    private boolean states(String budget) {
        try {
            return new BigDecimal(budget.strip())
                            .compareTo(BigDecimal.valueOf(
                                    election.budget(), election.money().decimals()))
                    == 0;
        } catch (NumberFormatException none) {
            return false; // the election knows better
        }
    }

    private void writeProjects(CellWriter writer) {
        Set<String> others = new LinkedHashSet<>();
        election.projects().forEach(project -> others.addAll(project.fields().keySet()));
        List<String> heading = new ArrayList<>(List.of("project_id", "cost", "name", "category"));
        heading.addAll(others);
        writer.row(heading);
        for (Project project : election.projects()) {
            writer.cell(project.id());
            writer.cell(election.money().plain(project.cost()));
            writer.cell(project.name());
            writer.cell(String.join(",", project.categories()));
            others.forEach(column -> writer.cell(project.fields().getOrDefault(column, "")));
            writer.end();
        }
    }

    private void writeBallots(CellWriter writer) {
        Profile profile = election.profile();
        boolean withPoints = election.voteType().hasPoints();
        writer.row(withPoints ? List.of("voters", "vote", "points") : List.of("voters", "vote"));
        byte[][] ids = election.projects().stream()
                .map(project -> project.id().getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        Cell cell = new Cell();
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            cell.add(Integer.toString(profile.voters(ballot)));
            cell.write(writer);
            for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                cell.add(entry == profile.start(ballot) ? "" : between);
                cell.add(ids[profile.project(entry)]);
            }
            cell.write(writer);
            for (int entry = profile.start(ballot); withPoints && entry < profile.end(ballot); entry++) {
                cell.add(entry == profile.start(ballot) ? "" : between);
                cell.add(BigDecimal.valueOf(profile.points(entry), profile.pointDecimals())
                        .toPlainString());
            }
            if (withPoints) {
                cell.write(writer);
            }
            writer.end();
        }
    }

    /** One cell, put together from its parts without a text for each ballot. */
    private static final class Cell {
        private byte[] bytes = new byte[256];
        private int length;

        /** @param ascii of characters of one byte */
        @SuppressWarnings("deprecation") // it copies ASCII as it stands, without an array in between
        void add(String ascii) {
            room(ascii.length());
            ascii.getBytes(0, ascii.length(), bytes, length);
            length += ascii.length();
        }

        void add(byte[] part) {
            room(part.length);
            System.arraycopy(part, 0, bytes, length, part.length);
            length += part.length;
        }

        private void room(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
            }
        }

        void write(CellWriter writer) {
            writer.cell(bytes, 0, length);
            length = 0;
        }
    }

    private void writeGroups(VoterGroups groups, CellWriter writer) {
        writer.row(List.of("ballot", "voters", GROUP + groups.column()));
        for (int group = 0; group < groups.names().size(); group++) {
            for (int ballot = 0; ballot < election.profile().size(); ballot++) {
                int voters = groups.voters(group, ballot);
                if (voters > 0) {
                    writer.row(List.of(
                            Integer.toString(ballot + 1),
                            Integer.toString(voters),
                            groups.names().get(group)));
                }
            }
        }
    }
}
