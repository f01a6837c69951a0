/**
 * Composite indices: several indicators put on one scale, weighted and added to one score a place, with ranks, tenths and
 * margins.
 *
 * <p>Follows the steps of the OECD/JRC Handbook on Constructing Composite Indicators (2008) and the technical report of the
 * English indices of deprivation. The entry point is {@link org.plumbline.methods.index.CompositeIndex}; {@link
 * org.plumbline.methods.index.NearSet} and {@link org.plumbline.methods.index.DrawnScores} say how far its answer depends
 * on choices that could have been made otherwise. Left out on purpose: sampling error, which is another kind of doubt and is
 * never mixed with this one.
 */
@NullMarked
package org.plumbline.methods.index;

import org.jspecify.annotations.NullMarked;
