package org.plumbline.engine.studies;

import java.util.List;
import org.plumbline.methods.funding.AttributedAwards;
import org.plumbline.methods.funding.Attribution;
import org.plumbline.model.funding.Award;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.AttributionUse;
import org.plumbline.recipes.AuditRecipe;

/** Sums what was awarded by deprivation, under each rule of attribution of a recipe. */
final class AuditStep {
    private final IndicatorTable table;

    AuditStep(IndicatorTable table) {
        this.table = table;
    }

    AuditAnswer compute(AuditRecipe recipe, List<Award> awards, AllocationAnswer allocation) {
        if (awards.isEmpty()) {
            throw new NoAnswer("Recipe " + recipe.id() + " selects no award: table "
                    + recipe.awards().table()
                    + " has none of nation " + recipe.awards().nation() + " in rounds "
                    + recipe.awards().rounds()
                    + ".");
        }
        double[] population = table.complete(recipe.populationColumn()).toArray();
        Attribution attribution = new Attribution(table.places(), population, recipe.aliases(), recipe.successions());
        DeprivationGroups groups =
                new DeprivationGroups(table.complete(recipe.deprivationColumn()), population, recipe.mostDeprived());
        return new AuditAnswer(
                recipe,
                groups,
                recipe.attributions().stream()
                        .map(use -> audited(use, awards, attribution, groups))
                        .toList(),
                allocation.shares().stream()
                        .map(rule -> new AuditAnswer.RuleGroups(rule, groups.totals(rule.toPence())))
                        .toList(),
                allocation.margins().intervalOfSum(groups.mostDeprived()));
    }

    private static AttributionAnswer audited(
            AttributionUse use, List<Award> awards, Attribution attribution, DeprivationGroups groups) {
        AttributedAwards attributed = attribution.attribute(awards, use.rule());
        List<AttributionAnswer.Round> rounds = awards.stream()
                .map(Award::round)
                .distinct()
                .sorted()
                .map(round -> new AttributionAnswer.Round(
                        round,
                        attribution.attribute(
                                awards.stream()
                                        .filter(award -> award.round() == round)
                                        .toList(),
                                use.rule())))
                .toList();
        return new AttributionAnswer(use, attributed, rounds, groups.totals(attributed.toPence()));
    }
}
