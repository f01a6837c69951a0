package org.plumbline.engine.sortition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.methods.sortition.selection.Selection;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.recipes.PanelSelectionRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.sortition.PanelRule;
import org.plumbline.sources.sortition.CanonicalAssembly;

/** Gives out the chances of a seat on a citizens' panel. */
public final class PanelSelections {
    private static final List<String> FILES = List.of(
            CanonicalAssembly.QUOTAS,
            CanonicalAssembly.POOL,
            PanelFacts.NAME,
            LotteryFile.NAME,
            CertificateFile.NAME,
            PortfolioFile.NAME);

    /**
     * The chances of a pool by the recipe that {@code id} names.
     *
     * @param patience how long the method may take; what it has by then is the answer, and says so
     * @throws WrongInput if the recipe is wrong
     * @throws org.plumbline.model.problems.NoAnswer if no panel keeps every quota, or none was found in time
     */
    public PanelAnswer select(
            RecipeBook book, String id, PoolRead pool, Solver solver, Patience patience, Progress progress) {
        RecipeFile file = book.get(id, PanelSelectionRecipe.class);
        PanelSelectionRecipe recipe = file.as(PanelSelectionRecipe.class);
        Assembly assembly = pool.assembly();
        PoolClasses classes = PoolClasses.of(assembly);
        progress.begins(1, 3, "giving out chances: " + recipe.title());
        Selection selection = recipe.rule().method().select(classes, solver, patience);
        progress.begins(2, 3, "writing the panels of the public lottery");
        Portfolio portfolio = RoundedPortfolio.of(
                classes, selection.lottery(), recipe.portfolio().panels());
        progress.begins(3, 3, "checking the proof");
        PanelProof proof = PanelProof.of(
                recipe.rule(),
                selection.finished(),
                classes,
                selection.lottery(),
                selection.certificate(),
                solver);
        boolean proved = proof.holds() || recipe.rule().proves() == PanelRule.Proves.NOTHING;
        PanelFacts facts = new PanelFacts(
                assembly.title(),
                classes.panelSize(),
                assembly.onePerHousehold(),
                selection.finished() && proved,
                solver.name(),
                pool.files(),
                pool.remarks());
        Map<String, byte[]> inputs = new HashMap<>(CanonicalAssembly.files(assembly));
        inputs.put(PanelFacts.NAME, facts.bytes());
        inputs.put(LotteryFile.NAME, LotteryFile.bytes(selection.lottery()));
        inputs.put(CertificateFile.NAME, CertificateFile.bytes(selection.certificate()));
        inputs.put(PortfolioFile.NAME, PortfolioFile.bytes(portfolio, assembly.pool()));
        return answer(file, inputs, () -> solver); // read back, so that it is what a stranger sees
    }

    /**
     * A selection as it was published.
     *
     * @param files the bytes of a file by its name; empty if it is not there
     * @throws WrongInput if they are not those of a selection
     */
    public PanelAnswer published(RecipeBook book, String id, Function<String, Optional<byte[]>> files) {
        Map<String, byte[]> inputs = new HashMap<>();
        for (String name : FILES) {
            inputs.put(name, files.apply(name).orElseThrow(() -> missing(name)));
        }
        return answer(book.get(id, PanelSelectionRecipe.class), inputs, Solver::best);
    }

    private static PanelAnswer answer(RecipeFile file, Map<String, byte[]> inputs, Supplier<Solver> solver) {
        PanelFacts facts = PanelFacts.read(of(inputs, PanelFacts.NAME));
        Assembly assembly = CanonicalAssembly.read(
                Map.of(
                        CanonicalAssembly.QUOTAS,
                        of(inputs, CanonicalAssembly.QUOTAS),
                        CanonicalAssembly.POOL,
                        of(inputs, CanonicalAssembly.POOL)),
                facts.title(),
                facts.seats());
        facts.requireSame(assembly);
        PoolClasses classes = PoolClasses.of(assembly);
        Lottery lottery = LotteryFile.read(of(inputs, LotteryFile.NAME), classes);
        Certificate certificate = CertificateFile.read(of(inputs, CertificateFile.NAME), classes);
        Portfolio portfolio = PortfolioFile.read(of(inputs, PortfolioFile.NAME), classes);
        PanelProof proof = PanelProof.of(
                file.as(PanelSelectionRecipe.class).rule(),
                facts.finished(),
                classes,
                lottery,
                certificate,
                solver.get());
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
                inputs);
    }

    private static byte[] of(Map<String, byte[]> inputs, String name) {
        byte[] bytes = inputs.get(name);
        if (bytes == null) {
            throw missing(name);
        }
        return bytes;
    }

    private static WrongInput missing(String name) {
        return new WrongInput(new Problem(
                ProblemCode.RUN_FOLDER,
                Where.file(name),
                "a file of the selection is not in the folder",
                "no " + name,
                "the files " + String.join(", ", FILES),
                ""));
    }
}
