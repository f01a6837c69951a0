/**
 * Studies: the chain from published tables to an index, shares of a pot, and an audit of what was awarded.
 *
 * <p>{@link org.plumbline.engine.studies.Studies} is the entry point. The arithmetic is in {@code methods}, the choices are
 * in the recipes; what stands here is which goes with which, and the checks that need both a recipe and its data.
 */
@NullMarked
package org.plumbline.engine.studies;

import org.jspecify.annotations.NullMarked;
