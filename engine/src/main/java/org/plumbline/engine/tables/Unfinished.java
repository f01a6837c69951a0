package org.plumbline.engine.tables;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The name of a file while it is written, beside the one that it becomes. What bears such a name already, left by a command that
 * was stopped, written by another right now, or somebody's own, stays as it is; and a link of that name is not followed.
 */
public final class Unfinished {
    private static final String ENDING = ".unfinished";
    private static final int MOST_TRIED = 1_000;

    private Unfinished() {}

    /**
     * An empty file that nobody else has, to be written and then moved to its name, or deleted.
     *
     * @throws IOException if none can be made there
     */
    public static Path beside(Path target) throws IOException {
        for (int tried = 1; tried < MOST_TRIED; tried++) {
            Path path = target.resolveSibling(target.getFileName() + (tried == 1 ? "" : "-" + tried) + ENDING);
            try {
                return Files.createFile(path);
            } catch (FileAlreadyExistsException taken) {
                continue; // the next name
            }
        }
        throw new IOException("too many unfinished files beside " + target);
    }

    /**
     * Writes a file under a name that nobody else has and moves it to its own, so that it is there whole or not at all.
     *
     * @throws IOException if it cannot be written, or something bears its name already; nothing is left behind then
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path unfinished = beside(target);
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, target);
        } catch (IOException failed) {
            discard(unfinished);
            throw failed;
        }
    }

    /** Takes it away if it is there still. */
    public static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException leftBehind) {
            // The failure to write is what the reader needs; the name of what is left says what it is.
            return;
        }
    }
}
