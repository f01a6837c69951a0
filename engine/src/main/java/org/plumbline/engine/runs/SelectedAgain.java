package org.plumbline.engine.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.sortition.PanelAnswer;
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

    static PanelAnswer of(FolderContents contents, RecipeBook book, String id) {
        return new PanelSelections().published(book, id, name -> contents.read(RunFiles.INPUTS + name));
    }

    /** What is wrong with a selection that says it is proved, and whose proof does not hold; empty for anything else. */
    static Optional<String> unproved(Computed computed) {
        if (!(computed instanceof PanelAnswer answer) || !answer.facts().finished() || !answer.isUnproved()) {
            return Optional.empty();
        }
        List<String> faults = answer.proof().faults();
        return Optional.of("inputs/certificate.csv: the proof does not hold\n    "
                + (faults.isEmpty()
                        ? "there could be up to " + Decimals.fixed(answer.proof().gap(), 9) + " more"
                        : String.join("\n    ", faults)));
    }

    /** What a reader of the verdict should know of a selection. */
    static List<String> notes(Computed computed) {
        if (!(computed instanceof PanelAnswer answer)) {
            return List.of();
        }
        return List.of(answer.proofWords());
    }
}
