package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.runs.PublishedPlace;
import org.plumbline.engine.sortition.OrganisersFolder;
import org.plumbline.engine.sortition.PanelAsked;
import org.plumbline.engine.sortition.PoolRead;
import org.plumbline.model.problems.CouldNotBeDone;
import picocli.CommandLine.Option;

/** What the organiser keeps and nobody else sees. */
final class OrganisersOptions {
    @Option(
            names = "--private",
            paramLabel = "DIR",
            description =
                    "Where row-keys.csv, which says who has which row key, and the salt of the row keys are written. They are"
                            + " the organiser's alone. Default: beside the published folder, its name and -private.")
    private @Nullable Path kept;

    @Option(
            names = "--salt",
            paramLabel = "FILE",
            description =
                    "The salt of the row keys, 64 digits 0 to 9 and a to f, so that the same people get the same keys again."
                            + " Default: the one in the private folder, or a new one.")
    private @Nullable Path salt;

    OrganisersFolder folder(Path published) {
        Path name = Objects.requireNonNullElse(published.getFileName(), published);
        Path folder = Optional.ofNullable(kept).orElseGet(() -> published.resolveSibling(name + "-private"));
        PublishedPlace.around(folder).ifPresent(around -> {
            throw new CouldNotBeDone("Will not keep row keys and salt in " + PublishedFolder.shown(folder)
                    + ": it lies in " + PublishedFolder.shown(around)
                    + ", which is published. Choose another --private.");
        });
        return new OrganisersFolder(folder, published);
    }

    /** Writes what only the organiser may have, and says what lay there before. */
    void write(OrganisersFolder folder, PoolRead pool, PrintWriter err) {
        folder.write(pool)
                .forEach(earlier -> err.println("what lay there of another pool or salt is kept as "
                        + PublishedFolder.shown(earlier) + ": as private as the rest"));
    }

    PoolRead read(OrganisersFolder folder, PanelAsked asked, Wiring wiring, PrintWriter err) {
        err.println("reading " + asked.categories() + " and " + asked.respondents());
        if (salt == null && folder.hasSalt()) {
            err.println("row keys are made with the salt in " + PublishedFolder.shown(folder.path()));
        }
        return folder.read(asked, Optional.ofNullable(salt), wiring::fresh);
    }
}
