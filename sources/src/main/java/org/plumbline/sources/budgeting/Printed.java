package org.plumbline.sources.budgeting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.problems.WrongValue;

/** Compares what a file prints of its projects with what its ballots say, and remarks on what differs. */
final class Printed {
    private final Election election;
    private final Profile profile;
    private final ProjectRows projects;
    private final Facts facts;
    private final Findings findings;
    private final long[] votes;
    private final BigInteger[] score;

    Printed(Election election, ProjectRows projects, Facts facts, Findings findings) {
        this.election = election;
        this.profile = election.profile();
        this.projects = projects;
        this.facts = facts;
        this.findings = findings;
        this.votes = new long[projects.size()];
        this.score = new BigInteger[projects.size()];
        Arrays.fill(score, BigInteger.ZERO);
        count();
    }

    void remark() {
        note(
                Remark.Kind.PROJECTS_OVER_BUDGET,
                project -> election.cost(project) > election.budget(),
                "a project costs more than the whole budget and cannot be funded");
        note(Remark.Kind.PROJECTS_WITHOUT_VOTES, project -> votes[project] == 0, "a project is named in no ballot");
        note(
                Remark.Kind.VOTES_DIFFER,
                project -> differs(project, "votes", BigDecimal.valueOf(votes[project])),
                "the column votes of a project says another number than its ballots; the ballots count");
        if (election.voteType().hasPoints() || election.voteType() == VoteType.ORDINAL) {
            note(
                    Remark.Kind.SCORE_DIFFERS,
                    project -> differs(project, "score", new BigDecimal(score[project], profile.pointDecimals())),
                    "the column score of a project says another number than its ballots; the ballots count");
        }
        if (election.voteType().hasPoints()
                && facts.number("default_score").map(BigDecimal::signum).orElse(0) != 0) {
            findings.remark(
                    Remark.Kind.DEFAULT_SCORE_NOT_GIVEN,
                    facts.where("default_score"),
                    1,
                    "the file has a default_score for projects that a ballot does not name; it is kept and not given to them");
        }
    }

    private void count() {
        long most = facts.whole("max_length").orElse(0);
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            int start = profile.start(ballot);
            int end = profile.end(ballot);
            for (int entry = start; entry < end; entry++) {
                int project = profile.project(entry);
                votes[project] += profile.voters(ballot);
                long points = election.voteType() == VoteType.ORDINAL
                        ? (most > 0 ? most : end - start) - (entry - start)
                        : profile.points(entry);
                score[project] = score[project].add(
                        BigInteger.valueOf(points).multiply(BigInteger.valueOf(profile.voters(ballot))));
            }
        }
    }

    private boolean differs(int project, String column, BigDecimal counted) {
        String printed = projects.text(project, column);
        if (printed.isBlank()) {
            return false;
        }
        try {
            return Amount.parse(printed).compareTo(counted) != 0;
        } catch (WrongValue noNumber) {
            return true; // whatever it says, it does not say what the ballots say
        }
    }

    private void note(Remark.Kind kind, IntPredicate met, String what) {
        int[] which = IntStream.range(0, projects.size()).filter(met).toArray();
        if (which.length > 0) {
            findings.remark(kind, projects.where(which[0]), which.length, what + ": " + which.length);
        }
    }
}
