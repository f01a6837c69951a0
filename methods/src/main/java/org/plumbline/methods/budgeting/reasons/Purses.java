package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;

/**
 * What a voter of each ballot holds, in a round of payments. No amount of money is kept for a ballot but bounds: what is held is
 * told exactly by what has been paid, where it is asked.
 */
interface Purses {

    boolean isEmpty(int ballot);

    /** Negative, nought or positive as a voter of the ballot holds less than, just or more than this amount times the price. */
    int compareToAsked(int ballot, long amount);

    /** What a voter holds at least, in a scale that is the same for all ballots in one round. */
    long low(int ballot);

    /** And at most. */
    long high(int ballot);

    /** What a voter holds is {@link #each} less the prices of earlier rounds: adds how many of each, for so many voters. */
    void addPaid(int ballot, long voters, long[] times);

    /** What a voter would hold who had paid for nothing: which of them, the endowment or the price of this round. */
    BigInteger each();

    /**
     * Takes the price.
     *
     * @param all whether that is all that is held
     */
    void payPrice(int ballot, long amount, boolean all);

    /** Takes all that is held. */
    void payAll(int ballot);
}
