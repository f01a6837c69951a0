package org.plumbline.engine.budgeting.share;

import java.util.List;
import java.util.OptionalLong;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.methods.budgeting.obligation.AtLeastShare;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.ParticipatoryShareRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.budgeting.BudgetEntry;
import org.plumbline.sources.Catalogue;

/** Sets what has gone through participatory budgets beside the share of spending that is asked for. */
public final class ParticipatoryShares {
    private final Catalogue catalogue;

    public ParticipatoryShares(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The answer of a recipe.
     *
     * @throws org.plumbline.model.problems.WrongInput if the recipe is wrong, or names what its table has not
     * @throws NoAnswer if the table has spending for none of the authorities
     * @throws org.plumbline.model.problems.CannotSay if the table is not here
     */
    public ShareAnswer compute(RecipeBook book, String id, Progress progress) {
        RecipeFile file = book.get(id, ParticipatoryShareRecipe.class);
        ParticipatoryShareRecipe recipe = file.as(ParticipatoryShareRecipe.class);
        progress.begins(1, 2, "finding the spending of " + id);
        SpendingReading reading = new SpendingReading(catalogue, file);
        Spending spending = reading.read();
        if (spending.authorities().isEmpty()) {
            throw new NoAnswer("Recipe " + id + ": the table has spending in " + recipe.year()
                    + " for no authority that the recipe means. Name other kinds, or another year.");
        }
        new LedgerChecks(file, spending).require();
        progress.begins(2, 2, "setting what is recorded beside the share");
        return new ShareAnswer(
                recipe,
                spending.authorities().stream().map(one -> share(recipe, one)).toList(),
                spending.leftOut(),
                new Lineage(
                        List.of(file), reading.reads().tables(), reading.reads().sources(), 0, 0));
    }

    private static AuthorityShare share(ParticipatoryShareRecipe recipe, Spending.OfAuthority authority) {
        AtLeastShare asked = new AtLeastShare(recipe.share().percent());
        return new AuthorityShare(
                authority.code(),
                authority.name(),
                authority.pence(),
                authority.pence().isPresent()
                        ? OptionalLong.of(asked.of(authority.pence().getAsLong()))
                        : OptionalLong.empty(),
                through(recipe, authority));
    }

    private static AuthorityShare.Through through(ParticipatoryShareRecipe recipe, Spending.OfAuthority authority) {
        long decided = 0;
        long advised = 0;
        long countedPence = 0;
        int counted = 0;
        for (BudgetEntry entry : recipe.through().entries()) {
            if (!entry.authority().equals(authority.code()) || !entry.year().equals(recipe.year())) {
                continue;
            }
            boolean theirs = entry.residents() == BudgetEntry.Residents.DECIDED;
            decided += theirs ? entry.pence() : 0;
            advised += theirs ? 0 : entry.pence();
            if (recipe.through().counts(entry, recipe.year())) {
                countedPence += entry.pence();
                counted++;
            }
        }
        return new AuthorityShare.Through(
                decided, advised, countedPence, counted, recipe.through().isCompleteFor(authority.code()));
    }
}
