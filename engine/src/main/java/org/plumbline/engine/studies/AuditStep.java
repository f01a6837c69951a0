package org.plumbline.engine.studies;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.methods.funding.AttributedAwards;
import org.plumbline.methods.funding.Attribution;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.funding.Award;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.recipes.AttributionUse;
import org.plumbline.recipes.AuditRecipe;

/** Sums what was awarded by deprivation, under each rule of attribution of a recipe. */
final class AuditStep {
    private final IndicatorTable table;

    AuditStep(IndicatorTable table) {
        this.table = table;
    }

    AuditAnswer compute(AuditRecipe recipe, List<Award> awards, RuleShares shares) {
        double[] population = table.column(recipe.populationColumn()).toArray();
        Column deprivation = table.column(recipe.deprivationColumn());
        Attribution attribution = new Attribution(table.places(), population, recipe.aliases(), recipe.successions());
        Groups groups = new Groups(deprivation, population, recipe.mostDeprived());
        return new AuditAnswer(
                recipe,
                deprivation,
                recipe.attributions().stream()
                        .map(use -> audited(use, awards, attribution, groups))
                        .toList(),
                groups.tenths(shares.toPence()),
                groups.mostDeprived(shares.toPence()));
    }

    private static AttributionAnswer audited(
            AttributionUse use, List<Award> awards, Attribution attribution, Groups groups) {
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
        return new AttributionAnswer(
                use,
                attributed,
                rounds,
                groups.tenths(attributed.toPence()),
                groups.mostDeprived(attributed.toPence()),
                groups.all(attributed.toPence()));
    }

    /** The groups of places that awards are summed over. */
    private static final class Groups {
        private final int[] ranks;
        private final int[] tenths;
        private final double[] population;
        private final int most;

        Groups(Column deprivation, double[] population, int most) {
            this.ranks = Ranks.fromHighest(deprivation.toArray());
            this.tenths = Ranks.tenths(ranks);
            this.population = population;
            this.most = most;
        }

        List<GroupTotals> tenths(long[] pence) {
            return IntStream.rangeClosed(1, 10)
                    .mapToObj(tenth -> totals(place -> tenths[place] == tenth, pence))
                    .toList();
        }

        GroupTotals mostDeprived(long[] pence) {
            return totals(place -> ranks[place] != Ranks.UNRANKED && ranks[place] <= most, pence);
        }

        GroupTotals all(long[] pence) {
            return totals(place -> true, pence);
        }

        private GroupTotals totals(IntPredicate member, long[] pence) {
            boolean[] inGroup = new boolean[ranks.length];
            for (int place = 0; place < ranks.length; place++) {
                inGroup[place] = member.test(place);
            }
            return GroupTotals.of(inGroup, population, pence);
        }
    }
}
