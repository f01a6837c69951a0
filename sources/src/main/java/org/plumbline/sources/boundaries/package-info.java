/**
 * Boundaries as they arrive: the outlines of places in a file of GeoJSON or TopoJSON, perhaps compressed.
 *
 * <p>In GeoJSON (RFC 7946) each place brings its whole outline; in TopoJSON (its specification, version 1) neighbours share
 * pieces of line, called arcs, which are stored once, as steps on a grid of whole numbers. Both are read strictly: every
 * ring closes, every point lies in or near the British Isles, every place has one code, or the reader says which does not
 * and how to put it right. Nothing is snapped, closed or turned around in silence. The entry point is {@link
 * org.plumbline.sources.boundaries.BoundaryReader}; it has been tried on the district, ward, region, country and LSOA
 * boundaries of the Office for National Statistics as GeoJSON and TopoJSON. Lines, points, names and other coordinate
 * systems are left out on purpose, and so is the test whether outlines overlap.
 */
@NullMarked
package org.plumbline.sources.boundaries;

import org.jspecify.annotations.NullMarked;
