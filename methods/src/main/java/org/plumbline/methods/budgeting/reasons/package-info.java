/**
 * Why a project won or lost, who got something, and whether the outcome is proportional: the arithmetic behind what a losing
 * proposer may ask.
 *
 * <p>Four questions, each with its entry point. Who paid for what, and what was missing:
 * {@link org.plumbline.methods.budgeting.reasons.Ledger} where voters hold money,
 * {@link org.plumbline.methods.budgeting.reasons.Standing} where a rule goes down a list. What would have won:
 * {@link org.plumbline.methods.budgeting.reasons.Needed}, which counts the changed election again. Who got something:
 * {@link org.plumbline.methods.budgeting.reasons.Representation}. Is any group short of what its number entitles it to:
 * {@link org.plumbline.methods.budgeting.reasons.Proportionality}.
 *
 * <p>Boehmer and others: Evaluation of Project Performance in Participatory Budgeting, 2023 (what would have won); Brill,
 * Peters: Robust and Verifiable Proportionality Axioms for Multiwinner Voting, EC 2023 (proportionality). Left out on purpose:
 * whose votes a project could have won over from others; it has too many answers.
 */
@NullMarked
package org.plumbline.methods.budgeting.reasons;

import org.jspecify.annotations.NullMarked;
