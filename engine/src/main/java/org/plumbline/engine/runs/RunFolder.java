package org.plumbline.engine.runs;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.plumbline.model.problems.CouldNotBeDone;

/**
 * Writes a run to a folder: all of it or nothing. The files are written beside the folder and moved into its place at the
 * end; an earlier run there is replaced only if nothing in it was changed or added, so that no one's work is lost.
 */
public final class RunFolder {
    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path path() {
        return folder;
    }

    /**
     * Looks, before anything is computed, whether the folder could be written.
     *
     * @throws CouldNotBeDone if there is something in its place that is not an untouched run
     */
    public void requireFree() {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new CouldNotBeDone(
                    "Cannot write the run to " + folder + ": a file is in its place. Choose another --out.");
        }
        if (!isEmpty(folder) && !new FolderContents(folder).isUntouchedRun()) {
            throw new CouldNotBeDone("Will not write the run to " + folder
                    + ": it holds something that is not an untouched run, and that would be lost. Choose another --out, or"
                    + " move what is there away.");
        }
    }

    /** @throws CouldNotBeDone if the folder cannot be written; nothing is left behind then, and nothing was changed */
    public void write(Run run, List<Publication> publications) {
        requireFree();
        Map<String, byte[]> files = RunFiles.of(run, publications);
        Path parent = folder.getParent() == null ? folder : folder.getParent();
        Path draft = parent.resolve("." + folder.getFileName() + ".being-written");
        try {
            Files.createDirectories(parent);
            delete(draft);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = draft.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            delete(folder);
            move(draft);
        } catch (IOException failed) {
            throw new CouldNotBeDone(
                    "Could not write the run to " + folder + ": " + reason(failed)
                            + ". Choose another --out, or make room and run again.",
                    failed);
        } finally {
            deleteQuietly(draft);
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(draft, folder);
        }
    }

    private static String reason(IOException failed) {
        String kind = failed.getClass().getSimpleName();
        String message = String.valueOf(failed.getMessage());
        return switch (kind) {
            case "AccessDeniedException" -> "permission denied (" + message + ")";
            case "FileAlreadyExistsException", "NotDirectoryException" -> "a file is in the way (" + message + ")";
            default -> message;
        };
    }

    private static boolean isEmpty(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException failed) {
            throw new CouldNotBeDone("Cannot look into " + folder + ": " + reason(failed) + ".", failed);
        }
    }

    private static void deleteQuietly(Path draft) {
        try {
            delete(draft);
        } catch (IOException leftBehind) {
            // The run's own failure, if there is one, is what the reader needs; the draft's name says what it is.
            return;
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failed) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
