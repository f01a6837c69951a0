/**
 * An index built step by step: indicators as observed, every step before they share a scale, the scale, the weights, the scores of
 * every domain, and ranks. Each stage is kept, so that anyone can see where a score comes from.
 *
 * <p>The order is that of the OECD/JRC Handbook on Constructing Composite Indicators (2008). The entry point is {@link
 * org.plumbline.methods.index.build.IndexPlan}. Left out on purpose: where the figures came from, and what could have been chosen
 * instead, which is a question for margins.
 */
@NullMarked
package org.plumbline.methods.index.build;

import org.jspecify.annotations.NullMarked;
