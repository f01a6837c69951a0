package org.plumbline.engine.budgeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.BudgetComparisonRecipe;
import org.plumbline.recipes.BudgetRuleRecipe;
import org.plumbline.recipes.Recipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;

/** Counts participatory budgets. */
public final class BudgetCounts {

    /**
     * The votes counted by the rule, or by the rules of the comparison, that {@code id} names.
     *
     * @param votes with what was remarked about the file
     * @throws org.plumbline.model.problems.WrongInput if the recipe is wrong or does not fit the votes
     * @throws NoAnswer if the votes cannot say what the rule asks
     */
    public BudgetAnswer compute(RecipeBook book, String id, Votes votes, Progress progress) {
        return compute(book, id, votes, progress, true);
    }

    /**
     * The same without what each project that lost would have needed, for who asks of one ({@link BudgetAnswer#withNeeds});
     * throws as {@link #compute} does.
     */
    public BudgetAnswer withoutNeeds(RecipeBook book, String id, Votes votes, Progress progress) {
        return compute(book, id, votes, progress, false);
    }

    private static BudgetAnswer compute(RecipeBook book, String id, Votes votes, Progress progress, boolean needed) {
        RecipeFile file = book.get(id);
        if (votes.election().profile().voters() == 0) {
            throw new NoAnswer(
                    "Nobody voted, so there is nothing to count. plumbline budgeting declare takes a file without votes.");
        }
        List<RecipeFile> files = rules(book, file);
        List<CountedRule> counted = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        String chosenId = files.get(0).id();
        if (file.recipe() instanceof BudgetComparisonRecipe comparison) {
            chosenId = comparison.chosen();
        }
        for (int i = 0; i < files.size(); i++) {
            BudgetRuleRecipe recipe = files.get(i).as(BudgetRuleRecipe.class);
            progress.begins(i + 1, files.size(), "counting by " + recipe.title());
            try {
                counted.add(count(files.get(i), votes.election()));
            } catch (NoAnswer none) {
                if (files.size() == 1) {
                    throw new NoAnswer("Recipe " + recipe.id() + ": " + none.getMessage());
                }
                leftOut.add(new LeftOut(recipe, String.valueOf(none.getMessage())));
            }
        }
        if (counted.isEmpty()) {
            throw new NoAnswer("Recipe " + id + ": none of its rules has an answer for these votes; the first says: "
                    + leftOut.get(0).why());
        }
        int chosen = chosen(counted, chosenId);
        return new BudgetAnswer(
                file,
                votes.election(),
                counted,
                leftOut,
                chosen,
                votes.remarks(),
                new Lineage(chain(file, files), List.of(), List.of(), 0, 0),
                inputs(files.get(0), votes),
                Whys.of(votes.election(), counted, chosen, needed));
    }

    private static Map<String, byte[]> inputs(RecipeFile rule, Votes votes) {
        Map<String, byte[]> inputs = new HashMap<>(votes.canonical());
        if (votes.declared()) {
            inputs.put(
                    Declaration.FILE_NAME,
                    Declaration.of(rule, votes.election()).bytes());
        }
        return inputs;
    }

    /** Whether a recipe is one by which votes are counted. */
    public static boolean takes(Recipe recipe) {
        return recipe instanceof BudgetRuleRecipe || recipe instanceof BudgetComparisonRecipe;
    }

    private static CountedRule count(RecipeFile file, Election election) {
        BudgetRuleRecipe recipe = file.as(BudgetRuleRecipe.class);
        Constraints constraints = Restrictions.of(file, election);
        BudgetRule rule = recipe.rule().of(election.facts());
        return new CountedRule(recipe, rule, constraints, rule.decide(election, constraints, recipe.ties()));
    }

    private static List<RecipeFile> rules(RecipeBook book, RecipeFile file) {
        if (file.recipe() instanceof BudgetComparisonRecipe comparison) {
            List<RecipeFile> rules = new ArrayList<>();
            for (int i = 0; i < comparison.rules().size(); i++) {
                rules.add(book.get(comparison.rules().get(i), BudgetRuleRecipe.class, file.whereOf("/rules/" + i)));
            }
            return rules;
        }
        return List.of(book.get(file.id(), BudgetRuleRecipe.class));
    }

    private static List<RecipeFile> chain(RecipeFile file, List<RecipeFile> rules) {
        if (rules.contains(file)) {
            return rules;
        }
        List<RecipeFile> chain = new ArrayList<>(List.of(file));
        chain.addAll(rules);
        return chain;
    }

    /** The first rule tells, where the chosen one has no answer. */
    private static int chosen(List<CountedRule> counted, String id) {
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).recipe().id().equals(id)) {
                return i;
            }
        }
        return 0;
    }
}
