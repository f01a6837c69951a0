package org.plumbline.sources.budgeting;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoterGroups;

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

    /** The files by their names. {@value #GROUPS} is among them where the election has groups. */
    public static Map<String, byte[]> files(Election election) {
        CanonicalElection canonical = new CanonicalElection(election);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ELECTION, bytes(canonical::writeFacts));
        files.put(PROJECTS, bytes(canonical::writeProjects));
        files.put(BALLOTS, bytes(canonical::writeBallots));
        election.groups()
                .ifPresent(groups -> files.put(GROUPS, bytes(writer -> canonical.writeGroups(groups, writer))));
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

    private static byte[] bytes(Consumer<CellWriter> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CellWriter writer = new CellWriter(bytes, ',');
        writing.accept(writer);
        writer.flush();
        return bytes.toByteArray();
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
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            writer.cell(Integer.toString(profile.voters(ballot)));
            writer.cell(joined(
                    ballot,
                    entry -> election.projects().get(profile.project(entry)).id()));
            if (withPoints) {
                writer.cell(joined(
                        ballot,
                        entry -> BigDecimal.valueOf(profile.points(entry), profile.pointDecimals())
                                .toPlainString()));
            }
            writer.end();
        }
    }

    private String joined(int ballot, IntFunction<String> text) {
        StringBuilder joined = new StringBuilder();
        int start = election.profile().start(ballot);
        for (int entry = start; entry < election.profile().end(ballot); entry++) {
            joined.append(entry == start ? "" : between).append(text.apply(entry));
        }
        return joined.toString();
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
