package org.plumbline.engine.budgeting.share;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.methods.budgeting.obligation.AtLeastShare;
import org.plumbline.model.places.AreaCode;

/**
 * One authority: its spending, the share that is asked for, and what has gone through participatory budgets.
 *
 * @param spendingPence empty where it is not known
 * @param askedPence the share of the spending, rounded up to the penny; empty where that is not known
 * @param through what is recorded of the year
 */
public record AuthorityShare(
        AreaCode code, String name, OptionalLong spendingPence, OptionalLong askedPence, Through through) {
    private static final int DECIMALS = 4;

    /**
     * What is recorded of a year.
     *
     * @param countedPence of the entries that count towards the share; a part of the sum of the other two
     * @param counted how many entries count
     * @param complete whether the entries are all that there is
     */
    public record Through(long decidedPence, long advisedPence, long countedPence, int counted, boolean complete) {

        /** Whether anything can be said of what went through: what counts is recorded, or it is known that nothing does. */
        public boolean isKnown() {
            return counted > 0 || complete;
        }
    }

    public Finding finding() {
        if (askedPence.isEmpty()) {
            return Finding.NO_SPENDING;
        }
        if (through.isKnown() && through.countedPence() >= askedPence.getAsLong()) {
            return Finding.REACHED;
        }
        if (through.complete()) {
            return Finding.SHORT;
        }
        return through.isKnown() ? Finding.SHORT_AS_RECORDED : Finding.NOTHING_RECORDED;
    }

    /** What is missing of the share, to the penny; nought once it is reached, empty where the record does not say. */
    public OptionalLong gapPence() {
        return switch (finding()) {
            case REACHED, SHORT -> gapAtMostPence();
            case SHORT_AS_RECORDED, NOTHING_RECORDED, NO_SPENDING -> OptionalLong.empty();
        };
    }

    /** What is missing of the share if nothing happened but what is recorded; empty where the spending is not known. */
    public OptionalLong gapAtMostPence() {
        return askedPence.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, askedPence.getAsLong() - through.countedPence()));
    }

    /**
     * How many per cent of the spending have gone through, rounded down to {@value #DECIMALS} decimals; where the record is not
     * complete, at the least. Empty where nothing is recorded.
     */
    public Optional<BigDecimal> percentSoFar() {
        return through.isKnown() && spendingPence.isPresent()
                ? Optional.of(AtLeastShare.percentOf(through.countedPence(), spendingPence.getAsLong(), DECIMALS))
                : Optional.empty();
    }
}
