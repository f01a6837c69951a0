package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.schema.TextForm;
import org.plumbline.recipes.internal.yaml.PlainYaml;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/**
 * Reads a recipe in three steps, each of which tells all that it finds before the next begins: is it text, is it plain YAML,
 * and does it say what a recipe of its kind must say?
 */
final class RecipeReader {
    private static final String SUFFIX = ".yaml";

    private RecipeReader() {}

    /**
     * @param fileName without folders; the recipe's id must be the same without {@code .yaml}
     * @throws WrongInput with everything that is wrong, in the order of the file
     */
    static RecipeFile read(String fileName, RecipeBytes bytes) {
        String text = bytes.text();
        YamlMap recipe = PlainYaml.read(bytes.shownAs(), text);
        RecipeKind kind = kindOf(recipe);
        List<Problem> found = new ArrayList<>(kind.schema().check(recipe));
        found.addAll(kind.reader().check(recipe));
        nameProblem(recipe, fileName).ifPresent(found::add);
        throwIfAny(found);
        Recipe read = kind.reader().read(new Fields(recipe));
        return new RecipeFile(
                read, fileName, text, bytes.sha256(), BuiltInShelf.holds(fileName, text), bytes.shownAs());
    }

    /** Without its kind nothing else can be said about a recipe. */
    private static RecipeKind kindOf(YamlMap recipe) {
        Optional<YamlMap.Entry> kind = recipe.find("kind");
        String found = kind.map(entry -> entry.value().quoted()).orElse("");
        return RecipeKind.find(found)
                .orElseThrow(() -> new WrongInput(new Problem(
                        kind.isEmpty() ? ProblemCode.MISSING_KEY : ProblemCode.WRONG_VALUE,
                        kind.map(YamlMap.Entry::pointAt).orElse(recipe.where()),
                        kind.isEmpty() ? "the key kind is missing here" : "not a kind of recipe",
                        found,
                        "kind: one of: " + String.join(", ", RecipeKind.ids()),
                        Nearest.didYouMean(found, RecipeKind.ids()))));
    }

    /** Recipes are found by their file's name, so one with another id could be named by nobody. */
    private static Optional<Problem> nameProblem(YamlMap recipe, String fileName) {
        Optional<YamlScalar> id = recipe.findScalar("id");
        return id.filter(named -> !(named.text() + SUFFIX).equals(fileName))
                .map(named -> new Problem(
                        ProblemCode.WRONG_VALUE,
                        named.where(),
                        "the id is not the name of the file",
                        named.text(),
                        "the file's name, " + fileName + ", without " + SUFFIX,
                        TextForm.RECIPE_ID.accepts(named.text())
                                ? "rename the file to " + named.text() + SUFFIX + ", or change the id"
                                : ""));
    }

    /** One problem a place: a schema and a check may both have seen it. */
    private static void throwIfAny(List<Problem> found) {
        Set<Object> told = new HashSet<>();
        Problems problems = new Problems();
        found.stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.where().line())
                        .thenComparingInt(problem -> problem.where().column()))
                .filter(problem -> told.add(List.of(problem.where(), problem.code(), problem.what())))
                .forEach(problems::add);
        problems.throwIfAny();
    }
}
