package org.plumbline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.Quotation;

/** A file that a command writes only where none is: nothing of anybody's is written over. */
final class NewFile {

    private NewFile() {}

    /** @throws CouldNotBeDone if something is there already; asked before the work is done */
    static void requireFree(Path file) {
        if (Files.exists(file)) {
            throw new CouldNotBeDone(shown(file)
                    + " is there already, and nothing is written over. Name another file, or move it away.");
        }
    }

    /** @throws CouldNotBeDone if it cannot be written */
    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw new CouldNotBeDone("Could not write " + shown(file) + ": "
                    + failed.getClass().getSimpleName() + ". Is the folder there, and may you write in it?");
        }
    }

    private static String shown(Path file) {
        return Quotation.visible(file.toString());
    }
}
