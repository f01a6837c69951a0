/**
 * The report of a participatory share: how much one per cent of an authority's spending is, how much of it residents have decided
 * on as far as that is recorded, and the gap.
 *
 * <p>The entry point is {@link org.plumbline.app.report.budgeting.ShareDocuments}. What is not recorded is never said to be nought.
 */
@NullMarked
package org.plumbline.app.report.budgeting;

import org.jspecify.annotations.NullMarked;
