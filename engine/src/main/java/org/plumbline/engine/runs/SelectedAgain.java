package org.plumbline.engine.runs;

import java.nio.file.Path;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.sortition.PanelSelections;
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
}
