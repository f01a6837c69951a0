/**
 * The pages of participatory budgets. Of a count: what is funded and who got something, what each rule would fund, and for every
 * project why it won or lost, in words that its proposer can follow. Of a participatory share: how much one per cent of an
 * authority's spending is, how much of it residents have decided on as far as that is recorded, and the gap.
 *
 * <p>The entry points are {@link org.plumbline.app.report.budgeting.BudgetDocuments} and
 * {@link org.plumbline.app.report.budgeting.ShareDocuments}. Every sentence is made from the figures; what is not recorded is
 * never said to be nought; and the names of projects are text from outside and stand nowhere but as text.
 */
@NullMarked
package org.plumbline.app.report.budgeting;

import org.jspecify.annotations.NullMarked;
