package org.plumbline.engine.budgeting;

import org.plumbline.recipes.BudgetRuleRecipe;

/**
 * A rule that has no answer for these votes.
 *
 * @param why for people to read
 */
public record LeftOut(BudgetRuleRecipe recipe, String why) {}
