package org.plumbline.methods.budgeting.shares;

import java.math.BigInteger;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/** All that stays the same, whatever voters hold: the votes, the costs, what may not be funded together and the order of ties. */
public final class Market {
    private final Election election;
    private final Constraints constraints;
    private final TieOrder.Breaker ties;
    private final Columns columns;
    private final int bits;

    /** @throws org.plumbline.model.problems.NoAnswer if the votes cannot say what the utility asks */
    public Market(Election election, Utility utility, Constraints constraints, TieOrder.Breaker ties) {
        this(election, utility, constraints, ties, Scale.BITS);
    }

    /** @param bits of the scale; with few of them more questions are left to exact fractions, which a test wants */
    Market(Election election, Utility utility, Constraints constraints, TieOrder.Breaker ties, int bits) {
        this.election = election;
        this.constraints = constraints;
        this.ties = ties;
        this.columns = new Columns(election, Supporters.of(election, utility));
        this.bits = bits;
    }

    /**
     * What is bought when every voter holds this much.
     *
     * @param endowment in the election's unit of money, not negative
     */
    public Purchases at(Rational endowment) {
        return new Purchasing(this, endowment).all();
    }

    /** What every voter holds when the budget is shared equally; nought where there are no voters. */
    public Rational equalShare() {
        return columns.allVoters == 0 ? Rational.ZERO : Rational.of(election.budget(), columns.allVoters);
    }

    Columns columns() {
        return columns;
    }

    TieOrder.Breaker ties() {
        return ties;
    }

    long budget() {
        return election.budget();
    }

    Room room() {
        return new Room(election, constraints);
    }

    boolean constrained() {
        return !constraints.equals(Constraints.NONE);
    }

    Scale scale(Rational most) {
        return Scale.of(most, columns, bits);
    }

    /**
     * What all voters together hold, rounded down to a whole unit: what costs more cannot be bought, and need not be put in
     * scale.
     */
    static long allMoney(Columns columns, Rational endowment) {
        return endowment
                .times(columns.allVoters)
                .floor()
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }
}
