/**
 * The outlines of places: which polygons a place covers, to draw it, to tell which place a point lies in, and to measure land.
 *
 * <p>Outlines are generalised: published boundaries with most of their bends left out, so that a whole country fits on a
 * page. A place may be several islands, and an island may have a hole in which another place lies. Rings are as in RFC 7946
 * (GeoJSON): longitude before latitude, WGS 84, the last point the same as the first. The entry points are {@link
 * org.plumbline.model.geo.Shapes} for the places of a map and {@link org.plumbline.model.geo.Land} for areas and overlaps, which
 * the JTS Topology Suite works out; {@link org.plumbline.model.geo.OutlineFault} says what is wrong with a line that somebody drew.
 * Distances along roads are left out on purpose.
 */
@NullMarked
package org.plumbline.model.geo;

import org.jspecify.annotations.NullMarked;
