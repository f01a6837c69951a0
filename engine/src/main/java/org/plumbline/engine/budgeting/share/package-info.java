/**
 * The one per cent: what an authority's relevant spending is, how much at least one per cent of it is, how much is recorded as
 * having gone through participatory budgets, and the gap.
 *
 * <p>The entry point is {@link org.plumbline.engine.budgeting.share.ParticipatoryShares}. Money is whole pence throughout. What is
 * not recorded is not nought: only of an authority whose record somebody says is complete can a gap be told to the penny, of others
 * no more than how large it is at most. Totals are made of one kind of authority at a time, because a county and the districts
 * inside it both have rows. Left out on purpose: how the money was voted on, which the rest of {@code budgeting} is about.
 */
@NullMarked
package org.plumbline.engine.budgeting.share;

import org.jspecify.annotations.NullMarked;
