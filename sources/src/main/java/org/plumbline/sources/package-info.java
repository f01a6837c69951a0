/**
 * Sources: where every figure comes from, and the way in for it.
 *
 * <p>A figure without its publisher, date and licence is a rumour. This package knows each source that Plumbline reads:
 * which publication each column was taken from, what it means, in which unit, of which year, and on what terms it may
 * be used. It reads the tables that come with the program, published ones from a mirror, or copies of one's own from a
 * folder, and gives each with its checksum, so that a result can name the exact bytes that it was computed from. A table
 * needs no reader of its own: {@code source.yaml} in the folder of its publisher describes how each column is written.
 * The entry point is {@link org.plumbline.sources.Catalogue}. What is read is on this computer: fetching is a
 * step of its own, {@link org.plumbline.sources.snapshots}.
 */
@NullMarked
package org.plumbline.sources;

import org.jspecify.annotations.NullMarked;
