/**
 * The parts of recipes about participatory budgets: of a rule by which votes are counted, the rule itself, the caps on categories and
 * what may not be funded together; of a participatory share, what an authority spends, which share of it residents should decide
 * on, and what has gone through participatory budgets so far. What could be argued about stands in the recipe's file, each amount
 * with who published it; these records hold it as it was read.
 *
 * <p>The recipes as a whole are {@code BudgetRuleRecipe} and {@code ParticipatoryShareRecipe}. A {@link
 * org.plumbline.recipes.budgeting.RuleChoice} becomes a rule when the file of votes is known, since a rule may take its threshold
 * from there. The proposal behind shares is that at least one per cent of local funding be decided on by participatory budgeting
 * (IPPR North, Parallel Lives, September 2023, chapter 6). Left out on purpose: the arithmetic, and whether the tables and
 * authorities named are there.
 */
@NullMarked
package org.plumbline.recipes.budgeting;

import org.jspecify.annotations.NullMarked;
