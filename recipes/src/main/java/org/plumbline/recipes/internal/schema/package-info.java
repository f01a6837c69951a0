/**
 * What recipes of each kind may say, as JSON Schemas, and the same told to people: problems with what was found and what was
 * expected, and the words of the reference pages.
 *
 * <p>JSON Schema is a published standard (draft 2020-12), so that editors can check a recipe while it is typed. The entry
 * point is {@link org.plumbline.recipes.internal.schema.RecipeSchema}. Left out on purpose: whatever looks at two places of
 * a recipe at once, such as weights and indicators that must match; the readers of each kind see to that.
 */
@NullMarked
package org.plumbline.recipes.internal.schema;

import org.jspecify.annotations.NullMarked;
