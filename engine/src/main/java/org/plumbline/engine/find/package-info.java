/**
 * Finding a place by what people type: a name however spelt, an old or a Welsh name, a code of any year, a postcode, or
 * coordinates.
 *
 * <p>The entry point is {@link org.plumbline.engine.find.Finder}. It answers with one place, with several to choose from, or
 * with the nearest names; it never picks silently, and says in notes why it took a text for the place that it gives: a
 * council that was abolished, a town that lies in a district, a name that was misspelt. Places are given in the boundaries
 * that studies here are about (districts of 2019, wards of 2017, neighbourhoods of 2011) wherever they exist in these. Left out
 * on purpose: streets and addresses, which no open register lists.
 */
@NullMarked
package org.plumbline.engine.find;

import org.jspecify.annotations.NullMarked;
