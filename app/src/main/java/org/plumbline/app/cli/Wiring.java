package org.plumbline.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.engine.Workbench;

/** Opens the use cases for a command. Called only by commands that read tables, so that the others start at once. */
@FunctionalInterface
public interface Wiring {

    /** The tables that come with the program, and those of the mirror that is found without being named. */
    default Workbench open() {
        return open(Folders.UNNAMED, 1);
    }

    Workbench open(Folders folders, int threads);

    /**
     * Where tables are read from.
     *
     * @param data a folder whose tables stand in for others; empty for none
     * @param mirror a folder of published tables; empty for the one that is found without being named
     */
    record Folders(Optional<Path> data, Optional<Path> mirror) {
        static final Folders UNNAMED = new Folders(Optional.empty(), Optional.empty());
    }
}
