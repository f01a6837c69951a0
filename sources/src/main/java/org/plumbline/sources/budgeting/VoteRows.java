package org.plumbline.sources.budgeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.budgeting.VoterGroups;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.ByteRows;

/** Reads the table of votes, row by row: checks each ballot, merges it, and remembers who has voted. */
final class VoteRows {
    private static final long MOST_GIVEN = 4_000_000_000_000_000_000L;
    static final int MOST_GROUPS = 1_000;

    private final Section section;
    private final ByteRows rows;
    private final Findings findings;
    private final BallotRow ballot;
    private final BallotCheck check;
    private final BallotMerge merge;
    private final VoterNumbers voters = new VoterNumbers();
    private final ByteKeys groups = new ByteKeys();
    private final boolean withPoints;
    private final int voterColumn;
    private final int groupColumn;
    private final boolean beforeVotes;
    private long given;
    private long counted;

    VoteRows(
            Section section,
            ProjectRows projects,
            VoteType type,
            BallotCheck check,
            boolean bars,
            ReadOptions options,
            Findings findings) {
        this.section = section;
        this.rows = section.rows();
        this.findings = findings;
        this.check = check;
        this.withPoints = type.hasPoints();
        this.voterColumn = section.column("voter_id");
        this.groupColumn = options.groupBy().map(this::grouping).orElse(BallotRow.NO_COLUMN);
        this.beforeVotes = options.beforeVotes();
        int pointsColumn = withPoints ? required("points") : BallotRow.NO_COLUMN;
        this.ballot = new BallotRow(rows, findings, projects, bars, section.column("vote"), pointsColumn);
        this.merge = new BallotMerge(type);
        if (!withPoints && section.column("points") >= 0) {
            findings.remark(
                    Remark.Kind.POINTS_NOT_READ,
                    rows.where(section.column("points")),
                    1,
                    "there is a column of points, which votes of the type " + type.text() + " do not have");
        }
    }

    private int required(String column) {
        int cell = section.column(column);
        if (cell < 0) {
            throw findings.fatal(new Problem(
                    ProblemCode.MISSING_COLUMN,
                    rows.where(),
                    "the column " + column + " is missing",
                    String.join(", ", section.heading()),
                    "a column " + column + " beside each vote",
                    "write the headings exactly so; their order does not matter"));
        }
        return cell;
    }

    /** The groups of a count are published, so they may not be the voters themselves, or their votes. */
    private int grouping(String column) {
        int cell = required(column);
        if (cell == voterColumn || cell == section.column("vote") || cell == section.column("points")) {
            throw findings.fatal(new Problem(
                    ProblemCode.WRONG_VALUE,
                    rows.where(cell),
                    "groups that would tell how each voter voted",
                    column,
                    "a column that says the same of many voters, such as a district",
                    "what is counted by group is published"));
        }
        return cell;
    }

    void read() {
        while (section.next()) {
            row();
        }
        if (section.count() == 0 && !beforeVotes) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    rows.where(),
                    "there is no vote",
                    "",
                    "a row for each voter",
                    "was the file saved before anybody had voted, or did it not arrive whole?"));
        }
    }

    private void row() {
        voter();
        if (!ballot.read()) {
            return;
        }
        if (ballot.decimals() > merge.decimals()) {
            long factor = BallotMerge.power(ballot.decimals() - merge.decimals());
            require(given <= MOST_GIVEN / factor);
            given *= factor;
            merge.rescale(ballot.decimals());
            check.scale(ballot.decimals());
        }
        if (check.passes(rows, ballot)) {
            merge.add(ballot.named(), ballot.points(), ballot.length(), 1, group());
            counted++;
            if (withPoints) {
                sum();
            }
        }
    }

    private void voter() {
        int from = rows.start(voterColumn);
        int to = rows.end(voterColumn);
        if (from < to) {
            voters.add(VoterNumbers.number(rows.bytes(), from, to));
            return;
        }
        Where where = rows.where(voterColumn);
        findings.add(() -> new Problem(
                ProblemCode.WRONG_TEXT, where, "a ballot without a voter", "", "an id that no other voter has", ""));
    }

    private int group() {
        if (groupColumn == BallotRow.NO_COLUMN) {
            return BallotMerge.NO_GROUP;
        }
        int group = groups.add(rows.bytes(), rows.start(groupColumn), rows.end(groupColumn));
        if (group < MOST_GROUPS) {
            return group;
        }
        throw findings.fatal(new Problem(
                ProblemCode.WRONG_TEXT,
                rows.where(groupColumn),
                "too many groups of voters",
                "more than " + MOST_GROUPS + " different texts",
                "at most " + MOST_GROUPS,
                "group by a column that says the same of many voters"));
    }

    /** Sums of points are longs everywhere past this. */
    private void sum() {
        for (int i = 0; i < ballot.length(); i++) {
            given += ballot.points()[i];
            require(given <= MOST_GIVEN);
        }
    }

    private void require(boolean countable) {
        if (!countable) {
            throw findings.fatal(new Problem(
                    ProblemCode.WRONG_NUMBER,
                    rows.where(),
                    "more points than can be counted",
                    "",
                    "at most 4 x 10^18 of their smallest unit by all voters together",
                    "write points with fewer decimals"));
        }
    }

    long counted() {
        return counted;
    }

    /** The numbers of voters who seem to have voted twice. */
    long[] takeSuspects() {
        return voters.takeSuspects();
    }

    Profile profile() {
        return merge.profile();
    }

    Optional<VoterGroups> groups() {
        if (groupColumn == BallotRow.NO_COLUMN) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            names.add(groups.text(i));
        }
        return merge.groups(section.heading().get(groupColumn), names);
    }
}
