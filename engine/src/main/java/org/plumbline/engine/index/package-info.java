/**
 * Indices of anybody's own: reads the figures that a recipe names, from a file beside it or from a table of the catalogue, builds the
 * index step by step and lays out all that led to each score.
 *
 * <p>The entry point is {@link org.plumbline.engine.index.Indices}. Left out on purpose: what a study makes of an index, such as
 * shares of money, which is {@link org.plumbline.engine.studies}.
 */
@NullMarked
package org.plumbline.engine.index;

import org.jspecify.annotations.NullMarked;
