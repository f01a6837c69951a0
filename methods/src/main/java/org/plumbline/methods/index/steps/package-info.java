/**
 * What happens to indicators before they are put on one scale: divided by a denominator, screened for gaps, filled in, treated
 * for outliers, steadied where areas are small. Every {@link org.plumbline.methods.index.steps.Step} says which cells it changed and
 * why, and what it could not do. OECD/JRC Handbook on Constructing Composite Indicators, 2008, sections 3 to 5.
 *
 * <p>The steps are taken in the order that a recipe states. {@link org.plumbline.methods.index.steps.Denominate} makes rates of counts.
 * {@link org.plumbline.methods.index.steps.Screen} takes out places of which too little is known. {@link
 * org.plumbline.methods.index.steps.Impute} and {@link org.plumbline.methods.index.steps.ImputeJointly} fill gaps. {@link
 * org.plumbline.methods.index.steps.Shrink} lets a small place borrow from the larger one that it lies in, because its own rate is partly
 * chance. {@link org.plumbline.methods.index.steps.Treat} keeps a single extreme value from deciding the whole scale. Left out on purpose:
 * drawing several values for a gap, which is a matter of margins.
 */
@NullMarked
package org.plumbline.methods.index.steps;

import org.jspecify.annotations.NullMarked;
