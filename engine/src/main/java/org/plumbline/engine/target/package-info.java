/**
 * A target recipe, computed: which places are on a list by a rule over two measures, how sure that is, which people it
 * reaches, and which districts they live in.
 *
 * <p>The entry point is {@link org.plumbline.engine.target.TargetStep}. The arithmetic is that of {@code methods.target};
 * here the columns that the recipe names are brought to it. What should follow from being on the list is left to other
 * recipes.
 */
@NullMarked
package org.plumbline.engine.target;

import org.jspecify.annotations.NullMarked;
