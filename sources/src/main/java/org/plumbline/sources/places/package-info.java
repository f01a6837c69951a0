/**
 * Which places a table must be about.
 *
 * <p>A code that looks right may belong to another year's boundaries, and a table that lost a row still adds up to
 * something. This package holds the list of the places that there are, so that a code of another vintage, a place that
 * is missing and one that stands twice are told by name, with the code that was probably meant. The entry point is
 * {@link org.plumbline.sources.places.KnownPlaces}. How places lie in one another is left to the look-ups.
 */
@NullMarked
package org.plumbline.sources.places;

import org.jspecify.annotations.NullMarked;
