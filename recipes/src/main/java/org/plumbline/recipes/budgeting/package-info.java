/**
 * The parts of a recipe for a participatory share: what an authority spends, which share of it residents should decide on, and
 * what has gone through participatory budgets so far. What could be argued about stands in the recipe's file, each amount with
 * who published it; these records hold it as it was read.
 *
 * <p>The recipe as a whole is {@code ParticipatoryShareRecipe}. The proposal behind it is that at least one per cent of local
 * funding be decided on by participatory budgeting (IPPR North, Parallel Lives, September 2023, chapter 6). Left out on purpose:
 * the arithmetic, and whether the tables and authorities named are there.
 */
@NullMarked
package org.plumbline.recipes.budgeting;

import org.jspecify.annotations.NullMarked;
