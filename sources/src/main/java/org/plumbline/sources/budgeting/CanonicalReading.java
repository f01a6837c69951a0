package org.plumbline.sources.budgeting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.budgeting.VoterGroups;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.ByteRows;
import org.plumbline.sources.tables.StoredFile;

/** Reads the canonical form. What was read is written again and must be the same bytes: nothing else is that form. */
final class CanonicalReading {
    private static final long MOST_COUNTS = 100_000_000;

    private final Map<String, byte[]> files;
    private final Findings findings = new Findings();

    CanonicalReading(Map<String, byte[]> files) {
        this.files = files;
    }

    Election read() {
        try (ByteRows factRows = rows(CanonicalElection.ELECTION);
                ByteRows projectRows = rows(CanonicalElection.PROJECTS);
                ByteRows ballotRows = rows(CanonicalElection.BALLOTS)) {
            Section factSection = section(factRows, Facts.COLUMNS);
            String title = title(factSection);
            Facts facts = Facts.read(factSection, findings);
            Optional<VoteType> type = facts.voteType();
            Optional<BigDecimal> budget = facts.budget();
            ProjectRows projects = ProjectRows.read(section(projectRows, ProjectRows.REQUIRED), findings);
            findings.throwIfAny();
            int decimals =
                    Math.max(projects.decimals(), budget.map(Amount::decimals).orElseThrow());
            MoneyUnit money = new MoneyUnit(facts.find("currency").orElse(""), decimals);
            Profile profile = ballots(ballotRows, projects, type.orElseThrow());
            projects.costs(decimals);
            findings.throwIfAny();
            Election election = new Election(
                    title,
                    facts.values(),
                    money,
                    facts.units(budget.orElseThrow(), decimals),
                    type.orElseThrow(),
                    projects.projects(money),
                    profile,
                    groups(profile));
            requireSame(election);
            return election;
        }
    }

    private Profile ballots(ByteRows rows, ProjectRows projects, VoteType type) {
        List<String> required = type.hasPoints() ? List.of("voters", "vote", "points") : List.of("voters", "vote");
        Section section = section(rows, required);
        int points = type.hasPoints() ? section.column("points") : BallotRow.NO_COLUMN;
        BallotRow ballot = new BallotRow(rows, findings, projects, true, section.column("vote"), points);
        BallotMerge merge = new BallotMerge(type);
        long all = 0;
        while (section.next()) {
            int voters = count(rows, section.column("voters"));
            all += voters;
            require(all <= Integer.MAX_VALUE, rows);
            if (ballot.read()) {
                if (ballot.decimals() > merge.decimals()) {
                    merge.rescale(ballot.decimals());
                }
                merge.add(ballot.named(), ballot.points(), ballot.length(), voters, BallotMerge.NO_GROUP);
            }
        }
        Profile profile = merge.profile();
        require(points == BallotRow.NO_COLUMN || given(profile).bitLength() < Long.SIZE - 1, rows);
        return profile;
    }

    private static BigInteger given(Profile profile) {
        BigInteger sum = BigInteger.ZERO;
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            BigInteger voters = BigInteger.valueOf(profile.voters(ballot));
            for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                sum = sum.add(BigInteger.valueOf(profile.points(entry)).multiply(voters));
            }
        }
        return sum;
    }

    private void require(boolean countable, ByteRows rows) {
        if (!countable) {
            throw findings.fatal(new Problem(
                    ProblemCode.WRONG_NUMBER,
                    rows.where(),
                    "more voters or points than can be counted",
                    "",
                    "fewer than 2^31 voters, and 2^62 of the smallest unit of points",
                    ""));
        }
    }

    private Optional<VoterGroups> groups(Profile profile) {
        int ballots = profile.size();
        if (!files.containsKey(CanonicalElection.GROUPS)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        List<int[]> counts = new ArrayList<>();
        try (ByteRows rows = rows(CanonicalElection.GROUPS)) {
            Section section = section(rows, List.of("ballot", "voters"));
            String heading = section.heading().get(section.heading().size() - 1);
            if (section.heading().size() != 3 || !heading.startsWith(CanonicalElection.GROUP)) {
                throw findings.fatal(notCanonical(rows.file(), 1));
            }
            while (section.next()) {
                String name = rows.text(2);
                if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
                    requireFewGroups(rows, names.size() + 1, ballots);
                    names.add(name);
                    counts.add(new int[ballots]);
                }
                int ballot = count(rows, 0);
                findings.throwIfAny();
                if (ballot > ballots) {
                    throw findings.fatal(notCanonical(rows.file(), rows.line()));
                }
                counts.get(counts.size() - 1)[ballot - 1] = count(rows, 1);
            }
            findings.throwIfAny();
            requireAllVoters(rows, profile, counts);
            String column = heading.substring(CanonicalElection.GROUP.length());
            return Optional.of(new VoterGroups(column, names, counts.toArray(int[][]::new)));
        }
    }

    /** A small file may name many groups of many ballots, and each group is counted for each ballot. */
    private void requireFewGroups(ByteRows rows, int groups, int ballots) {
        if (groups > VoteRows.MOST_GROUPS || (long) groups * ballots > MOST_COUNTS) {
            throw findings.fatal(new Problem(
                    ProblemCode.FILE_TOO_LARGE,
                    rows.where(),
                    "too many groups of voters",
                    groups + " groups of " + ballots + " ballots",
                    "at most " + VoteRows.MOST_GROUPS + " groups, and " + MOST_COUNTS + " counts",
                    ""));
        }
    }

    /** Every voter is in one group, so that the groups of a ballot sum to those who cast it. */
    private void requireAllVoters(ByteRows rows, Profile profile, List<int[]> counts) {
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            long sum = 0;
            for (int[] group : counts) {
                sum += group[ballot];
            }
            if (sum != profile.voters(ballot)) {
                throw findings.fatal(new Problem(
                        ProblemCode.WRONG_BALLOT,
                        Where.file(rows.file()),
                        "the groups of a ballot do not sum to its voters",
                        sum + " voters of ballot " + (ballot + 1),
                        profile.voters(ballot) + ", by " + CanonicalElection.BALLOTS,
                        "was one of the two files edited?"));
            }
        }
    }

    private int count(ByteRows rows, int cell) {
        String text = rows.text(cell);
        if (text.matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(text);
        }
        Where where = rows.where(cell);
        findings.add(() -> new Problem(
                ProblemCode.WRONG_NUMBER, where, "not a count", text, "a whole number from 1 to 999999999", ""));
        return 1;
    }

    private String title(Section section) {
        ByteRows rows = section.rows();
        boolean there = section.next() && rows.text(section.column("key")).equals(CanonicalElection.TITLE);
        if (!there) {
            throw findings.fatal(notCanonical(rows.file(), rows.line()));
        }
        return rows.text(section.column("value"));
    }

    private void requireSame(Election election) {
        CanonicalElection.files(election).forEach((name, written) -> {
            int differs = Arrays.mismatch(written, stored(name));
            if (differs >= 0) {
                int line = 1;
                for (int at = 0; at < differs; at++) {
                    line += written[at] == '\n' ? 1 : 0;
                }
                throw new WrongInput(notCanonical(name, line));
            }
        });
    }

    private static Problem notCanonical(String file, int line) {
        return new Problem(
                ProblemCode.MALFORMED_ELECTION,
                Where.line(file, line),
                "this line is not as Plumbline writes it",
                "",
                "the files of an audit bundle, byte for byte",
                "was the file opened and saved, or edited?");
    }

    private Section section(ByteRows rows, List<String> required) {
        return new Section(rows, findings, Set.of(), rows.file(), required);
    }

    private ByteRows rows(String name) {
        ReadOptions limits = ReadOptions.plain();
        return new ByteRows(StoredFile.of(name, stored(name)), ',', limits.mostBytes(), limits.mostRowBytes());
    }

    private byte[] stored(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new WrongInput(new Problem(
                    ProblemCode.UNREADABLE_FILE,
                    Where.file(name),
                    "this file is missing",
                    "",
                    "the files " + CanonicalElection.ELECTION + ", " + CanonicalElection.PROJECTS + " and "
                            + CanonicalElection.BALLOTS,
                    ""));
        }
        return bytes;
    }
}
