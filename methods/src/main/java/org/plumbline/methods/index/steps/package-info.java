/**
 * What happens to indicators before they are put on one scale: divided by a denominator, screened for gaps, filled in, treated
 * for outliers, steadied where areas are small. Every {@link org.plumbline.methods.index.steps.Step} says which cells it changed and
 * why. OECD/JRC Handbook on Constructing Composite Indicators, 2008, sections 3 to 5.
 */
@NullMarked
package org.plumbline.methods.index.steps;

import org.jspecify.annotations.NullMarked;
