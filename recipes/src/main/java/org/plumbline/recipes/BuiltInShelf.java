package org.plumbline.recipes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The recipes that come with Plumbline. They are listed in a file, because a packaged program cannot be searched as a folder
 * can.
 */
final class BuiltInShelf implements Shelf {
    private static final String LIST = "built-in.txt";
    private static final String INDICES = "index/";

    @Override
    public List<String> ids() {
        return paths().stream().map(BuiltInShelf::idOf).sorted().toList();
    }

    @Override
    public Optional<RecipeFile> find(String id) {
        return paths().stream()
                .filter(path -> idOf(path).equals(id))
                .findFirst()
                .map(BuiltInShelf::read);
    }

    /** The composite indices that come with Plumbline. */
    static List<CompositeIndexRecipe> listIndices() {
        return paths().stream()
                .filter(path -> path.startsWith(INDICES))
                .map(BuiltInShelf::read)
                .filter(file -> file.recipe() instanceof CompositeIndexRecipe)
                .map(file -> file.as(CompositeIndexRecipe.class))
                .toList();
    }

    /** Whether a file of that name comes with Plumbline and holds just this text. */
    static boolean holds(String fileName, String text) {
        return paths().stream()
                .filter(path -> fileNameOf(path).equals(fileName))
                .anyMatch(path -> textOf(path).equals(text));
    }

    private static String textOf(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RecipeFile read(String path) {
        String fileName = fileNameOf(path);
        try (InputStream in = open(path)) {
            return RecipeReader.read(fileName, RecipeBytes.read(fileName, in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> paths() {
        try (InputStream in = open(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String path) {
        InputStream in = BuiltInShelf.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not packaged: " + path);
        }
        return in;
    }

    private static String fileNameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String idOf(String path) {
        return fileNameOf(path).replace(".yaml", "");
    }
}
