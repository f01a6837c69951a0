package org.plumbline.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.engine.Workbench;

/** Opens the use cases for a command. Called only by commands that read tables, so that the others start at once. */
public interface Wiring {

    /** @param data a folder whose tables stand in for the bundled ones; empty for the bundled ones */
    Workbench open(Optional<Path> data, int threads);

    /** The time that is written beside what is fetched; nothing that is computed knows it. */
    Instant timeOfFetch();
}
