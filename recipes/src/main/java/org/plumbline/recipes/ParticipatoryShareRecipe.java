package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.indicators.Period;
import org.plumbline.recipes.budgeting.BudgetLedger;
import org.plumbline.recipes.budgeting.ShareAsked;
import org.plumbline.recipes.budgeting.SpendingRule;

/**
 * Which share of what authorities spend should go through participatory budgets, and what has.
 *
 * @param source the publication that the rule comes from
 * @param year of the spending, and of what is counted against it
 * @param notes what a reader of the results should know, in the order of printing
 */
public record ParticipatoryShareRecipe(
        String id,
        String title,
        String summary,
        Citation source,
        Period year,
        ShareAsked share,
        SpendingRule spending,
        BudgetLedger through,
        List<String> notes)
        implements Recipe {

    public ParticipatoryShareRecipe {
        notes = List.copyOf(notes);
    }

    @Override
    public List<String> tables() {
        return spending instanceof SpendingRule.OfTable table ? List.of(table.table()) : List.of();
    }
}
