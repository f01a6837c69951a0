/**
 * Areas of one's own: a part of a town that no office has drawn a line round, treated as a place.
 *
 * <p>An area is drawn on a map or listed by the places that it is made of, and named. What is published is published for
 * neighbourhoods (LSOAs), so the area becomes the neighbourhoods that fit it best, as the statistical office does it for wards: a
 * neighbourhood belongs if the point that its people live around lies inside the line. That is an answer with a margin, and the
 * {@link org.plumbline.engine.areas.AreaReceipt} states it: which neighbourhoods the line cuts, how many people live in those, and
 * how much of the land drawn is in the area as counted. The entry point is {@link org.plumbline.engine.areas.OwnAreas}. Left out on
 * purpose: estimates for a part of a neighbourhood that was drawn, since where in it people live is not published here.
 */
@NullMarked
package org.plumbline.engine.areas;

import org.jspecify.annotations.NullMarked;
