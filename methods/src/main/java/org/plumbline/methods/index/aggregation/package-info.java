/**
 * How scores are put together, domain by domain: the {@link org.plumbline.methods.index.aggregation.Tree} says which indicators make
 * which domain and how much each counts, and an {@link org.plumbline.methods.index.aggregation.Aggregation} makes one score of
 * several. OECD/JRC Handbook on Constructing Composite Indicators, 2008, section 6.
 */
@NullMarked
package org.plumbline.methods.index.aggregation;

import org.jspecify.annotations.NullMarked;
