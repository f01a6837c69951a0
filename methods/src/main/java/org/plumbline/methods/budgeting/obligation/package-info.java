/**
 * How much money "at least one per cent" is, and how far somebody has come on the way to it, to the penny.
 *
 * <p>The entry point is {@link org.plumbline.methods.budgeting.obligation.AtLeastShare}. Amounts are whole pence and every
 * decision is taken in whole numbers. Left out on purpose: whose money it is, and who asks for the share.
 */
@NullMarked
package org.plumbline.methods.budgeting.obligation;

import org.jspecify.annotations.NullMarked;
