package org.plumbline.engine.studies;

import java.util.List;
import org.plumbline.methods.funding.AttributedAwards;
import org.plumbline.recipes.AttributionUse;

/**
 * The audit under one rule of attribution.
 *
 * @param awards all rounds together
 * @param rounds the same, a round at a time, the earliest first
 * @param totals by deprivation
 */
public record AttributionAnswer(
        AttributionUse use, AttributedAwards awards, List<Round> rounds, DeprivationGroups.Totals totals) {

    public AttributionAnswer {
        rounds = List.copyOf(rounds);
    }

    /** The awards of one round of the fund. */
    public record Round(int number, AttributedAwards awards) {}
}
