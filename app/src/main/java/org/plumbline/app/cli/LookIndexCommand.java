package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.index.DataLook;
import org.plumbline.engine.index.LookTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline index look}: what an index's figures are like, whether or not it can be built. */
@Command(
        name = "look",
        header = "Look at the figures of an index: what stands out, what says the same, what really counts.",
        description = {
            "Prints what is worth a second look and what to do about it, how every indicator is spread, how well domains hang"
                    + " together, and how much each part counts beside what its weight says. Changes nothing. Where the index"
                    + " cannot be built it says what can be said and the reason, and ends with 2.",
            "",
            "Example: plumbline index look my-index.yaml --out look"
        })
final class LookIndexCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "INDEX",
            description = "A built-in index that is built from indicators, or the path of a recipe file, .yaml.")
    private String index = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write what was found as tables, CSV, to this folder. A file that is there stays.")
    private @Nullable Path out;

    @Mixin
    private IndexFilesOption files = new IndexFilesOption();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    LookIndexCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (out != null) {
            new TableFolder(out).requireFree(LookTables.names());
        }
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(index);
            DataLook look = workbench
                    .indices()
                    .look(
                            chosen.book(),
                            chosen.id(),
                            files.of(index),
                            new ProgressLines(spec.commandLine().getErr()));
            PrintWriter print = spec.commandLine().getOut();
            new LookText(look).print(print);
            if (out != null) {
                new TableFolder(out).write(new LookTables(look).list());
                print.println();
                print.println("Tables   " + out);
            }
            return (look.whyNotBuilt().isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT).number();
        }
    }
}
