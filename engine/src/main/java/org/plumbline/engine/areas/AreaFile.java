package org.plumbline.engine.areas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.plumbline.engine.tables.Unfinished;
import org.plumbline.model.problems.CouldNotBeDone;

/** Where the table of an area is written. Nothing that is there already is replaced. */
public final class AreaFile {
    private final Path path;

    public AreaFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public Path path() {
        return path;
    }

    /**
     * Looks, before anything is computed, whether it could be written.
     *
     * @throws CouldNotBeDone if something of that name is there
     */
    public void requireFree() {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new CouldNotBeDone(
                    path + " is there already, and nothing is replaced. Name another with --out, or move it away.");
        }
    }

    /**
     * Writes it whole or not at all.
     *
     * @throws CouldNotBeDone if it cannot be written
     */
    public void write(OwnArea area) {
        requireFree();
        try {
            Unfinished.write(path, area.toCsv());
        } catch (IOException failed) {
            throw new CouldNotBeDone("could not write " + path + ": " + reason(), failed);
        }
    }

    private String reason() {
        Path folder = Objects.requireNonNullElse(path.getParent(), path);
        if (!Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        return Files.isWritable(folder) ? "is there room on the disk?" : "the folder may not be written to";
    }
}
