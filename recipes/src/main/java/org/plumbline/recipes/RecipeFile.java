package org.plumbline.recipes;

import org.plumbline.model.problems.Where;
import org.plumbline.recipes.internal.yaml.PlainYaml;
import org.plumbline.recipes.internal.yaml.YamlPath;

/**
 * A recipe and the file that it was read from.
 *
 * @param fileName without folders
 * @param text the whole file; its bytes in UTF-8 are those that were read
 * @param sha256 of those bytes, 64 hexadecimal digits
 * @param builtIn whether it comes with Plumbline: the same name and the same text, wherever it was read from
 * @param shownAs what messages call the file: the path as it was given, or the file name of a built-in recipe
 */
public record RecipeFile(Recipe recipe, String fileName, String text, String sha256, boolean builtIn, String shownAs) {

    public String id() {
        return recipe.id();
    }

    /**
     * The recipe as the kind that its asker knows it to be.
     *
     * @throws IllegalArgumentException if it is of another kind
     */
    public <R extends Recipe> R as(Class<R> kind) {
        if (!kind.isInstance(recipe)) {
            throw new IllegalArgumentException(id() + " is not a " + kind.getSimpleName());
        }
        return kind.cast(recipe);
    }

    /**
     * The line and column that a message about a value points at: a single value itself, the key of a list or map.
     *
     * @param pointer keys and numbers from 0 for list items, each after a slash: {@code /indicators/3/column} (a JSON
     *     pointer, RFC 6901). What the file leaves out is pointed at as far as the way goes.
     */
    public Where whereOf(String pointer) {
        return YamlPath.parse(pointer).pointAt(PlainYaml.read(shownAs, text));
    }
}
