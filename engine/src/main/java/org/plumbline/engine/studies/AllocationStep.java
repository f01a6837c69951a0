package org.plumbline.engine.studies;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.plumbline.methods.funding.Allocation;
import org.plumbline.model.funding.Award;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.AllocationRecipe;
import org.plumbline.recipes.Need;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.ShareRule;

/** Shares the sum of the selected awards under each rule of a recipe. */
final class AllocationStep {
    private final IndicatorTable table;
    private final DrawnNeed need;
    private final ExecutorService threads;

    AllocationStep(IndicatorTable table, DrawnNeed need, ExecutorService threads) {
        this.table = table;
        this.need = need;
        this.threads = threads;
    }

    AllocationAnswer compute(RecipeFile file, AllocationRecipe recipe, List<Award> awards) {
        long pot = awards.stream().mapToLong(Award::amountPence).sum();
        requireStatedPot(file, recipe, pot);
        Allocation allocation = new Allocation(pot, notNegative(recipe.populationColumn()));
        List<RuleShares> shares = recipe.rules().stream()
                .map(rule -> new RuleShares(rule, shares(allocation, rule)))
                .toList();
        return new AllocationAnswer(recipe, pot, awards.size(), shares, need.margins(allocation, threads));
    }

    private long[] shares(Allocation allocation, ShareRule rule) {
        if (need.is(rule.need())) {
            return need.shares(allocation);
        }
        if (rule.need() instanceof Need.OfColumn published) {
            return allocation.byNeed(notNegative(published.column()));
        }
        if (rule.need() instanceof Need.Population) {
            return allocation.byPopulation();
        }
        throw new IllegalStateException("no such need: " + rule.need());
    }

    private double[] notNegative(String id) {
        Column column = table.complete(id);
        for (int place = 0; place < column.size(); place++) {
            if (column.value(place) < 0) {
                throw new NoAnswer(table.places().at(place) + " has a negative " + id
                        + ", and money cannot be shared in proportion to that.");
            }
        }
        return column.toArray();
    }

    /** The recipe states the pot, so that a ledger that has changed is noticed before anything is shared. */
    private static void requireStatedPot(RecipeFile file, AllocationRecipe recipe, long pot) {
        long stated = recipe.statedPotPence();
        if (stated != pot) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_MONEY,
                    file.whereOf("/pot/stated"),
                    "the awards that the recipe selects do not sum to the pot that it states",
                    Sterling.plain(pot) + " in table " + recipe.pot().table(),
                    Sterling.plain(stated),
                    "if the ledger is right, state its sum in the recipe; if not, compare it with the publication"));
        }
    }
}
