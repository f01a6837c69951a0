package org.plumbline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.plumbline.engine.tables.Unfinished;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.Quotation;

/** A file that a command writes only where none is: nothing of anybody's is written over. */
final class NewFile {

    private NewFile() {}

    /** @throws CouldNotBeDone if something is there already; asked before the work is done */
    static void requireFree(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CouldNotBeDone(shown(file)
                    + " is there already, and nothing is written over. Name another file, or move it away.");
        }
    }

    /**
     * Writes all of it, or nothing that bears its name.
     *
     * @throws CouldNotBeDone if it cannot be written
     */
    static void write(Path file, byte[] bytes) {
        requireFree(file);
        try {
            Unfinished.write(file, bytes);
        } catch (IOException failed) {
            throw new CouldNotBeDone(
                    "could not write " + shown(file) + ": is the folder there, may you write in it, and is there room?",
                    failed);
        }
    }

    private static String shown(Path file) {
        return Quotation.visible(file.toString());
    }
}
