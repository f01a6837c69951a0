package org.plumbline.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.engine.Workbench;
import org.plumbline.methods.solver.Patience;

/** Opens the use cases for a command. Called only by commands that read tables, so that the others start at once. */
public interface Wiring {

    /** The tables that come with the program, and those of the mirror that is found without being named. */
    default Workbench open() {
        return open(Optional.empty());
    }

    /** The same with the mirror that is named, where one is. */
    default Workbench open(Optional<Path> mirror) {
        return open(new Folders(Optional.empty(), MirrorFolder.usual().list(mirror)), 1);
    }

    Workbench open(Folders folders, int threads);

    /** The time that is written beside what is fetched; nothing that is computed knows it. */
    Instant timeOfFetch();

    /** From now on: so many seconds, or as long as it takes. */
    Patience patience(OptionalInt seconds);

    /** 32 bytes that nobody can guess, other ones each time. */
    byte[] fresh();

    /**
     * Where tables are read from.
     *
     * @param data a folder whose tables stand in for others; empty for none
     * @param mirrors folders of published tables, in the order in which they are searched
     */
    record Folders(Optional<Path> data, List<Path> mirrors) {
        public Folders {
            mirrors = List.copyOf(mirrors);
        }
    }
}
