/**
 * Where weights come from: stated, equal, voted by a panel, or found in how the parts of a domain go together. Each {@link
 * org.plumbline.methods.index.weights.Weigher} gives the weights of the parts of one domain; {@link
 * org.plumbline.methods.index.weights.Weighing} asks them domain by domain from the bottom up and gives a tree with numbers, so that
 * whatever comes after needs to know nothing of where they came from. {@link org.plumbline.methods.index.weights.OptimisedImportance}
 * looks for weights with which each domain matters as much as it is meant to.
 *
 * <p>OECD/JRC Handbook on Constructing Composite Indicators, 2008, section 6; the technical reports of the English indices of deprivation for
 * weights from one factor. Left out on purpose: weights that each place chooses for itself ("benefit of the doubt"), under which no two places
 * are measured alike.
 */
@NullMarked
package org.plumbline.methods.index.weights;

import org.jspecify.annotations.NullMarked;
