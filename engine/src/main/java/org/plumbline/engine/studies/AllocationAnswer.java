package org.plumbline.engine.studies;

import java.util.List;
import org.plumbline.methods.funding.ShareMargins;
import org.plumbline.recipes.AllocationRecipe;

/**
 * A pot shared out under each rule of a recipe, the main one first, with the interval of the main one's shares.
 *
 * @param potPence what was shared: the sum of the awards that the recipe selects
 * @param awards how many they were
 * @param margins of the main rule's shares, over the draws of the index
 */
public record AllocationAnswer(
        AllocationRecipe recipe, long potPence, int awards, List<RuleShares> shares, ShareMargins margins) {

    public AllocationAnswer {
        shares = List.copyOf(shares);
    }

    /** The shares under the recipe's first rule. */
    public RuleShares main() {
        return shares.get(0);
    }
}
