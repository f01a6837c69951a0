package org.plumbline.engine.studies;

import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.indicators.Column;
import org.plumbline.recipes.AuditRecipe;

/** What was awarded, by place and by deprivation, under each rule of attribution of a recipe. */
public final class AuditAnswer {
    private final AuditRecipe recipe;
    private final int[] ranks;
    private final int[] tenths;
    private final List<AttributionAnswer> attributions;
    private final List<GroupTotals> tenthsUnderRule;
    private final GroupTotals mostDeprivedUnderRule;

    AuditAnswer(
            AuditRecipe recipe,
            Column deprivation,
            List<AttributionAnswer> attributions,
            List<GroupTotals> tenthsUnderRule,
            GroupTotals mostDeprivedUnderRule) {
        this.recipe = recipe;
        this.ranks = Ranks.fromHighest(deprivation.toArray());
        this.tenths = Ranks.tenths(ranks);
        this.attributions = List.copyOf(attributions);
        this.tenthsUnderRule = List.copyOf(tenthsUnderRule);
        this.mostDeprivedUnderRule = mostDeprivedUnderRule;
    }

    public AuditRecipe recipe() {
        return recipe;
    }

    /** The place's rank on the deprivation by which the audit groups places; 1 is the most deprived. */
    public int rank(int place) {
        return ranks[place];
    }

    /** Its tenth; 1 holds the most deprived. */
    public int tenth(int place) {
        return tenths[place];
    }

    /** The most deprived places that the recipe asks for, by their index in the study, the most deprived first. */
    public List<Integer> mostDeprived() {
        return Arrays.stream(Ranks.order(ranks))
                .boxed()
                .limit(recipe.mostDeprived())
                .toList();
    }

    public List<AttributionAnswer> attributions() {
        return attributions;
    }

    /** What the allocation's main rule gives each tenth, the most deprived first. */
    public List<GroupTotals> tenthsUnderRule() {
        return tenthsUnderRule;
    }

    /** What it gives the most deprived places that the recipe asks for. */
    public GroupTotals mostDeprivedUnderRule() {
        return mostDeprivedUnderRule;
    }
}
