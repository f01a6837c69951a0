/**
 * Finding a place: from what a person has - a postcode, a point on a map - to the places around it that figures are published
 * for.
 *
 * <p>A postcode is put into a neighbourhood by the code that the Office for National Statistics gives it, and where a file gives
 * only a point, by the outline that the point lies in. From the neighbourhood the published look-ups lead to the ward, the
 * district and the region, of whichever year is asked for. What is not exact is marked. The entry points are {@link
 * org.plumbline.engine.find.PostcodeFinder} and {@link org.plumbline.engine.find.PointFinder}; a whole file is looked up by {@link
 * org.plumbline.engine.find.batch}. Left out on purpose: addresses, and any guess about a postcode that is not on file.
 */
@NullMarked
package org.plumbline.engine.find;

import org.jspecify.annotations.NullMarked;
