/**
 * How far a rank can be relied on. An index is made by many small choices that a careful analyst could have made otherwise: the scale,
 * the weights, how parts are put together, how gaps were filled. A {@link org.plumbline.methods.index.margins.ChoiceSpace} names those
 * that are open; {@link org.plumbline.methods.index.margins.Margins}, the entry point, makes the index again under many of them drawn
 * by lot, and {@link org.plumbline.methods.index.margins.RanksDrawn} says for each place where it then stood. That figures were
 * counted in a sample is another matter and a layer of its own, {@link org.plumbline.methods.index.margins.SamplingError}. Which choice
 * matters most is told by {@link org.plumbline.methods.index.margins.SensitivityAnalysis}, and how little would have to change for a place to
 * cross a line by {@link org.plumbline.methods.index.margins.WeightChanges}.
 *
 * <p>OECD/JRC Handbook on Constructing Composite Indicators, 2008, step 7; Saisana, Saltelli and Tarantola, Uncertainty and sensitivity
 * analysis techniques as tools for the quality assessment of composite indicators, J. R. Statist. Soc. A 168 (2005). Left out on
 * purpose: any claim that a share of draws is a probability. Nobody draws the true method from a hat.
 */
@NullMarked
package org.plumbline.methods.index.margins;

import org.jspecify.annotations.NullMarked;
