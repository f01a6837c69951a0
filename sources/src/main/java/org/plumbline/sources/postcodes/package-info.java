/**
 * Postcodes: where each lies, from the files that the Office for National Statistics and Ordnance Survey publish.
 *
 * <p>There are about 1.7 million postcodes in use and a million that have ended. The ONS Postcode Directory and the National
 * Statistics Postcode Lookup give each with the codes of the places around it; Code-Point Open gives a point, a district and a
 * ward. Plumbline does not come with either, because each is a gigabyte or a licence to accept; whoever has one puts it beside
 * the mirror or names it. This package reads the few columns that are needed, row by row, into a directory of some twenty
 * bytes a postcode. The entry point is {@link org.plumbline.sources.postcodes.InstalledPostcodes}. Left out on purpose: the
 * number of addresses, and any place that does not follow from a published code or a point.
 */
@NullMarked
package org.plumbline.sources.postcodes;

import org.jspecify.annotations.NullMarked;
