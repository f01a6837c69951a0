package org.plumbline.sources.budgeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.plumbline.model.budgeting.VoteType;

/** What a ballot may hold at most and should hold at least, as far as the file says. Points are in units that change with their decimals. */
final class BallotLimits {
    private static final long NONE = Long.MAX_VALUE;

    private final Optional<BigDecimal> leastPointsStated;
    private final Optional<BigDecimal> mostPointsStated;
    private final Optional<BigDecimal> leastSumStated;
    private final Optional<BigDecimal> mostSumStated;

    final long leastLength;
    final long mostLength;
    final long leastCost;
    final long mostCost;
    long leastPoints;
    long mostPoints;
    long leastSum;
    long mostSum;

    private BallotLimits(Facts facts, VoteType type, int moneyDecimals) {
        long length = facts.whole("max_length").orElse(NONE);
        leastLength = facts.whole("min_length").orElse(0);
        mostLength = type == VoteType.CHOOSE_ONE ? Math.min(1, length) : length;
        leastCost = least(facts.number("min_sum_cost"), moneyDecimals);
        mostCost = most(facts.number("max_sum_cost"), moneyDecimals);
        leastPointsStated = facts.number("min_points");
        mostPointsStated = facts.number("max_points");
        leastSumStated = facts.number("min_sum_points");
        mostSumStated = facts.number("max_sum_points");
        scale(0);
    }

    static BallotLimits of(Facts facts, VoteType type, int moneyDecimals) {
        return new BallotLimits(facts, type, moneyDecimals);
    }

    /** Points have so many decimals from now on. */
    void scale(int pointDecimals) {
        leastPoints = least(leastPointsStated, pointDecimals);
        mostPoints = most(mostPointsStated, pointDecimals);
        leastSum = least(leastSumStated, pointDecimals);
        mostSum = most(mostSumStated, pointDecimals);
    }

    boolean boundsCost() {
        return mostCost != NONE || leastCost > 0;
    }

    private static long most(Optional<BigDecimal> stated, int decimals) {
        return stated.map(limit -> units(limit, decimals, RoundingMode.FLOOR)).orElse(NONE);
    }

    private static long least(Optional<BigDecimal> stated, int decimals) {
        return stated.map(limit -> units(limit, decimals, RoundingMode.CEILING)).orElse(0L);
    }

    /** At most 10^15 with six decimals is 10^21, which stands for no limit as well as any. */
    private static long units(BigDecimal limit, int decimals, RoundingMode rounding) {
        BigDecimal units = limit.movePointRight(decimals).setScale(0, rounding);
        return units.min(BigDecimal.valueOf(NONE)).longValueExact();
    }
}
