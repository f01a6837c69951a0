package org.plumbline.sources;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;

/** A folder whose files stand in for tables that come with the program. */
final class DataFolder {
    private static final String COMPRESSED = ".gz";

    private final Path folder;

    /**
     * @param fileNames of the tables that a file in the folder may stand in for
     * @throws WrongInput if there is no such folder, or none of these files is in it, plain or gzip
     */
    DataFolder(Path folder, List<String> fileNames) {
        this.folder = folder;
        String names = fileNames.stream()
                .map(name -> name + " or " + name + COMPRESSED)
                .collect(Collectors.joining(", "));
        if (!Files.isDirectory(folder)) {
            throw wrong("there is no such folder", "a folder that holds at least one of: " + names, "check its name");
        }
        if (fileNames.stream().allMatch(name -> paths(name).isEmpty())) {
            throw wrong(
                    "this folder holds no table that Plumbline knows",
                    "at least one of: " + names,
                    "name each file as the table that it replaces");
        }
    }

    /**
     * The table in the file of that name, or of that name with {@code .gz}; empty where there is neither.
     *
     * @throws WrongInput if both are there, or the file cannot be read
     */
    Optional<TableFile> find(String fileName) {
        List<Path> found = paths(fileName);
        if (found.size() > 1) {
            throw wrong(
                    "this folder holds one table twice",
                    "either " + fileName + " or " + fileName + COMPRESSED,
                    "delete the one that is not meant");
        }
        return found.stream()
                .map(path -> TableFile.read(path, TableFile.MOST_BYTES))
                .findFirst();
    }

    private List<Path> paths(String fileName) {
        return List.of(folder.resolve(fileName), folder.resolve(fileName + COMPRESSED)).stream()
                .filter(path ->
                        Files.exists(path, LinkOption.NOFOLLOW_LINKS)) // a link to nowhere is a fault to tell of
                .toList();
    }

    private WrongInput wrong(String what, String expected, String fix) {
        String shown = folder.toAbsolutePath().normalize().toString();
        return new WrongInput(
                new Problem(ProblemCode.UNREADABLE_FILE, Where.file(shown), what, folder.toString(), expected, fix));
    }
}
