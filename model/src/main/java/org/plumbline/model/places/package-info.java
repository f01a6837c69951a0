/**
 * Places: areas of one boundary vintage, the codes and names that they go by, and which lies in which.
 *
 * <p>Codes are the nine-character codes of the Government Statistical Service (GSS): a letter, two digits for the kind of
 * area, six for the area. The entry point is {@link org.plumbline.model.places.Places}; {@link
 * org.plumbline.model.places.Containment} says which place lies in which. Outlines are in
 * {@code model.geo}; conversions between vintages are arithmetic, and so in {@code methods.places}.
 */
@NullMarked
package org.plumbline.model.places;

import org.jspecify.annotations.NullMarked;
