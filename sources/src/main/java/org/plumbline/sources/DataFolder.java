package org.plumbline.sources;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;

/** A folder with tables, each in a file named as the table's description says, or that name and {@code .gz}. */
final class DataFolder {
    private static final String COMPRESSED = ".gz";

    private final Path folder;

    /** @throws WrongInput if there is no such folder */
    DataFolder(Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            throw wrong("there is no such folder", "a folder that holds tables", "check its name");
        }
    }

    /**
     * This folder, if it has what it is given for.
     *
     * @param fileNames of the tables that Plumbline knows
     * @throws WrongInput if none of these files is in it, plain or gzip
     */
    DataFolder requireAny(List<String> fileNames) {
        if (fileNames.stream().allMatch(name -> paths(name).isEmpty())) {
            throw wrong(
                    "this folder holds no table that Plumbline knows",
                    "at least one file named as one of the " + fileNames.size() + " tables is, such as "
                            + fileNames.get(0) + " or " + fileNames.get(0) + COMPRESSED,
                    "name each file as the table that it replaces; plumbline sources list names them");
        }
        return this;
    }

    /**
     * The table in the file of that name, or of that name with {@code .gz}; empty where there is neither.
     *
     * @throws WrongInput if both are there, or the file cannot be read
     */
    Optional<TableFile> find(String fileName, int mostBytes) {
        List<Path> found = paths(fileName);
        if (found.size() > 1) {
            throw wrong(
                    "this folder holds one table twice",
                    "either " + fileName + " or " + fileName + COMPRESSED,
                    "delete the one that is not meant");
        }
        return found.stream().map(path -> TableFile.read(path, mostBytes)).findFirst();
    }

    Optional<Path> findFolder(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isDirectory);
    }

    /** Whether there is a file of that name, whatever is in it. */
    boolean has(String fileName) {
        return !paths(fileName).isEmpty();
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
