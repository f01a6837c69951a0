package org.plumbline.engine.studies;

import java.util.List;
import org.plumbline.methods.index.Interval;
import org.plumbline.recipes.AllocationRecipe;

/**
 * A pot shared out under each rule of a recipe, the main one first, with the interval of the main one's shares.
 *
 * @param potPence what was shared: the sum of the awards that the recipe selects
 * @param awards how many they were
 * @param margins one a place, in pence, over the draws of the index
 */
public record AllocationAnswer(
        AllocationRecipe recipe, long potPence, int awards, List<RuleShares> shares, List<Interval> margins) {

    public AllocationAnswer {
        shares = List.copyOf(shares);
        margins = List.copyOf(margins);
    }

    /** The shares under the recipe's first rule. */
    public RuleShares main() {
        return shares.get(0);
    }
}
