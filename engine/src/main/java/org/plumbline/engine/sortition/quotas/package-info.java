/**
 * Before a panel is drawn: quotas from a table of population counts, whether a pool can fill them, and made-up pools to try
 * things out with.
 *
 * <p>{@link org.plumbline.engine.sortition.quotas.QuotasFromCounts} writes a file of quotas, {@link
 * org.plumbline.engine.sortition.quotas.PoolCheck} says whether any panel keeps the quotas and which would have to give way,
 * {@link org.plumbline.engine.sortition.quotas.MadeUpPools} writes the files of a pool that nobody is in.
 */
@NullMarked
package org.plumbline.engine.sortition.quotas;

import org.jspecify.annotations.NullMarked;
