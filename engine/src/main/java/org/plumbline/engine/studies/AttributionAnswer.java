package org.plumbline.engine.studies;

import java.util.List;
import org.plumbline.methods.funding.AttributedAwards;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.recipes.AttributionUse;

/**
 * The audit under one rule of attribution.
 *
 * @param awards all rounds together
 * @param rounds the same, a round at a time, the earliest first
 * @param tenths ten groups, the most deprived tenth of places first
 * @param mostDeprived the most deprived places that the recipe asks for
 * @param all every place
 */
public record AttributionAnswer(
        AttributionUse use,
        AttributedAwards awards,
        List<Round> rounds,
        List<GroupTotals> tenths,
        GroupTotals mostDeprived,
        GroupTotals all) {

    public AttributionAnswer {
        rounds = List.copyOf(rounds);
        tenths = List.copyOf(tenths);
    }

    /** The awards of one round of the fund. */
    public record Round(int number, AttributedAwards awards) {}
}
