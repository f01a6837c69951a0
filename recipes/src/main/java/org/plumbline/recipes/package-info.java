/**
 * The rules as data: what an official could argue about - weights, dates, sums, choice of formula - stands in YAML files
 * that can be checked against the publication by somebody who knows the policy and no Java.
 *
 * <p>A recipe is one such file. There are five kinds: an index (how deprived is each place?), a target (which places are among
 * the worst on two measures at once, and whom does the list reach?), an allocation (what would a stated rule give each
 * place?), an audit (what was awarded, and where?) and a study, which names an index or a target, an allocation and an audit,
 * and so asks a whole question. {@link org.plumbline.recipes.RecipeBook} finds recipes, built in or in a folder, and gives them back as
 * records that are valid or as problems with file, line and column. Recipes name methods from closed lists; they hold no
 * code and no expressions, on purpose.
 */
@NullMarked
package org.plumbline.recipes;

import org.jspecify.annotations.NullMarked;
