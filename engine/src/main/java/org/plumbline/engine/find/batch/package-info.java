/**
 * A whole file looked up: a CSV of postcodes or codes in, the same rows out with the places and the figures that were asked for.
 *
 * <p>This is what analysts do most: a list of members, grants or patients has a postcode in each row, and what is wanted beside
 * it is the neighbourhood, the district and how deprived it is. Rows go through one by one and none is held, so that a million
 * need no more memory than ten. No row is lost: what cannot be placed stays in the file with empty cells and a note, and is listed
 * apart with the reason. The entry point is {@link org.plumbline.engine.find.batch.Batch}.
 */
@NullMarked
package org.plumbline.engine.find.batch;

import org.jspecify.annotations.NullMarked;
