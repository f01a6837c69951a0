package org.plumbline.engine.sortition;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.plumbline.engine.tables.RealPath;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.sources.sortition.Salt;
import org.plumbline.sources.tables.StoredFile;

/**
 * The folder that the organiser keeps for themselves: the salt of the row keys, and who has which. It lies outside everything
 * that is published, and only its owner may read it where the file system can say so.
 */
public final class OrganisersFolder {
    /** The salt, as 64 digits. */
    public static final String SALT = "salt.txt";

    /** Who has which row key. */
    public static final String KEYS = "row-keys.csv";

    private final Path folder;

    /**
     * @param published the folder that is published
     * @throws CouldNotBeDone if one of the two lies in the other, or the folder cannot be written
     */
    public OrganisersFolder(Path folder, Path published) {
        this.folder = folder.toAbsolutePath().normalize();
        Path open = published.toAbsolutePath().normalize();
        // As they lie in truth: a link beside the published folder may lead into it.
        if (RealPath.holds(open, this.folder) || RealPath.holds(this.folder, open)) {
            throw new CouldNotBeDone("Will not keep row keys and salt in " + this.folder
                    + ": that folder and the published one, " + open
                    + ", lie in each other, and what is private would go out with it. Choose another --private.");
        }
        if (Files.exists(this.folder) && !Files.isDirectory(this.folder)) {
            throw new CouldNotBeDone(
                    "Cannot write to " + this.folder + ": a file is in its place. Choose another --private.");
        }
        // Told before chances are worked out, which may take long and would be lost.
        if (!RealPath.isWritable(this.folder)) {
            throw new CouldNotBeDone("Cannot write row keys and salt to " + this.folder
                    + ": what it lies in is not a folder, or may not be written to. Choose another --private.");
        }
    }

    public Path path() {
        return folder;
    }

    /** Whether a salt lies here already, which is used again so that people keep their row keys. */
    public boolean hasSalt() {
        return Files.exists(folder.resolve(SALT), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Quotas and people, with row keys made by the salt of {@code given}, else by the one that lies here, else by a fresh one.
     *
     * @param fresh 32 bytes that nobody can guess
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with the files
     */
    public PoolRead read(PanelAsked asked, Optional<Path> given, Supplier<byte[]> fresh) {
        Optional<Path> known = given.or(() -> hasSalt() ? Optional.of(folder.resolve(SALT)) : Optional.empty());
        Salt salt = known.map(file -> Salt.read(StoredFile.at(file))).orElseGet(() -> Salt.of(fresh.get()));
        return PoolFiles.read(asked, salt);
    }

    /** @throws CouldNotBeDone if the folder cannot be written */
    public void write(PoolRead pool) {
        try {
            Files.createDirectories(folder.resolveSibling("."));
            if (!Files.exists(folder)) {
                Files.createDirectory(folder, owners("rwx------"));
            }
            for (Map.Entry<String, byte[]> file : new TreeMap<>(pool.kept()).entrySet()) {
                Path draft = Files.createTempFile(folder, ".plumbline-", "", owners("rw-------"));
                try {
                    Files.write(draft, file.getValue());
                    Files.move(draft, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(draft); // there only where the disk was full
                }
            }
        } catch (IOException failed) {
            throw new CouldNotBeDone(
                    "Could not write row keys and salt to " + folder
                            + ": is there room on the disk, and may the folder be written to? Choose another --private,"
                            + " or make room and run again.",
                    failed);
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
