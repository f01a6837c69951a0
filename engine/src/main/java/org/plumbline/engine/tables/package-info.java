/**
 * Tables: what a study found, as rows that people and programs can use, written as CSV with a Frictionless descriptor.
 *
 * <p>Numbers are rounded to a stated number of decimals from their exact value, and cells that a spreadsheet might run as a
 * formula are made plain text, so that a table is the same bytes everywhere and safe to open. The entry point is {@link org.plumbline.engine.tables.StudyTables}.
 */
@NullMarked
package org.plumbline.engine.tables;

import org.jspecify.annotations.NullMarked;
