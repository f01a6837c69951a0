package org.plumbline.sources.budgeting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.Profile;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;

/** One reading of an election from its three parts, whatever files they stand in. */
final class Reading {
    private final ElectionParts.Opening files;
    private final ReadOptions options;
    private final Findings findings = new Findings();

    Reading(ElectionParts.Opening files, ReadOptions options) {
        this.files = files;
        this.options = options;
    }

    /** @throws org.plumbline.model.problems.WrongInput with all that is wrong */
    ElectionRead read() {
        try (ElectionParts parts = files.open(findings)) {
            Facts facts = parts.facts();
            Optional<BigDecimal> budget = facts.budget();
            Optional<VoteType> type = facts.voteType();
            ProjectRows projects = ProjectRows.read(parts.projects(), findings);
            int decimals =
                    Math.max(projects.decimals(), budget.map(Amount::decimals).orElse(0));
            MoneyUnit money = new MoneyUnit(facts.find("currency").orElse(""), decimals);
            long[] costs = projects.costs(decimals);
            agree(facts, "num_projects", projects.size(), "projects");
            VoteRows votes = votes(parts, facts, projects, type, costs, decimals);
            long[] suspects = votes.takeSuspects();
            if (suspects.length > 0) {
                new VotedTwice(suspects, findings).settle(files);
            }
            findings.throwIfAny();
            long units = facts.units(budget.orElseThrow(), decimals);
            return election(parts, facts, projects, money, units, type.orElseThrow(), votes);
        }
    }

    private VoteRows votes(
            ElectionParts parts,
            Facts facts,
            ProjectRows projects,
            Optional<VoteType> stated,
            long[] costs,
            int decimals) {
        if (stated.isEmpty()) {
            findings.throwIfAny(); // what a ballot should look like is not known
        }
        VoteType type = stated.orElseThrow();
        BallotLimits limits = BallotLimits.of(facts, type, decimals);
        BallotCheck check = new BallotCheck(limits, costs, decimals, type.hasPoints(), findings);
        Section section = parts.votes(ElectionParts.VOTES);
        VoteRows votes = new VoteRows(section, projects, type, check, parts.bars(), options, findings);
        votes.read();
        agree(facts, "num_votes", section.count(), "votes");
        check.remark();
        return votes;
    }

    /** What a file says of its own length tells whether it arrived whole. */
    private void agree(Facts facts, String key, long found, String what) {
        OptionalLong stated = facts.whole(key);
        if (stated.isPresent() && stated.getAsLong() != found) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    facts.where(key),
                    "the file does not hold as many " + what + " as it says",
                    found + " " + what,
                    stated.getAsLong() + ", by " + key,
                    "did the file arrive whole? If so, correct " + key));
        }
    }

    private ElectionRead election(
            ElectionParts parts,
            Facts facts,
            ProjectRows projects,
            MoneyUnit money,
            long budget,
            VoteType type,
            VoteRows votes) {
        Profile profile = votes.profile();
        Election election = new Election(
                facts.find("description").orElse(parts.name()),
                facts.values(),
                money,
                budget,
                type,
                projects.projects(money),
                profile,
                votes.groups());
        new Printed(election, projects, facts, findings).remark();
        return new ElectionRead(election, findings.remarks());
    }
}
