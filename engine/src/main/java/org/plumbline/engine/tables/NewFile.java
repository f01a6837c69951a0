package org.plumbline.engine.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.Quotation;

/** A file that is written only where none is: nothing of anybody's is replaced. */
public final class NewFile {

    private NewFile() {}

    /**
     * Looks, before anything is computed, whether it could be written.
     *
     * @throws CouldNotBeDone if something of that name is there
     */
    public static void requireFree(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CouldNotBeDone(
                    shown(file) + " is there already, and nothing is replaced. Name another file, or move it away.");
        }
    }

    /**
     * Writes it whole or not at all.
     *
     * @throws CouldNotBeDone if something of that name is there, or it cannot be written
     */
    public static void write(Path file, byte[] bytes) {
        requireFree(file);
        try {
            Unfinished.write(file, bytes);
        } catch (IOException failed) {
            throw couldNot(file, failed);
        }
    }

    /** What to tell where a file could not be written, as far as its folder says why. */
    public static CouldNotBeDone couldNot(Path file, IOException failed) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
        String why = !Files.isDirectory(folder)
                ? "there is no folder " + shown(folder)
                : Files.isWritable(folder) ? "is there room on the disk?" : "the folder may not be written to";
        return new CouldNotBeDone("could not write " + shown(file) + ": " + why, failed);
    }

    private static String shown(Path path) {
        return Quotation.visible(path.toString());
    }
}
