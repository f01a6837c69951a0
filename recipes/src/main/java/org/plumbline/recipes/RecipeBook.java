package org.plumbline.recipes;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.internal.schema.Nearest;

/**
 * Finds recipes by their ids. Nothing is read until it is asked for, and then once: what a book has given, it gives again
 * unchanged, whatever happens to the file meanwhile. Not for use by several threads at once.
 */
public final class RecipeBook {
    /** What messages call the place where an id was asked for, when no file names it. */
    private static final Where ASKED_FOR = Where.file("recipes");

    private final List<Shelf> shelves;
    private final Optional<RecipeFile> opened;
    private final Map<String, RecipeFile> read = new LinkedHashMap<>();

    private RecipeBook(Optional<RecipeFile> opened, Shelf... shelves) {
        this.shelves = List.of(shelves);
        this.opened = opened;
        opened.ifPresent(file -> read.put(file.id(), file));
    }

    /** The recipes that come with Plumbline. */
    public static RecipeBook builtIn() {
        return new RecipeBook(Optional.empty(), new BuiltInShelf());
    }

    /**
     * A study of one's own with the recipes that lie beside it. For a recipe that it names, a file beside it goes before a
     * built-in one of the same id.
     *
     * @throws WrongInput if the file cannot be read or is wrong
     */
    public static RecipeBook besideFile(Path studyFile) {
        Path folder = Optional.ofNullable(studyFile.getParent()).orElse(Path.of(""));
        return new RecipeBook(Optional.of(readFile(studyFile)), new FolderShelf(folder), new BuiltInShelf());
    }

    /** The recipes of a folder and no others: for working out again what was once run from them. */
    public static RecipeBook inFolder(Path folder) {
        return new RecipeBook(Optional.empty(), new FolderShelf(folder));
    }

    /**
     * The recipe in a file.
     *
     * @throws WrongInput if the file cannot be read or is wrong
     */
    public static RecipeFile readFile(Path file) {
        String fileName = String.valueOf(file.getFileName());
        return RecipeReader.read(fileName, RecipeBytes.read(file));
    }

    /** The file that the book was opened beside; empty for a book of another making. */
    public Optional<RecipeFile> opened() {
        return opened;
    }

    /** The ids of all recipes, sorted. Cheap: no recipe is read. */
    public List<String> listIds() {
        return Stream.concat(read.keySet().stream(), shelves.stream().flatMap(shelf -> shelf.ids().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * All recipes, in the order of their ids.
     *
     * @throws WrongInput if any is wrong
     */
    public List<RecipeFile> list() {
        return listIds().stream().map(this::get).toList();
    }

    /**
     * The recipe of an id.
     *
     * @throws WrongInput if there is no such recipe, with the nearest ids as fix; or if it is wrong
     */
    public RecipeFile get(String id) {
        return find(id).orElseThrow(() -> unknown(id, ASKED_FOR));
    }

    /** As {@link #get(String, Class, Where)}, for an id that no recipe names but a person. */
    public RecipeFile get(String id, Class<? extends Recipe> kind) {
        return get(id, kind, ASKED_FOR);
    }

    /**
     * The recipe of an id that another recipe names.
     *
     * @param kind what it must be
     * @param namedAt where it is named, so that the problem can be put right there
     * @throws WrongInput if there is no such recipe, it is of another kind, or it is wrong
     */
    public RecipeFile get(String id, Class<? extends Recipe> kind, Where namedAt) {
        RecipeFile file = find(id).orElseThrow(() -> unknown(id, namedAt));
        if (!kind.isInstance(file.recipe())) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_VALUE,
                    namedAt,
                    "a recipe of the wrong kind",
                    id + ", which is " + RecipeKind.words(file.recipe().getClass()),
                    RecipeKind.words(kind),
                    namedAt.equals(ASKED_FOR) ? RecipeKind.use(file.recipe().getClass()) : ""));
        }
        return file;
    }

    /**
     * A study and all recipes that it names, directly or through its allocation.
     *
     * @throws WrongInput with everything that is wrong in any of them, or with their fitting together
     */
    public StudyChain chain(String studyId) {
        return new Chaining(this).chain(get(studyId, StudyRecipe.class));
    }

    /**
     * A brief and all recipes of the studies that it reads.
     *
     * @throws WrongInput with everything that is wrong in any of them, or with their fitting together
     */
    public BriefChain briefChain(String briefId) {
        return new BriefChaining(this).chain(get(briefId, BriefRecipe.class));
    }

    private Optional<RecipeFile> find(String id) {
        RecipeFile known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<RecipeFile> found =
                shelves.stream().flatMap(shelf -> shelf.find(id).stream()).findFirst();
        found.ifPresent(file -> read.put(id, file));
        return found;
    }

    private WrongInput unknown(String id, Where namedAt) {
        List<String> ids = listIds();
        return new WrongInput(new Problem(
                ProblemCode.UNKNOWN_RECIPE,
                namedAt,
                "no such recipe",
                id,
                ids.isEmpty() ? "a recipe; there is none here" : "one of: " + String.join(", ", ids),
                Nearest.didYouMean(id, ids)));
    }
}
