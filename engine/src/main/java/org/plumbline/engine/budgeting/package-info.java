/**
 * Participatory budgets counted: a file of votes and a rule, or several rules side by side, to what is funded and why.
 *
 * <p>{@link org.plumbline.engine.budgeting.BudgetCounts} is the use case. What it publishes holds the votes in their canonical
 * form, alike ballots once and without anything personal, so that anybody can count them again.
 */
@NullMarked
package org.plumbline.engine.budgeting;

import org.jspecify.annotations.NullMarked;
