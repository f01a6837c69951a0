/**
 * Carrying figures from one set of places to another: from the boundaries of one year to those of the next, or from small areas
 * to larger ones.
 *
 * <p>Boundaries change: areas are split, merged, or redrawn. A count is divided by where people live, a rate is averaged over
 * them, and a receipt says how much of the answer rests on that. The entry point is {@link
 * org.plumbline.methods.places.Conversion}; the change codes of the Office for National Statistics (look-up of LSOAs 2011 to
 * LSOAs 2021) are the {@link org.plumbline.methods.places.Fit}s. Ranks and tenths are left out on purpose: they cannot be carried over,
 * only computed anew from what was.
 */
@NullMarked
package org.plumbline.methods.places;

import org.jspecify.annotations.NullMarked;
