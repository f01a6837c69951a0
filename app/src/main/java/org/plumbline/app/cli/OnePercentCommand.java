package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.budgeting.share.ShareAnswer;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline budgeting one-percent}: the share that should go through participatory budgets, what has, and the gap. */
@Command(
        name = "one-percent",
        header = "Set what has gone through participatory budgets beside one per cent of an authority's spending.",
        description = {
            "The recipe says whose spending is meant and what is in it, which share is asked for, and what is recorded as gone"
                    + " through participatory budgets. What is not recorded is not nought. The folder holds report.html, tables"
                    + " as CSV and the recipe; plumbline verify computes all of it again.",
            "",
            "The built-in recipe is of councils in England and reads a table that does not come with Plumbline; a recipe that"
                    + " states its amounts needs none.",
            "",
            "Example: plumbline budgeting one-percent docs/examples/one-percent-example.yaml"
        })
final class OnePercentCommand implements Callable<Integer> {
    static final String DEFAULT = "one-percent-england-2020";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RECIPE",
            defaultValue = DEFAULT,
            description =
                    "A built-in participatory share, or the path of a recipe file, .yaml. Default: ${DEFAULT-VALUE}.")
    private String recipe = DEFAULT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write. Default: participatory-shares/ and the recipe's id. An earlier answer there is replaced,"
                            + " unless something in it was changed or added.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    OnePercentCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(recipe);
            RunFolder folder = new RunFolder(
                    Optional.ofNullable(out).orElseGet(() -> Path.of("participatory-shares", chosen.id())));
            folder.requireFree();
            ShareAnswer answer =
                    workbench.participatoryShares().compute(chosen.book(), chosen.id(), new ProgressLines(err));
            err.println("writing " + folder.path());
            folder.write(Run.of(answer, Version.current()), workbench.publications());
            new ShareSummary(answer).print(spec.commandLine().getOut(), folder.path(), compute.named());
        }
        return ExitCode.DONE.number();
    }
}
