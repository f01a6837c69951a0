package org.plumbline.engine.budgeting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.budgeting.VoterGroups;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.budgeting.CanonicalElection;
import org.plumbline.sources.budgeting.ElectionRead;
import org.plumbline.sources.budgeting.ElectionReader;
import org.plumbline.sources.budgeting.ReadOptions;
import org.plumbline.sources.budgeting.Terms;
import org.plumbline.sources.tables.StoredFile;

/** Reads votes: from a file that somebody has, or from what a count was published with. */
public final class VoteFiles {
    /** So few voters may well live in as many places. */
    private static final int FEW_VOTERS = 10;

    /**
     * What is to be read.
     *
     * @param projects the file of projects, where votes are a CSV
     * @param facts a CSV of {@code key,value} with the budget, the type and any other facts, where votes are a CSV
     * @param budget the money as text, where votes are a CSV without facts
     * @param type the type of votes as text, where votes are a CSV without facts
     * @param currency its code, where votes are a CSV without facts; may be empty
     * @param group the column of voters by which groups are counted
     */
    public record Asked(
            Path votes,
            Optional<Path> projects,
            Optional<Path> facts,
            Optional<String> budget,
            Optional<String> type,
            String currency,
            Optional<String> group) {}

    /** The votes with the groups that the file has; throws as {@link #read(Asked, Optional)} does. */
    public Votes read(Asked asked) {
        return read(asked, Optional.empty());
    }

    /**
     * @param tenths by which groups are taken together; empty for groups as the file has them
     * @throws WrongInput with everything that is wrong in the files, or if a CSV of votes comes without what it needs
     * @throws org.plumbline.model.problems.NoAnswer if no group is a neighbourhood that has a tenth
     * @throws org.plumbline.model.problems.CannotSay if the table of tenths is not here
     */
    public Votes read(Asked asked, Optional<DeprivationTenths> tenths) {
        requireProjects(asked);
        ReadOptions options = asked.group().map(ReadOptions::grouped).orElseGet(ReadOptions::plain);
        ElectionRead read = asked.projects()
                .map(projects -> ElectionReader.read(projects, asked.votes(), terms(asked), options))
                .orElseGet(() -> ElectionReader.read(asked.votes(), options));
        Election election = tenths.map(these -> these.of(read.election())).orElse(read.election());
        election.groups()
                .ifPresent(groups -> requireLarge(groups, election.profile().voters()));
        Map<String, byte[]> canonical = new LinkedHashMap<>(CanonicalElection.files(election));
        ReadFrom readFrom = new ReadFrom(asked, read.remarks(), tenths.map(DeprivationTenths::words));
        return votes(election, canonical, readFrom.bytes(), false);
    }

    /** Groups are published with their ballots: those of a voter or two would tell how these voted. */
    private static void requireLarge(VoterGroups groups, long voters) {
        int count = groups.names().size();
        if (voters > FEW_VOTERS && 2L * count > voters) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_VALUE,
                    Where.file("--group"),
                    "groups that would tell how each voter voted",
                    groups.column() + ": " + count + " groups of " + voters + " voters",
                    "a column that says the same of many voters, such as a district",
                    "what is counted by group is published"));
        }
    }

    private static Votes votes(Election election, Map<String, byte[]> canonical, byte[] readFrom, boolean declared) {
        canonical.put(ReadFrom.FILE_NAME, readFrom);
        return new Votes(election, ReadFrom.remarks(readFrom), canonical, declared);
    }

    /**
     * The projects, the budget and the type of votes, before anybody has voted.
     *
     * @param asked a Pabulib file whose section of votes may be empty, or a CSV of projects with budget and type
     * @throws WrongInput with everything that is wrong in the file
     */
    public Election plan(Asked asked) {
        if (asked.budget().isEmpty() && asked.type().isEmpty() && asked.facts().isEmpty()) {
            return ElectionReader.read(asked.votes(), ReadOptions.plan()).election();
        }
        StoredFile nobody = StoredFile.of("votes", "voter_id,vote,points\n".getBytes(StandardCharsets.UTF_8));
        return ElectionReader.read(StoredFile.at(asked.votes()), nobody, terms(asked), ReadOptions.plan())
                .election();
    }

    private static void requireProjects(Asked asked) {
        String name = String.valueOf(asked.votes().getFileName());
        if (asked.projects().isEmpty() && name.matches(".*\\.csv(\\.gz)?")) {
            throw wrong("--projects", "", "the CSV of the projects, such as --projects projects.csv");
        }
    }

    static Terms terms(Asked asked) {
        return asked.facts()
                .map(facts -> Terms.read(StoredFile.at(facts), ReadOptions.plain()))
                .orElseGet(() -> stated(asked));
    }

    private static Terms stated(Asked asked) {
        return Terms.of(
                asked.budget().orElseThrow(() -> wrong("--budget", "", "the money, such as --budget 100000")),
                VoteType.find(asked.type().orElse(""))
                        .orElseThrow(() -> wrong("--type", asked.type().orElse(""), "one of: " + types())),
                asked.currency());
    }

    private static String types() {
        return Arrays.stream(VoteType.values()).map(VoteType::text).collect(Collectors.joining(", "));
    }

    private static WrongInput wrong(String option, String found, String expected) {
        return new WrongInput(new Problem(
                ProblemCode.WRONG_VALUE,
                Where.file(option),
                "a CSV does not say of itself what " + option + " says",
                found,
                expected,
                ""));
    }

    /**
     * The votes as a count published them.
     *
     * @param files the bytes of a file by its name; empty if it is not there
     * @throws WrongInput if they are not the canonical form of any votes
     */
    public Votes published(Function<String, Optional<byte[]>> files) {
        Map<String, byte[]> canonical = new LinkedHashMap<>();
        for (String name : List.of(
                CanonicalElection.ELECTION,
                CanonicalElection.PROJECTS,
                CanonicalElection.BALLOTS,
                CanonicalElection.GROUPS)) {
            files.apply(name).ifPresent(bytes -> canonical.put(name, bytes));
        }
        Election election = CanonicalElection.read(canonical);
        return votes(
                election,
                canonical,
                files.apply(ReadFrom.FILE_NAME).orElse(new byte[0]),
                files.apply(Declaration.FILE_NAME).isPresent());
    }
}
