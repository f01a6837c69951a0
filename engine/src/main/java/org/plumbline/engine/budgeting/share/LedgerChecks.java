package org.plumbline.engine.budgeting.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.recipes.ParticipatoryShareRecipe;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.budgeting.BudgetEntry;
import org.plumbline.recipes.budgeting.BudgetLedger;

/** Whether a ledger is about authorities that the recipe is about, and holds no more than they spend. */
final class LedgerChecks {
    private final RecipeFile file;
    private final ParticipatoryShareRecipe recipe;
    private final Map<AreaCode, Spending.OfAuthority> authorities;
    private final Problems problems = new Problems();

    LedgerChecks(RecipeFile file, Spending spending) {
        this.file = file;
        this.recipe = file.as(ParticipatoryShareRecipe.class);
        this.authorities =
                spending.authorities().stream().collect(Collectors.toMap(Spending.OfAuthority::code, one -> one));
    }

    /** @throws org.plumbline.model.problems.WrongInput with all that does not fit */
    void require() {
        List<BudgetEntry> entries = recipe.through().entries();
        List<BudgetLedger.Completeness> complete = recipe.through().complete();
        for (int i = 0; i < complete.size(); i++) {
            authority(complete.get(i).authority(), "/through/complete/" + i + "/authority");
        }
        for (int i = 0; i < entries.size(); i++) {
            authority(entries.get(i).authority(), "/through/entries/" + i + "/authority");
        }
        amounts(entries);
        problems.throwIfAny();
    }

    private void authority(AreaCode code, String at) {
        if (!authorities.containsKey(code)) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_AREA_CODE,
                    file.whereOf(at),
                    "an authority that this recipe is not about",
                    code.text(),
                    authorities.size() == 1
                            ? authorities.keySet().iterator().next().text()
                            : "the code of one of the " + authorities.size() + " authorities whose spending it states",
                    "look it up: plumbline find NAME; or add its spending"));
        }
    }

    /** More than all of the spending is a slip, such as pence for pounds. It also keeps every sum within bounds. */
    private void amounts(List<BudgetEntry> entries) {
        Map<AreaCode, Long> left = new HashMap<>();
        authorities.values().forEach(one -> left.put(one.code(), one.pence().orElse(Long.MAX_VALUE)));
        for (int i = 0; i < entries.size(); i++) {
            BudgetEntry entry = entries.get(i);
            Long before = left.get(entry.authority());
            if (before == null || !entry.year().equals(recipe.year())) {
                continue;
            }
            if (entry.pence() > before) {
                problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf("/through/entries/" + i + "/pounds"),
                        "more through participatory budgets than there is spending",
                        Sterling.plain(entry.pence()),
                        "at most what the entries before leave of the spending, " + Sterling.plain(before),
                        "check the amount, and whether it is of this year"));
            } else {
                left.put(entry.authority(), before - entry.pence());
            }
        }
    }
}
