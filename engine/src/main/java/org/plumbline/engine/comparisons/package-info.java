/**
 * Places side by side: what briefs say of each, and how often one is worse off than another when both are measured by the same
 * choice. {@link org.plumbline.engine.comparisons.Comparisons} is where to start.
 *
 * <p>Two places whose ranges overlap may still be told apart, because a choice moves both alike: so each draw is looked at in
 * pairs.
 */
@NullMarked
package org.plumbline.engine.comparisons;

import org.jspecify.annotations.NullMarked;
