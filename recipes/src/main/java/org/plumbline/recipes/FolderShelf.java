package org.plumbline.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * The recipes of a folder: the files called as a recipe may be. Other files, such as {@code x.test.yaml}, are not looked at,
 * nor are folders inside.
 */
final class FolderShelf implements Shelf {
    private static final Pattern FILE_NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml");

    private final Path folder;

    FolderShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> ids() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> FILE_NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new WrongInput(new Problem(
                    ProblemCode.UNREADABLE_FILE,
                    Where.file(RecipeBytes.shown(folder)),
                    "the folder cannot be read",
                    "",
                    "a folder with recipes",
                    "is the path spelt right, and may you read it?"));
        }
    }

    /** An id becomes part of a path only after it has been seen to be a file's name and nothing else. */
    @Override
    public Optional<RecipeFile> find(String id) {
        String fileName = id + ".yaml";
        if (!FILE_NAME.matcher(fileName).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(fileName);
        return Files.isRegularFile(file)
                ? Optional.of(RecipeReader.read(fileName, RecipeBytes.read(file)))
                : Optional.empty();
    }
}
