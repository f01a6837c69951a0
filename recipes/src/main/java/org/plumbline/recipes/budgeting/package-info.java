/**
 * The parts of recipes about participatory budgets, as the files write them: of a budget rule its rule, the caps on categories and
 * what may not be funded together; of a participatory share what an authority spends, which share of it residents should decide on
 * and what has gone through their budgets so far, each amount with who published it.
 *
 * <p>{@link org.plumbline.recipes.budgeting.RuleChoice} becomes a rule when the file of votes is known, since a rule may take
 * its threshold from there. {@link org.plumbline.recipes.budgeting.BudgetLedger} keeps what is recorded apart from what is nought.
 * The share follows a proposal that at least one per cent of local funding be decided on so (IPPR North, Parallel Lives, September
 * 2023, chapter 6). Left out on purpose: the arithmetic, and whether the tables and authorities named are there.
 */
@NullMarked
package org.plumbline.recipes.budgeting;

import org.jspecify.annotations.NullMarked;
