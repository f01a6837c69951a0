/**
 * The outlines of places: which polygons a place covers, good enough to draw it and to tell which place a point lies in.
 *
 * <p>Outlines are generalised: published boundaries with most of their bends left out, so that a whole country fits on a
 * page. A place may be several islands, and an island may have a hole in which another place lies. Rings are as in RFC 7946
 * (GeoJSON): longitude before latitude, WGS 84, the last point the same as the first. The entry point is {@link
 * org.plumbline.model.geo.Shapes}. Distances, areas and overlaps are left out on purpose: they need a projection in metres.
 */
@NullMarked
package org.plumbline.model.geo;

import org.jspecify.annotations.NullMarked;
