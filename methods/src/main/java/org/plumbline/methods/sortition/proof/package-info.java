/**
 * Checking that a lottery over panels is as fair as is claimed, without believing whoever found it.
 *
 * <p>{@link org.plumbline.methods.sortition.proof.ProofCheck} reads what is published - the pool, the quotas, the panels with
 * their weights, and a {@link org.plumbline.methods.sortition.Certificate} - and nothing of how it was found. Chances and
 * quotas are added up in whole numbers. What panels can reach at most is bounded in whole numbers too: a solver proposes
 * prices, and any prices prove a bound, so that a wrong price can only make the proof weaker, never wrong
 * ({@link org.plumbline.methods.sortition.proof.SeatBound}); where that is not enough, the question is put to a solver that
 * works in whole numbers. The answer, {@link org.plumbline.methods.sortition.proof.Checked}, lists every fault, and says of
 * each level how much more there could be at most.
 *
 * <p>The proof is the duality of linear programmes; that it settles leximin stage by stage is in Flanigan, Goelz, Gupta,
 * Hennig and Procaccia, "Fair algorithms for selecting citizens' assemblies", Nature 596 (2021), methods.
 */
@NullMarked
package org.plumbline.methods.sortition.proof;

import org.jspecify.annotations.NullMarked;
