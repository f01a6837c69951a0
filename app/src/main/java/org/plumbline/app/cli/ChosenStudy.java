package org.plumbline.app.cli;

import java.nio.file.Path;
import org.plumbline.recipes.RecipeBook;

/**
 * The study that an argument names: the id of a built-in one, or the path of a recipe file.
 *
 * @param book where the study and the recipes that it chains are found
 * @param id of the study in the book
 */
record ChosenStudy(RecipeBook book, String id) {
    static final String DEFAULT = "districts-england-2019";

    static ChosenStudy of(String argument) {
        if (isFile(argument)) {
            Path file = Path.of(argument);
            RecipeBook book = RecipeBook.besideFile(file);
            return new ChosenStudy(book, book.opened().orElseThrow().id());
        }
        return new ChosenStudy(RecipeBook.builtIn(), argument);
    }

    static boolean isFile(String argument) {
        return argument.endsWith(".yaml") || argument.endsWith(".yml");
    }
}
