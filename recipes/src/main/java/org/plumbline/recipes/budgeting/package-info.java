/**
 * The parts of a budget rule as its recipe writes them: the rule, the caps on categories and what may not be funded together.
 *
 * <p>{@link org.plumbline.recipes.budgeting.RuleChoice} becomes a rule when the file of votes is known, since a rule may take
 * its threshold from there.
 */
@NullMarked
package org.plumbline.recipes.budgeting;

import org.jspecify.annotations.NullMarked;
