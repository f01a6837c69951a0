/**
 * The Method of Equal Shares, worked out exactly and fast.
 *
 * <p>Every voter holds the same part of the budget. A project can be bought when its supporters hold enough between them; what
 * each pays is in proportion to what it is worth to them, and those who hold less give all they have. The project with the
 * most worth for its supporters' money is bought first. Peters, Pierczynski, Skowron: Proportional Participatory Budgeting with
 * Additive Utilities, NeurIPS 2021.
 *
 * <p>{@link org.plumbline.methods.budgeting.shares.Purchasing} is what happens at one endowment. What voters hold is kept
 * between two whole numbers on a fine scale, which nearly always tell what happens next; where they do not, exact fractions
 * are asked ({@link org.plumbline.methods.budgeting.shares.ExactPrices}). {@link
 * org.plumbline.methods.budgeting.shares.Horizon} proves that a range of endowments buys the same, so that a rule that raises
 * what voters hold need not work them all out. Filling the budget up and voting between outcomes are not here: they are the
 * rule's.
 */
@NullMarked
package org.plumbline.methods.budgeting.shares;

import org.jspecify.annotations.NullMarked;
