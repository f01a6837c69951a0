package org.plumbline.engine.runs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.engine.sortition.draw.Commitment;
import org.plumbline.engine.sortition.draw.Commitments;
import org.plumbline.engine.sortition.draw.DrawAnswer;
import org.plumbline.engine.sortition.draw.Draws;
import org.plumbline.engine.sortition.draw.Replacements;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.PanelLotteryRecipe;
import org.plumbline.recipes.RecipeBook;

/** A public lottery made again from the folder that it was published as: a commitment, a draw, or replacements. */
public final class LotteryAgain {
    private static final String VALUES = "values.csv";
    private static final String REPLACED = "replaced.csv";

    private LotteryAgain() {}

    /** @throws WrongInput if the folder is not that of a commitment, or is damaged */
    public static Commitment commitment(Path folder) {
        Folder read = folder(folder);
        if (read.holds(VALUES)) {
            throw other(folder, "a draw", "a folder that plumbline sortition commit wrote");
        }
        return new Commitments().published(read.book(), read.id(), read.inputs());
    }

    /** @throws WrongInput if the folder is not that of a draw, or is damaged */
    public static DrawAnswer draw(Path folder) {
        Folder read = folder(folder);
        if (!read.holds(VALUES) || read.holds(REPLACED)) {
            throw other(
                    folder,
                    read.holds(REPLACED) ? "replacements" : "a commitment",
                    "a folder that plumbline sortition draw wrote");
        }
        return new Draws().published(read.book(), read.id(), read.inputs());
    }

    static Run of(FolderContents contents, RecipeBook book, RunRecord record) {
        Folder read = new Folder(book, record.study(), inputs(contents));
        if (read.holds(REPLACED)) {
            return Run.of(new Replacements().published(book, read.id(), read.inputs()), record.plumbline());
        }
        return read.holds(VALUES)
                ? Run.of(new Draws().published(book, read.id(), read.inputs()), record.plumbline())
                : Run.of(new Commitments().published(book, read.id(), read.inputs()), record.plumbline());
    }

    private record Folder(RecipeBook book, String id, Function<String, Optional<byte[]>> inputs) {
        boolean holds(String name) {
            return inputs.apply(name).isPresent();
        }
    }

    private static Folder folder(Path folder) {
        FolderContents contents = new FolderContents(folder);
        RunRecord record = contents.record();
        RecipeBook book = RecipeBook.inFolder(folder.resolve(RunFiles.RECIPES));
        if (!(book.get(record.study()).recipe() instanceof PanelLotteryRecipe)) {
            throw other(folder, record.study(), "a folder of a public lottery");
        }
        return new Folder(book, record.study(), inputs(contents));
    }

    private static Function<String, Optional<byte[]>> inputs(FolderContents contents) {
        return name -> contents.read(RunFiles.INPUTS + name);
    }

    private static WrongInput other(Path folder, String found, String expected) {
        return new WrongInput(new Problem(
                ProblemCode.RUN_FOLDER,
                Where.file(folder.toString()),
                "a folder of something else",
                found,
                expected,
                ""));
    }
}
