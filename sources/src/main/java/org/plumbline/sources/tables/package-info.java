/**
 * Tables as they arrive: a file in which each line is a row and commas stand between the cells (CSV), perhaps
 * compressed.
 *
 * <p>Files come from spreadsheets, mailboxes and downloads that broke off. This package reads them strictly: it either
 * gives every cell exactly as written, or says in which line and cell something is wrong and how to put it right. It
 * never guesses an encoding, a separator or a number. The rules are RFC 4180 (CSV) and RFC 1952 (gzip); the entry
 * points are {@link org.plumbline.sources.tables.TableFile} and {@link org.plumbline.sources.tables.TableReader}. What
 * the columns mean is left to the package of each source.
 */
@NullMarked
package org.plumbline.sources.tables;

import org.jspecify.annotations.NullMarked;
