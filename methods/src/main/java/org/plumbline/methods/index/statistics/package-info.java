/**
 * A look at the data before and after an index is made of them: how each indicator is spread, which of them say the same, whether the
 * parts of a domain hang together, how much each part really counts, and what the ranking would be without it. Nothing here changes a
 * score; it says what to ask before one is believed. Start with {@link org.plumbline.methods.index.statistics.Univariate} for one
 * indicator, {@link org.plumbline.methods.index.statistics.Correlations} for pairs and {@link
 * org.plumbline.methods.index.statistics.Warnings} for what stands out.
 *
 * <p>OECD/JRC Handbook on Constructing Composite Indicators, 2008, sections 4 and 7. Left out on purpose: tests of normality, which at
 * tens of thousands of places are always failed and say nothing about an index.
 */
@NullMarked
package org.plumbline.methods.index.statistics;

import org.jspecify.annotations.NullMarked;
