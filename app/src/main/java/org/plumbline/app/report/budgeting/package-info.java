/**
 * The pages of a counted participatory budget: what is funded and who got something, what each rule would fund, and for every
 * project why it won or lost, in words that its proposer can follow.
 *
 * <p>{@link org.plumbline.app.report.budgeting.BudgetDocuments} makes them. Every sentence is made from the figures of the count;
 * the names of projects are text from outside and stand nowhere but as text.
 */
@NullMarked
package org.plumbline.app.report.budgeting;

import org.jspecify.annotations.NullMarked;
