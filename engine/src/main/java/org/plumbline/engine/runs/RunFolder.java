package org.plumbline.engine.runs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        FolderContents contents = new FolderContents(folder);
        if (!contents.isEmpty() && !contents.isUntouchedRun()) {
            throw new CouldNotBeDone("Will not write the run to " + folder
                    + ": it holds something that is not an untouched run, and that would be lost. Choose another --out, or"
                    + " move what is there away.");
        }
    }

    /**
     * Writes the run.
     *
     * @throws CouldNotBeDone if the folder cannot be written; nothing is left behind then, and nothing was changed
     */
    public void write(Run run, List<Publication> publications) {
        requireFree();
        Map<String, byte[]> files = RunFiles.of(run, publications);
        Path parent = Objects.requireNonNullElse(folder.getParent(), folder);
        Path workshop = null;
        try {
            Files.createDirectories(parent);
            // A folder of its own, so that two runs at once do not write into each other's draft.
            workshop = Files.createTempDirectory(parent, ".plumbline-");
            Path draft = workshop.resolve("draft");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = draft.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.write(path, file.getValue());
            }
            replace(draft, workshop.resolve("earlier"));
        } catch (IOException failed) {
            throw new CouldNotBeDone(
                    "Could not write the run to " + folder + ": " + reason(failed)
                            + ". Choose another --out, or make room and run again.",
                    failed);
        } finally {
            deleteQuietly(workshop);
        }
    }

    /** Puts the draft in the folder's place; the earlier run goes back there if that fails. */
    private void replace(Path draft, Path earlier) throws IOException {
        boolean there = Files.exists(folder);
        if (there) {
            Files.move(folder, earlier);
        }
        try {
            Files.move(draft, folder);
        } catch (IOException failed) {
            if (there) {
                Files.move(earlier, folder);
            }
            throw failed;
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

    private static void deleteQuietly(@Nullable Path workshop) {
        if (workshop == null) {
            return;
        }
        try {
            delete(workshop);
        } catch (IOException leftBehind) {
            // The run's own failure, if there is one, is what the reader needs; the workshop's name says whose it is.
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
