package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.model.citations.Citation;
import org.plumbline.recipes.budgeting.CapRule;
import org.plumbline.recipes.budgeting.ExclusionRule;
import org.plumbline.recipes.budgeting.RuleChoice;

/**
 * How votes become funded projects, with every choice named.
 *
 * @param source the publication that describes the rule; empty for one of one's own
 * @param rule what {@link RuleChoice#of} makes a rule of, once the file of votes is known
 * @param caps the most that categories may cost
 * @param exclusions projects that may not be funded together
 */
public record BudgetRuleRecipe(
        String id,
        String title,
        String summary,
        Optional<Citation> source,
        RuleChoice rule,
        TieOrder ties,
        List<CapRule> caps,
        List<ExclusionRule> exclusions,
        List<String> notes)
        implements Recipe {

    public BudgetRuleRecipe {
        caps = List.copyOf(caps);
        exclusions = List.copyOf(exclusions);
        notes = List.copyOf(notes);
    }

    /** None: votes are in files of their own. */
    @Override
    public List<String> tables() {
        return List.of();
    }
}
