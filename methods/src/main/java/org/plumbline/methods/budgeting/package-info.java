/**
 * Participatory budgeting: which projects a vote funds, worked out exactly and told project by project.
 *
 * <p>A rule ({@link org.plumbline.methods.budgeting.rules.BudgetRule}) takes an election, what may not be funded together
 * and the declared order of tie rules, and gives an {@link org.plumbline.methods.budgeting.Outcome} that says in which round
 * and at what price a project was funded, or why it was not. Every decision is taken in whole numbers or fractions of them;
 * rounded numbers decide nothing.
 */
@NullMarked
package org.plumbline.methods.budgeting;

import org.jspecify.annotations.NullMarked;
