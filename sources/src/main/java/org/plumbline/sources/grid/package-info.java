/**
 * The British National Grid and degrees: the same point written in two ways.
 *
 * <p>Files of postcodes and of Ordnance Survey give points in metres on the British grid (EPSG:27700); outlines and phones give
 * degrees (WGS 84). This package goes from one to the other by the published projection and the seven numbers of the Helmert
 * transformation between the two figures of the earth, which is right to about 5 metres (Ordnance Survey, A Guide to Coordinate
 * Systems in Great Britain, section 6.6). Left out on purpose: the grid of shifts (OSTN15) that is right to centimetres; no
 * outline here is nearly so exact. The entry point is {@link org.plumbline.sources.grid.BritishGrid}.
 */
@NullMarked
package org.plumbline.sources.grid;

import org.jspecify.annotations.NullMarked;
