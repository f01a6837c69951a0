package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.catalogue.TableCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline sources check}: whether the published tables are here, and the right ones. */
@Command(
        name = "check",
        header = "Check that a mirror or the cache holds the published tables, byte for byte.",
        description = {
            "Says of each table whether it is right, differs (with both checksums), is missing or cannot be read.",
            "Ends with 2 if one differs or cannot be read, and with 4 if some are only missing."
        })
final class CheckSourcesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Option(
            names = "--mirror",
            paramLabel = "DIR",
            description =
                    "The folder to check. Default: the mirror that the other commands read (PLUMBLINE_MIRROR, else"
                            + " ../shared/data beside the checkout), else the cache of plumbline sources fetch.")
    private @Nullable Path mirror;

    private final Wiring wiring;

    CheckSourcesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Path folder = MirrorFolder.usual().list(Optional.ofNullable(mirror)).stream()
                .findFirst()
                .orElseGet(CacheFolder::usual);
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench workbench = wiring.open()) {
            List<TableCheck> checks = workbench
                    .checkTables()
                    .runIn(folder, check -> out.println(check.table().fileName() + ": " + check.words()));
            return end(checks, folder, out).number();
        }
    }

    private static ExitCode end(List<TableCheck> checks, Path folder, PrintWriter out) {
        long right = checks.stream().filter(TableCheck::right).count();
        long missing = checks.stream().filter(TableCheck::missing).count();
        out.println(
                right + " of " + checks.size() + " tables in " + folder + " are right, " + missing + " are missing.");
        if (right + missing < checks.size()) {
            return ExitCode.WRONG_INPUT;
        }
        return missing == 0 ? ExitCode.DONE : ExitCode.CANNOT_SAY;
    }
}
