/**
 * What Plumbline can read here: its sources with their licences, which of their tables are at hand, and how to bring the others.
 *
 * <p>The entry points are {@link org.plumbline.engine.catalogue.SourceCard} for what there is, {@link
 * org.plumbline.engine.catalogue.FetchTables} and {@link org.plumbline.engine.catalogue.CheckTables} for the tables that do not come
 * with the program. What is in a table is left to {@code engine.data}.
 */
@NullMarked
package org.plumbline.engine.catalogue;

import org.jspecify.annotations.NullMarked;
