package org.plumbline.sources.budgeting;

import java.math.BigDecimal;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.ByteRows;

/**
 * Holds ballots to what their file says of them. One that takes more than its share, of projects, points or money, would have
 * more say than others and is a problem. One that takes less harms nobody but its voter: it counts, and is remarked on.
 */
final class BallotCheck {
    private final BallotLimits limits;
    private final long[] costs;
    private final int moneyDecimals;
    private final boolean withPoints;
    private final Findings findings;
    private final Shortfall empty = new Shortfall();
    private final Shortfall shortLists = new Shortfall();
    private final Shortfall fewPoints = new Shortfall();
    private final Shortfall lowPoints = new Shortfall();
    private final Shortfall littleCost = new Shortfall();
    private int pointDecimals;

    BallotCheck(BallotLimits limits, long[] costs, int moneyDecimals, boolean withPoints, Findings findings) {
        this.limits = limits;
        this.costs = costs;
        this.moneyDecimals = moneyDecimals;
        this.withPoints = withPoints;
        this.findings = findings;
    }

    void scale(int decimals) {
        pointDecimals = decimals;
        limits.scale(decimals);
    }

    boolean passes(ByteRows rows, BallotRow ballot) {
        int length = ballot.length();
        if (length == 0) {
            empty.add(rows);
            return true;
        }
        boolean passes =
                length <= limits.mostLength || tooMuch(rows, "names too many projects", length, limits.mostLength, 0);
        if (length < limits.leastLength) {
            shortLists.add(rows);
        }
        if (limits.boundsCost()) {
            passes &= costPasses(rows, ballot);
        }
        return withPoints ? passes & pointsPass(rows, ballot) : passes;
    }

    private boolean costPasses(ByteRows rows, BallotRow ballot) {
        long sum = 0;
        for (int i = 0; i < ballot.length(); i++) {
            sum += costs[ballot.named()[i]];
        }
        if (sum < limits.leastCost) {
            littleCost.add(rows);
        }
        return sum <= limits.mostCost
                || tooMuch(rows, "names projects that cost too much together", sum, limits.mostCost, moneyDecimals);
    }

    private boolean pointsPass(ByteRows rows, BallotRow ballot) {
        long sum = 0;
        boolean passes = true;
        for (int i = 0; i < ballot.length(); i++) {
            long points = ballot.points()[i];
            sum = Math.min(sum + points, Long.MAX_VALUE / 2); // a hundred thousand entries may reach that far
            if (points > limits.mostPoints) {
                passes = tooMuch(rows, "gives one project too many points", points, limits.mostPoints, pointDecimals);
            }
            if (points < limits.leastPoints) {
                lowPoints.add(rows);
            }
        }
        if (sum < limits.leastSum) {
            fewPoints.add(rows);
        }
        return passes
                & (sum <= limits.mostSum || tooMuch(rows, "gives too many points", sum, limits.mostSum, pointDecimals));
    }

    private boolean tooMuch(ByteRows rows, String what, long found, long most, int decimals) {
        Where where = rows.where();
        findings.add(() -> new Problem(
                ProblemCode.WRONG_BALLOT,
                where,
                "a ballot " + what,
                BigDecimal.valueOf(found, decimals).toPlainString(),
                "at most " + BigDecimal.valueOf(most, decimals).toPlainString()
                        + ", by what the file says of its votes",
                "such a ballot is not valid; take it out, or correct the limit if that is wrong"));
        return false;
    }

    /** Notes all that was met. */
    void remark() {
        note(Remark.Kind.EMPTY_BALLOTS, empty, "a ballot names no project; its voter took part and counts as a voter");
        note(
                Remark.Kind.BALLOTS_BELOW_MINIMUM,
                shortLists,
                "a ballot names fewer projects than min_length asks for, and counts");
        note(
                Remark.Kind.BALLOTS_BELOW_MINIMUM,
                littleCost,
                "a ballot names projects of less than min_sum_cost, and counts");
        note(
                Remark.Kind.BALLOTS_BELOW_MINIMUM,
                fewPoints,
                "a ballot gives fewer points than min_sum_points asks for, and counts");
        note(
                Remark.Kind.BALLOTS_BELOW_MINIMUM,
                lowPoints,
                "a ballot gives a project fewer points than min_points, and counts");
    }

    private void note(Remark.Kind kind, Shortfall met, String what) {
        Where first = met.first;
        if (first != null) {
            findings.remark(kind, first, met.count, what + ": " + met.count);
        }
    }
}
