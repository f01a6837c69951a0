package org.plumbline.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.problems.CouldNotBeDone;

/**
 * Files to pass round, written beside the folder of a brief and no part of it. One that is as it was last written is replaced; any
 * other, which somebody changed or put there, is left as it is. What was last written stands in a file of checksums beside
 * them, as {@code sha256sum --check} reads it.
 */
final class Copies {
    static final String SUMS = "copies.sha256";

    private static final int LARGEST_SUMS = 1024 * 1024;

    private final Path folder;
    private final boolean force;

    /**
     * @param folder in which they are written
     * @param force whether to replace whatever is in the way
     */
    Copies(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /** @throws CouldNotBeDone if a file is in the way that is not as it was last written */
    void requireFree(String name) {
        requireOwnSums();
        Path file = folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CouldNotBeDone(
                    "Will not write " + file + ": what is in its place is not a file. Choose another --out.");
        }
        if (!force && !isAsWritten(file, name)) {
            throw new CouldNotBeDone("Will not write " + file
                    + ": the file there was changed since, or was not written by Plumbline, and would be lost."
                    + " Move it away, choose another --out, or say --force.");
        }
    }

    /** @throws CouldNotBeDone if it cannot be written, or would replace what is not ours */
    void write(String name, byte[] bytes) {
        requireFree(name);
        Map<String, String> sums = sums();
        sums.put(name, Checksum.of(bytes));
        // The checksum first: a copy without one would be taken for somebody's own for ever.
        replace(folder.resolve(SUMS), text(sums));
        replace(folder.resolve(name), bytes);
    }

    /** A list of checksums is written anew with each copy; what is no such list, though it is called so, is somebody's own. */
    private void requireOwnSums() {
        Path file = folder.resolve(SUMS);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isSums(file)) {
            throw new CouldNotBeDone("Will not write " + file
                    + ": what is there is not a list of checksums as Plumbline writes it, and would be lost."
                    + " Move it away, or choose another --out.");
        }
    }

    private static boolean isSums(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) <= LARGEST_SUMS
                    && Files.readString(file, StandardCharsets.UTF_8)
                            .lines()
                            .allMatch(line -> line.matches("[0-9a-f]{64} {2}.+"));
        } catch (IOException damaged) {
            return false;
        }
    }

    private boolean isAsWritten(Path file, String name) {
        try {
            return Checksum.of(Files.readAllBytes(file)).equals(sums().get(name));
        } catch (IOException failed) {
            throw new CouldNotBeDone("Could not read " + file + ": " + failed.getMessage() + ".", failed);
        }
    }

    private Map<String, String> sums() {
        Path file = folder.resolve(SUMS);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST_SUMS) {
                return new TreeMap<>();
            }
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" {2}", 2))
                    .filter(parts -> parts.length == 2)
                    .collect(Collectors.toMap(
                            parts -> parts[1], parts -> parts[0], (first, last) -> last, TreeMap::new));
        } catch (IOException damaged) {
            // Then nothing there counts as ours, and nothing is replaced.
            return new TreeMap<>();
        }
    }

    private static byte[] text(Map<String, String> sums) {
        return sums.entrySet().stream()
                .map(sum -> sum.getValue() + "  " + sum.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private void replace(Path file, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            // In a folder of its own, since a temporary file could be read by nobody else.
            Path workshop = Files.createTempDirectory(folder, ".plumbline-");
            Path draft = workshop.resolve("draft");
            try {
                Files.write(draft, bytes);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
                Files.delete(workshop);
            }
        } catch (IOException failed) {
            throw new CouldNotBeDone(
                    "Could not write " + file + ": "
                            + Objects.requireNonNullElse(failed.getMessage(), "no reason given") + ".",
                    failed);
        }
    }
}
