package org.plumbline.methods.budgeting.reasons;

import org.plumbline.methods.budgeting.Rational;

/**
 * How a funded project was paid by its supporters. What they paid sums to its cost.
 *
 * @param project its place in the list of projects
 * @param price what a voter who could paid for an amount of one (under approvals, for the project). Under Phragmén's rule,
 *     all that a voter had been given by then; all supporters may have paid less, having paid for something before
 * @param paidInFull how many voters paid the price for their amount
 * @param paidTheRest how many had less, and paid all of it
 * @param paidNothing how many supporters had nothing left
 * @param most the most that one voter paid
 * @param least the least that one voter paid who paid anything
 * @param effectiveSupport the cost over the price: the project was as hard to pay for as one of that cost with so many
 *     supporters (or so many points) whose money was untouched; never more than its supporters' amounts together
 */
public record Payment(
        int project,
        Rational price,
        long paidInFull,
        long paidTheRest,
        long paidNothing,
        Rational most,
        Rational least,
        Rational effectiveSupport) {

    public long supporters() {
        return paidInFull + paidTheRest + paidNothing;
    }
}
