/**
 * Two indices side by side, or two editions of one: how alike their orders are, who moves, and - only where both measure alike on scales
 * that stand still - how much of a change comes from the figures and how much from the method.
 *
 * <p>The entry point is {@link org.plumbline.engine.index.comparison.IndexComparisons}. Left out on purpose: change over time read off
 * ranks. A rank falls when others rise.
 */
@NullMarked
package org.plumbline.engine.index.comparison;

import org.jspecify.annotations.NullMarked;
