/**
 * Compressed files, read to their last byte or not at all.
 *
 * <p>Published tables often come as gzip (RFC 1952), which may hold several parts one after the other. A part that is damaged must not
 * be taken for the end, or a table would lose rows and nobody would see it. The entry point is {@link
 * org.plumbline.sources.gzip.Gunzip}. How large a file may grow is for the reader of it to say; other ways of compressing are left out
 * on purpose.
 */
@NullMarked
package org.plumbline.sources.gzip;

import org.jspecify.annotations.NullMarked;
