package org.plumbline.engine.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.sortition.ComparedPanels;
import org.plumbline.engine.sortition.ComparedRule;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.sortition.PanelComparisons;
import org.plumbline.engine.sortition.PanelProof;
import org.plumbline.engine.sortition.PanelSelections;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.PanelSelectionRecipe;
import org.plumbline.recipes.RecipeBook;

/** A selection of panels read again from the folder that it was published as. */
public final class SelectedAgain {

    private SelectedAgain() {}

    /** @throws WrongInput if the folder is not that of a selection, or what it holds is damaged */
    public static PanelAnswer of(Path folder) {
        FolderContents contents = new FolderContents(folder);
        RunRecord record = contents.record();
        RecipeBook book = RecipeBook.inFolder(folder.resolve(RunFiles.RECIPES));
        if (!(book.get(record.study()).recipe() instanceof PanelSelectionRecipe)) {
            throw new WrongInput(new Problem(
                    ProblemCode.RUN_FOLDER,
                    Where.file(folder.toString()),
                    "a folder of something else",
                    record.study(),
                    "a folder that plumbline sortition select wrote",
                    ""));
        }
        return of(contents, book, record.study());
    }

    /** A selection, or a comparison of several where the run has several recipes. */
    static Run run(FolderContents contents, RunRecord record, RecipeBook book) {
        if (record.recipes().size() == 1) {
            return Run.of(of(contents, book, record.study()), record.plumbline());
        }
        List<String> ids =
                record.recipes().stream().map(RunRecord.RecipeEntry::id).toList();
        return Run.of(
                new PanelComparisons().published(book, ids, name -> contents.read(RunFiles.INPUTS + name)),
                record.plumbline());
    }

    private static PanelAnswer of(FolderContents contents, RecipeBook book, String id) {
        return new PanelSelections().published(book, id, name -> contents.read(RunFiles.INPUTS + name));
    }

    /** What is wrong with a selection or a comparison that says it is proved, and whose proof does not hold; empty for anything else. */
    static Optional<String> unproved(Computed computed) {
        if (computed instanceof PanelAnswer answer && answer.facts().finished() && answer.isUnproved()) {
            return Optional.of(unproved("inputs/certificate.csv", answer.proof()));
        }
        if (computed instanceof PanelAnswer answer && answer.facts().finished() && answer.isPortfolioOff()) {
            return Optional.of("inputs/portfolio.csv: not the chances that the rule gives\n    "
                    + String.join("\n    ", answer.lacks()));
        }
        if (computed instanceof ComparedPanels compared && compared.facts().finished()) {
            return compared.rules().stream()
                    .filter(ComparedRule::isUnproved)
                    .findFirst()
                    .map(rule -> unproved("inputs/certificate-" + rule.file().id() + ".csv", rule.proof()));
        }
        return Optional.empty();
    }

    private static String unproved(String file, PanelProof proof) {
        return file + ": the proof does not hold\n    "
                + (proof.faults().isEmpty()
                        ? "there could be up to " + Decimals.fixed(proof.gap(), 9) + " more"
                        : String.join("\n    ", proof.faults()));
    }

    /** What a selection or a comparison that says of itself that it is not finished lacks; empty for anything else. */
    static Optional<String> unfinished(Computed computed) {
        if (computed instanceof PanelAnswer answer && !answer.facts().finished()) {
            return Optional.of(
                    "this selection says of itself that it is not finished. " + String.join(" ", answer.lacks()));
        }
        if (computed instanceof ComparedPanels compared && !compared.facts().finished()) {
            return Optional.of(
                    "this comparison says of itself that it is not finished: a method was stopped, or what it"
                            + " promises is not proved.");
        }
        return Optional.empty();
    }

    /** What a reader of the verdict should know of a selection. */
    static List<String> notes(Computed computed) {
        if (computed instanceof ComparedPanels compared) {
            return compared.rules().stream()
                    .map(rule -> rule.file().id() + ": " + rule.proof().words())
                    .toList();
        }
        return computed instanceof PanelAnswer answer ? List.of(answer.proof().words()) : List.of();
    }
}
