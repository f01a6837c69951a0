package org.plumbline.engine.sortition;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.plumbline.engine.tables.NewFile;

/**
 * A file that says who somebody is: it lies outside whatever is published, and only its owner may read it where the file system
 * can say so.
 */
public final class PrivateFile {

    private PrivateFile() {}

    /**
     * Writes a new file.
     *
     * @throws org.plumbline.model.problems.CouldNotBeDone if something of that name is there, or it cannot be written
     */
    public static void write(Path file, byte[] bytes) {
        NewFile.requireFree(file);
        try {
            put(file, bytes);
        } catch (IOException failed) {
            throw NewFile.couldNot(file, failed);
        }
    }

    /** Writes a file whole or not at all; what bears its name already goes. */
    static void put(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".plumbline-", "", owners("rw-------"));
        try {
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            Files.deleteIfExists(draft);
            throw failed;
        }
    }

    /** A folder that only its owner may look into, with those above it. */
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder.resolveSibling("."));
        if (!Files.exists(folder)) {
            Files.createDirectory(folder, owners("rwx------"));
        }
    }

    /**
     * Puts a file that is there under a name that is free, so that it is not lost.
     *
     * @return the new name
     */
    static Path moveAside(Path file) throws IOException {
        for (int number = 1; ; number++) {
            Path free = file.resolveSibling("earlier-" + number + "-" + file.getFileName());
            if (!Files.exists(free, LinkOption.NOFOLLOW_LINKS)) {
                return Files.move(file, free);
            }
        }
    }

    private static FileAttribute<?>[] owners(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
