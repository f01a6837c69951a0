package org.plumbline.engine.sortition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /**
     * Writes salt and row keys. What lies here of another pool or another salt is put under another name: without it nobody could
     * say any more who is who in what was published before.
     *
     * @return the new names of what lay here and is of something else
     * @throws CouldNotBeDone if the folder cannot be written
     */
    public List<Path> write(PoolRead pool) {
        try {
            PrivateFile.makeFolder(folder);
            List<Path> earlier = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : new TreeMap<>(pool.kept()).entrySet()) {
                Path path = folder.resolve(file.getKey());
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !holds(path, file.getValue())) {
                    earlier.add(PrivateFile.moveAside(path));
                }
                PrivateFile.put(path, file.getValue());
            }
            return List.copyOf(earlier);
        } catch (IOException failed) {
            throw new CouldNotBeDone(
                    "Could not write row keys and salt to " + folder
                            + ": is there room on the disk, and may the folder be written to? Choose another --private,"
                            + " or make room and run again.",
                    failed);
        }
    }

    private static boolean holds(Path path, byte[] bytes) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == bytes.length
                && Arrays.equals(Files.readAllBytes(path), bytes);
    }
}
