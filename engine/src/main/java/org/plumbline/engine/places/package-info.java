/**
 * Figures carried between boundaries: from the neighbourhoods of one census to those of the next, from districts before a merger
 * to those after it, from neighbourhoods up to wards, districts and regions.
 *
 * <p>Which conversions there are follows from the look-ups of the Office for National Statistics: a {@link
 * org.plumbline.engine.places.Step} is two columns of one of them, with the residents by which figures are weighed, and where there is
 * no single step, {@link org.plumbline.engine.places.Route} finds several. The arithmetic is that of {@code methods.places}. The entry
 * point is {@link org.plumbline.engine.places.Conversions}, whose answer carries a receipt: what was carried over as it was, what was
 * estimated, for how many people, and what got lost. Left out on purpose: ranks and tenths, which cannot be carried, and estimates for
 * places inside an area that was never divided.
 */
@NullMarked
package org.plumbline.engine.places;

import org.jspecify.annotations.NullMarked;
