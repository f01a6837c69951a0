package org.plumbline.engine.runs;

import java.nio.file.Path;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.BudgetCounts;
import org.plumbline.engine.budgeting.VoteFiles;
import org.plumbline.engine.budgeting.Votes;
import org.plumbline.engine.studies.Progress;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.RecipeBook;

/** A participatory budget counted again from the folder that it was published as. */
public final class CountedAgain {

    private CountedAgain() {}

    /**
     * Without what projects that lost would have needed.
     *
     * @throws WrongInput if the folder is not that of a count, or what it holds cannot be counted
     */
    public static BudgetAnswer of(Path folder, Progress progress) {
        FolderContents contents = new FolderContents(folder);
        RunRecord record = contents.record();
        RecipeBook book = RecipeBook.inFolder(folder.resolve(RunFiles.RECIPES));
        if (!BudgetCounts.takes(book.get(record.study()).recipe())) {
            throw new WrongInput(new Problem(
                    ProblemCode.RUN_FOLDER,
                    Where.file(folder.toString()),
                    "a folder of something else",
                    record.study(),
                    "a folder that plumbline budgeting count or compare wrote",
                    ""));
        }
        return new BudgetCounts().withoutNeeds(book, record.study(), votes(contents), progress);
    }

    static BudgetAnswer of(FolderContents contents, RecipeBook book, String id, Progress progress) {
        return new BudgetCounts().compute(book, id, votes(contents), progress);
    }

    private static Votes votes(FolderContents contents) {
        return new VoteFiles().published(name -> contents.read(RunFiles.INPUTS + name));
    }
}
