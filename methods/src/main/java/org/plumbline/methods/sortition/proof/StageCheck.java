package org.plumbline.methods.sortition.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * The stages of a certificate, one after the other: whether the lottery gives the chances that a stage claims, and whether
 * there could be more. The second is asked of the levels, not of the lottery, whose chances are off them by rounding: where
 * giving up very little can bring one class much, what is off by very little proves little.
 */
final class StageCheck {
    private static final BigInteger ONE = BigInteger.valueOf(Lottery.ONE);

    private final PoolClasses classes;
    private final List<Certificate.Stage> stages;
    private final Checked.Claim claim;
    private final long[] expected;
    private final boolean[] settled;
    private final long[] levels;
    private long greatestOff;

    StageCheck(PoolClasses classes, Lottery lottery, Certificate certificate, Checked.Claim claim) {
        this.claim = claim;
        this.classes = classes;
        stages = certificate.stages();
        settled = new boolean[classes.count()];
        levels = new long[classes.count()];
        expected = new long[classes.count()];
        for (int one = 0; one < expected.length; one++) {
            expected[one] = lottery.expectedSeats(one);
        }
    }

    /** Says that the classes of a stage are settled; after this they count as settled earlier. */
    void settle(int number) {
        Certificate.Stage stage = stages.get(number);
        for (int place = 0; place < stage.settledCount(); place++) {
            settled[stage.settled(place)] = true;
            levels[stage.settled(place)] = stage.level();
        }
    }

    /** What is amiss with the level of a stage. */
    List<Fault> faults(int number) {
        Certificate.Stage stage = stages.get(number);
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < stage.settledCount(); place++) {
            int one = stage.settled(place);
            long by = Math.abs(chance(one) - stage.level());
            greatestOff = Math.max(greatestOff, by);
            if (by > ProofCheck.TOLERANCE) {
                faults.add(new Fault(Fault.Kind.CHANCE_IS_NOT_THE_LEVEL, number, one, by));
            }
        }
        for (int one = 0; one < settled.length; one++) {
            long by = stage.level() - chance(one);
            if (!settled[one] && by > ProofCheck.TOLERANCE) {
                faults.add(new Fault(Fault.Kind.LESS_THAN_THE_LEVEL, number, one, by));
            }
        }
        long fall = number == 0 ? 0 : stages.get(number - 1).level() - stage.level();
        if (fall > ProofCheck.TOLERANCE) {
            faults.add(new Fault(Fault.Kind.LEVEL_FALLS, number, -1, fall));
        }
        return faults;
    }

    /** Of one person, rounded down. */
    private long chance(int one) {
        return Math.floorDiv(expected[one], classes.size(one));
    }

    /** Of all that was looked at so far. */
    long greatestOff() {
        return greatestOff;
    }

    /**
     * Let those settled earlier keep their level and all others have at least c more than this one. Weighed, that is no more than
     * the most that any panel reaches; so c is at most what is left between the two, by the weight of the others. And if one
     * class alone has more than the level, it has no more than all that is left.
     */
    StageProof prove(int number, SeatBound bound, Patience patience) {
        Certificate.Stage stage = stages.get(number);
        long[] weights = new long[expected.length];
        BigInteger reached = BigInteger.ZERO;
        BigInteger others = BigInteger.ZERO;
        for (int one = 0; one < weights.length; one++) {
            weights[one] = stage.weight(one);
            BigInteger weight = BigInteger.valueOf(weights[one]).multiply(BigInteger.valueOf(classes.size(one)));
            reached = reached.add(weight.multiply(BigInteger.valueOf(settled[one] ? levels[one] : stage.level())));
            others = settled[one] ? others : others.add(weight);
        }
        BigInteger lightest = lightest(stage);
        BigInteger wanted = claim.settlesAt(number, stages.size()) ? lightest : others;
        BigInteger enough = reached.add(wanted.multiply(BigInteger.valueOf(ProofCheck.TOLERANCE)))
                .divide(ONE);
        SeatBound.Most most = bound.of(weights, enough, patience);
        BigInteger left = most.most().multiply(ONE).subtract(reached).max(BigInteger.ZERO);
        long shown = most.most().min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
        return new StageProof(
                stage.level(), people(stage), shown, most.how(), share(left, others), share(left, lightest));
    }

    /** The least weight of one person of a settled class: what is left by it is what nobody gains more of, though the others keep theirs. */
    private BigInteger lightest(Certificate.Stage stage) {
        BigInteger lightest = BigInteger.valueOf(Long.MAX_VALUE);
        for (int place = 0; place < stage.settledCount(); place++) {
            int one = stage.settled(place);
            lightest = lightest.min(BigInteger.valueOf(stage.weight(one)));
        }
        return lightest;
    }

    private int people(Certificate.Stage stage) {
        int people = 0;
        for (int place = 0; place < stage.settledCount(); place++) {
            people += classes.size(stage.settled(place));
        }
        return people;
    }

    /** Rounded up; no chance can rise by more than certainty. */
    private static long share(BigInteger left, BigInteger of) {
        BigInteger share = left.add(of).subtract(BigInteger.ONE).divide(of);
        return share.min(ONE).longValueExact();
    }
}
