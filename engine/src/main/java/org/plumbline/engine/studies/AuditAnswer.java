package org.plumbline.engine.studies;

import java.util.List;
import org.plumbline.methods.index.Interval;
import org.plumbline.recipes.AuditRecipe;

/**
 * What was awarded, by place and by deprivation, under each rule of attribution of a recipe, beside the shares under each
 * rule of the allocation.
 *
 * @param groups the places grouped by the deprivation that the recipe names
 * @param attributions one a rule of attribution, the recipe's first rule first
 * @param shares one a rule of the allocation, the main rule first
 * @param mostDeprivedMargin of what the main rule gives the most deprived few together, in pence
 */
public record AuditAnswer(
        AuditRecipe recipe,
        DeprivationGroups groups,
        List<AttributionAnswer> attributions,
        List<RuleGroups> shares,
        Interval mostDeprivedMargin) {

    public AuditAnswer {
        attributions = List.copyOf(attributions);
        shares = List.copyOf(shares);
    }

    /** What one rule of the allocation gives, by deprivation. */
    public record RuleGroups(RuleShares rule, DeprivationGroups.Totals totals) {}

    /** What the main rule gives, by deprivation. */
    public DeprivationGroups.Totals mainShares() {
        return shares.get(0).totals();
    }

    /** The most deprived places that the recipe asks for, by their index in the study, the most deprived first. */
    public List<Integer> mostDeprived() {
        return groups.mostDeprived();
    }
}
