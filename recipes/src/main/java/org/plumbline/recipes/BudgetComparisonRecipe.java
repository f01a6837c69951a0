package org.plumbline.recipes;

import java.util.List;

/**
 * Rules that are set side by side on the same votes.
 *
 * @param rules the ids of two rules or more, each once, in the order of the page
 * @param chosen the one of them by which each project is told why it won or lost
 */
public record BudgetComparisonRecipe(
        String id, String title, String summary, List<String> rules, String chosen, List<String> notes)
        implements Recipe {

    public BudgetComparisonRecipe {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        if (rules.size() < 2 || !rules.contains(chosen)) {
            throw new IllegalArgumentException("not a comparison: " + rules + ", " + chosen);
        }
    }

    /** None: votes are in files of their own. */
    @Override
    public List<String> tables() {
        return List.of();
    }
}
