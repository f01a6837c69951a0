package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.index.InputFiles;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline index build}: builds an index from its indicators and publishes it as a folder. */
@Command(
        name = "build",
        header = "Build an index from its indicators and write its report and tables to a folder.",
        description = {
            "The recipe says where the figures are, what is done to them, how indicators are put on one scale, weighted and"
                    + " put together. The folder holds report.html, tables as CSV, the recipe and the figures that it was"
                    + " built from; plumbline verify computes all of it again.",
            "",
            "Example: plumbline index build my-index.yaml"
        })
final class BuildIndexCommand implements Callable<Integer> {

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
            description =
                    "Where to write. Default: indices/ and the index's id. An earlier build there is replaced, unless"
                            + " something in it was changed or added.")
    private @Nullable Path out;

    @Mixin
    private DrawOptions drawn = new DrawOptions();

    @Mixin
    private IndexFilesOption files = new IndexFilesOption();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    BuildIndexCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(index);
            RunFolder folder = new RunFolder(Optional.ofNullable(out).orElseGet(() -> Path.of("indices", chosen.id())));
            folder.requireFree();
            InputFiles inputs = files.of(index);
            BuiltAnswer answer = workbench
                    .indices()
                    .compute(chosen.book(), chosen.id(), inputs, drawn.settings(), new ProgressLines(err));
            err.println("writing " + folder.path());
            folder.write(Run.of(answer, Version.current()), workbench.publications());
            new BuiltSummary(answer).print(spec.commandLine().getOut(), folder.path(), compute.named());
        }
        return ExitCode.DONE.number();
    }
}
