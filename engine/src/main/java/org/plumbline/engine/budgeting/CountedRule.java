package org.plumbline.engine.budgeting;

import java.util.Optional;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.recipes.BudgetRuleRecipe;

/**
 * A rule and what it funds.
 *
 * @param rule the recipe's, as it stands for this file of votes
 * @param constraints the recipe's, for the projects of this file
 */
public record CountedRule(BudgetRuleRecipe recipe, BudgetRule rule, Constraints constraints, Outcome outcome) {

    /** The place of a project in the order of funding, from 1; empty if it was not funded. */
    public Optional<Integer> order(int project) {
        int at = outcome.funded().indexOf(project);
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }
}
