package org.plumbline.engine.sortition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.engine.sortition.quotas.CheckedPool;
import org.plumbline.engine.sortition.quotas.PoolCheck;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.methods.sortition.portfolio.Portfolios;
import org.plumbline.methods.sortition.selection.Selection;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.recipes.PanelSelectionRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;

/** Gives out the chances of a seat on a citizens' panel. */
public final class PanelSelections {
    private static final int STEPS = 4;
    private static final String ALONE = "";

    /**
     * The chances of a pool by the recipe that {@code id} names.
     *
     * @param patience how long the method may take; what it has by then is the answer, and says so
     * @throws org.plumbline.model.problems.WrongInput if the recipe is wrong
     * @throws org.plumbline.model.problems.NoAnswer if no panel keeps every quota; tells the smallest changes with which one would
     * @throws org.plumbline.model.problems.CannotSay if whether there is a panel was not found out in time
     */
    public PanelAnswer select(
            RecipeBook book, String id, PoolRead pool, Solver solver, Patience patience, Progress progress) {
        RecipeFile file = book.get(id, PanelSelectionRecipe.class);
        PanelSelectionRecipe recipe = file.as(PanelSelectionRecipe.class);
        Assembly assembly = pool.assembly();
        PoolClasses classes = PoolClasses.of(assembly);
        progress.begins(1, STEPS, "looking whether any panel keeps every quota");
        CheckedPool checked = new PoolCheck(solver).check(assembly, patience);
        checked.requirePossible();
        progress.begins(2, STEPS, "giving out chances: " + recipe.title());
        Selection selection = BestSoFar.of(recipe.rule(), classes, checked.feasibility(), solver, patience);
        progress.begins(3, STEPS, "writing the panels of the public lottery");
        Portfolio portfolio = new Portfolios(classes)
                .of(selection.lottery(), recipe.portfolio().panels(), patience);
        progress.begins(4, STEPS, "checking the proof");
        PanelProof proof = PanelProof.of(recipe.rule(), classes, selection.lottery(), selection.certificate(), solver);
        boolean finished = selection.finished()
                && proof.keeps(recipe.rule())
                && new PersonChances(classes, selection.lottery(), portfolio)
                        .areWithin(recipe.portfolio().tolerance());
        SelectionFiles files = SelectionFiles.of(PanelFacts.of(pool, finished, solver.name()), assembly);
        files.add(selection, ALONE);
        files.add(portfolio, assembly);
        return answer(file, files, Optional.of(proof)); // read back, so that it is what a stranger sees
    }

    /**
     * A selection as it was published, its proof checked again.
     *
     * @param files the bytes of a file by its name; empty if it is not there
     * @throws org.plumbline.model.problems.WrongInput if they are not those of a selection
     */
    public PanelAnswer published(RecipeBook book, String id, Function<String, Optional<byte[]>> files) {
        return answer(
                book.get(id, PanelSelectionRecipe.class),
                SelectionFiles.of(files, List.of(ALONE), true),
                Optional.empty());
    }

    private static PanelAnswer answer(RecipeFile file, SelectionFiles files, Optional<PanelProof> checked) {
        PanelFacts facts = files.facts();
        PoolClasses classes = files.classes(facts);
        Lottery lottery = files.lottery(classes, ALONE);
        Certificate certificate = files.certificate(classes, ALONE);
        Portfolio portfolio = files.portfolio(classes);
        PanelProof proof = checked.orElseGet(() -> PanelProof.of(
                file.as(PanelSelectionRecipe.class).rule(), classes, lottery, certificate, Solver.best()));
        PersonChances chances = new PersonChances(classes, lottery, portfolio);
        return new PanelAnswer(
                file,
                classes,
                facts,
                lottery,
                certificate,
                portfolio,
                proof,
                chances,
                Level.list(classes, lottery, chances),
                new Lineage(List.of(file), List.of(), List.of(), 0, 0),
                files.all());
    }
}
