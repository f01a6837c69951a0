/**
 * The parts of a recipe for an index that is built step by step: where the figures are, which indicators make which domain, what is
 * done to them on the way, how much each counts and how domains are put together. What could be argued about stands in the recipe's
 * file; these records hold it as it was read.
 *
 * <p>The recipe as a whole is {@code BuiltIndexRecipe}. Left out on purpose: the arithmetic, and whether the columns named are there.
 */
@NullMarked
package org.plumbline.recipes.index;

import org.jspecify.annotations.NullMarked;
