package org.plumbline.methods.sortition.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;

/** The condition that the product of chances cannot be raised by more than a gap. */
final class NashCheck {
    /** 1 / chance is rounded up to this part of one: for panels of a tenth of the pool that widens the gap by a billionth. */
    private static final long SCALE = 100_000_000;

    /** A chance below a ten-millionth counts as none: its inverse could no longer be added up in whole numbers. */
    private static final long LEAST = Lottery.ONE / 10_000_000;

    private final PoolClasses classes;
    private final long[] expected;

    NashCheck(PoolClasses classes, Lottery lottery) {
        this.classes = classes;
        expected = new long[classes.count()];
        for (int one = 0; one < expected.length; one++) {
            expected[one] = lottery.expectedSeats(one);
        }
    }

    NashChecked prove(SeatBound bound, Patience patience) {
        List<Fault> faults = new ArrayList<>();
        long[] weights = new long[expected.length];
        int people = 0;
        for (int one = 0; one < expected.length; one++) {
            if (expected[one] / classes.size(one) < LEAST) {
                faults.addAll(leftOut(one, bound, patience));
            } else {
                weights[one] = inverse(one);
                people += classes.size(one);
            }
        }
        BigInteger all = BigInteger.valueOf(people).multiply(BigInteger.valueOf(SCALE));
        BigInteger enough = all.add(all.divide(BigInteger.valueOf(Lottery.ONE / ProofCheck.TOLERANCE)));
        SeatBound.Most most = bound.of(weights, enough, patience);
        BigInteger over = most.most().subtract(all).max(BigInteger.ZERO);
        BigInteger gap = over.multiply(BigInteger.valueOf(Lottery.ONE))
                .add(all)
                .subtract(BigInteger.ONE)
                .divide(all);
        long shown = gap.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
        return new NashChecked(faults, people, shown, most.how());
    }

    private List<Fault> leftOut(int one, SeatBound bound, Patience patience) {
        long[] weights = new long[expected.length];
        weights[one] = 1;
        SeatBound.Most most = bound.of(weights, BigInteger.ZERO, patience);
        return most.most().signum() > 0 || expected[one] > 0
                ? List.of(new Fault(Fault.Kind.LEFT_OUT, -1, one, expected[one] / classes.size(one)))
                : List.of();
    }

    private long inverse(int one) {
        BigInteger of = BigInteger.valueOf(expected[one]);
        return BigInteger.valueOf(SCALE)
                .multiply(BigInteger.valueOf(Lottery.ONE))
                .multiply(BigInteger.valueOf(classes.size(one)))
                .add(of)
                .subtract(BigInteger.ONE)
                .divide(of)
                .longValueExact();
    }
}
