/**
 * Cells become typed columns.
 *
 * <p>A published table is text: a code that names a place, a name, a yes or no, a number, or nothing where nothing was
 * observed. Here each column is read by its described form, strictly: a gap where none may be, a number outside its
 * range, a code of another kind of place and a yes spelt in another way are told with line and cell. A column keeps its
 * values as plain arrays, and texts and codes that stand in many rows once. The entry point is
 * {@link org.plumbline.sources.columns.ColumnForm}. Which table has which columns is left to the description of each
 * source.
 */
@NullMarked
package org.plumbline.sources.columns;

import org.jspecify.annotations.NullMarked;
