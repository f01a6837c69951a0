/**
 * The rules by which votes become funded projects: greedy ones, which fund what most voters want as long as it fits; the
 * Method of Equal Shares, which gives every voter the same part of the money to spend; Phragmén's rule, which pays it out
 * little by little; and, for comparison, the set that is worth most.
 *
 * <p>{@link org.plumbline.methods.budgeting.rules.BudgetRule} is what they have in common. Peters, Pierczynski, Skowron:
 * Proportional Participatory Budgeting with Additive Utilities, NeurIPS 2021 (equal shares); Brill, Freeman, Janson, Lackner:
 * Phragmén's Voting Methods and Justified Representation, AAAI 2017; Los, Christoff, Grossi 2022 (Phragmén with costs).
 */
@NullMarked
package org.plumbline.methods.budgeting.rules;

import org.jspecify.annotations.NullMarked;
