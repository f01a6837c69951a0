package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline run}: computes a study and publishes it as a folder. */
@Command(
        name = "run",
        header = "Compute a study and write its report, tables and recipes to a folder.",
        description = {
            "The folder holds report.html (one file to read or send), tables as CSV with a Frictionless descriptor, the"
                    + " recipes used, and run.json with the seed and the checksums. It is written whole or not at all.",
            "",
            "Example: plumbline run --seed 7 --out runs/seven"
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "STUDY",
            defaultValue = ChosenStudy.DEFAULT,
            description = "A built-in study or the path of a recipe file, .yaml. Default: ${DEFAULT-VALUE}.")
    private String study = ChosenStudy.DEFAULT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write the run. Default: runs/ and the study's id. An earlier run there is replaced,"
                    + " unless something in it was changed or added.")
    private @Nullable String out;

    @Mixin
    private DrawOptions drawn = new DrawOptions();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    RunCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Settings settings = drawn.settings();
        PrintWriter err = spec.commandLine().getErr();
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(study);
            RunFolder folder = new RunFolder(folder(chosen.id()));
            folder.requireFree();
            Study computed = workbench.studies().compute(chosen.book(), chosen.id(), settings, new ProgressLines(err));
            err.println("writing " + folder.path());
            folder.write(Run.of(computed, Version.current()), workbench.publications());
            new RunSummary(computed)
                    .print(spec.commandLine().getOut(), PublishedFolder.shown(folder.path()), compute.named());
        }
        return ExitCode.DONE.number();
    }

    private Path folder(String id) {
        try {
            return out == null ? Path.of("runs", id) : Path.of(out);
        } catch (InvalidPathException wrong) {
            throw new ParameterException(spec.commandLine(), "--out is not a path: " + wrong.getReason());
        }
    }
}
