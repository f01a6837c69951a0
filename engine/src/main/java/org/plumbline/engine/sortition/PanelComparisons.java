package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.engine.sortition.quotas.CheckedPool;
import org.plumbline.engine.sortition.quotas.PoolCheck;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Chances;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.measures.ChanceMeasures;
import org.plumbline.methods.sortition.selection.Selection;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.PanelSelectionRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.sortition.PanelRule;

/** Sets ways of giving out chances side by side on one pool. */
public final class PanelComparisons {

    /**
     * The chances of a pool by each of several recipes.
     *
     * @param ids of the recipes, two or more, each once
     * @param patience how long each method may take
     * @throws WrongInput if a recipe is wrong, or there are not two different ones
     * @throws org.plumbline.model.problems.NoAnswer if no panel keeps every quota, or a method found none in time
     */
    public ComparedPanels compare(
            RecipeBook book,
            List<String> ids,
            PoolRead pool,
            Solver solver,
            Supplier<Patience> patience,
            Progress progress) {
        List<RecipeFile> files = files(book, ids);
        PoolClasses classes = PoolClasses.of(pool.assembly());
        CheckedPool checked = new PoolCheck(solver).check(pool.assembly(), patience.get());
        checked.requirePossible();
        List<Selection> selections = new ArrayList<>();
        boolean finished = true;
        for (RecipeFile file : files) {
            PanelSelectionRecipe recipe = file.as(PanelSelectionRecipe.class);
            progress.begins(selections.size() + 1, files.size(), "giving out chances: " + recipe.title());
            Selection selection = BestSoFar.of(recipe.rule(), classes, checked.feasibility(), solver, patience.get());
            finished &= selection.finished();
            selections.add(selection);
        }
        ComparedPanels compared = compared(files, inputs(files, selections, pool, finished, solver), () -> solver);
        return finished && compared.rules().stream().anyMatch(ComparedRule::isUnproved)
                ? compared(files, inputs(files, selections, pool, false, solver), () -> solver)
                : compared;
    }

    private static SelectionFiles inputs(
            List<RecipeFile> files, List<Selection> selections, PoolRead pool, boolean finished, Solver solver) {
        SelectionFiles inputs = SelectionFiles.of(PanelFacts.of(pool, finished, solver.name()), pool.assembly());
        for (int i = 0; i < selections.size(); i++) {
            inputs.add(selections.get(i), files.get(i).id());
        }
        return inputs;
    }

    /**
     * A comparison as it was published, its proofs checked again.
     *
     * @param files the bytes of a file by its name; empty if it is not there
     * @throws WrongInput if they are not those of a comparison
     */
    public ComparedPanels published(RecipeBook book, List<String> ids, Function<String, Optional<byte[]>> files) {
        return compared(files(book, ids), SelectionFiles.of(files, ids, false), Solver::best);
    }

    private static List<RecipeFile> files(RecipeBook book, List<String> ids) {
        if (ids.size() < 2 || new HashSet<>(ids).size() < ids.size()) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_VALUE,
                    Where.file("--rules"),
                    "a comparison is of two rules or more, each once",
                    String.join(",", ids),
                    "such as panel-leximin,panel-greedy",
                    ""));
        }
        return ids.stream().map(id -> book.get(id, PanelSelectionRecipe.class)).toList();
    }

    private static ComparedPanels compared(List<RecipeFile> files, SelectionFiles inputs, Supplier<Solver> solver) {
        PanelFacts facts = inputs.facts();
        PoolClasses classes = inputs.classes(facts);
        List<ComparedRule> rules = new ArrayList<>();
        for (RecipeFile file : files) {
            PanelRule rule = file.as(PanelSelectionRecipe.class).rule();
            Lottery lottery = inputs.lottery(classes, file.id());
            Chances chances = lottery.chances(classes);
            rules.add(new ComparedRule(
                    file,
                    chances,
                    PanelProof.of(rule, classes, lottery, inputs.certificate(classes, file.id()), solver.get()),
                    ChanceMeasures.of(classes, chances)));
        }
        return new ComparedPanels(classes, facts, rules, new Lineage(files, List.of(), List.of(), 0, 0), inputs.all());
    }
}
