package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.sortition.draw.LotteryWords;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.Verdict;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.sortition.draw.Commitment;
import org.plumbline.engine.sortition.draw.Commitments;
import org.plumbline.engine.sortition.draw.OrganiserRun;
import org.plumbline.model.problems.Quotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition commit}: publishes the panels before the values that decide exist. */
@Command(
        name = "commit",
        header =
                "Before the draw: publish the panels, everybody's chance and how the draw will be made, under one fingerprint.",
        description = {
            "Writes a folder that may be published whole: row keys, panels, chances, the sources of the values that will decide,"
                    + " and checksums of what stays with you. No name, id, address or feature of anybody is in it; but from the"
                    + " panels it can be worked out which row keys are likely to be alike, and with some people's features known,"
                    + " those of most others (decision 21). Publish the printed fingerprint before the values exist; afterwards plumbline sortition draw draws on it, and plumbline verify"
                    + " checks it.",
            "",
            "Copy a built-in lottery, panel-lottery-dice or panel-lottery-beacon, and put in your own place and day.",
            "",
            "Example: plumbline sortition commit panels/riverside --lottery my-lottery.yaml --out riverside-commitment"
        })
final class CommitPanelsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "A folder that plumbline sortition select wrote.")
    private Path run = Path.of("");

    @Option(
            names = "--lottery",
            required = true,
            paramLabel = "RECIPE",
            description = "A built-in panel lottery, or the path of a recipe file, .yaml.")
    private String lottery = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write. Default: commitments/ and the run's name. Nothing is replaced.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    CommitPanelsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        LotteryFolder folder = new LotteryFolder(
                Optional.ofNullable(out).orElseGet(() -> Path.of("commitments", LotteryFolder.name(run))),
                "a commitment");
        folder.requireFree();
        ChosenStudy chosen = ChosenStudy.of(lottery);
        OrganiserRun panels = OrganiserRun.read(run);
        try (Workbench workbench = compute.open(wiring)) {
            Verdict verdict = LotteryFolder.requireUntouched(
                    run, workbench, new ProgressLines(spec.commandLine().getErr()));
            Commitment commitment = new Commitments().commit(chosen.book(), chosen.id(), panels);
            folder.write(Run.of(commitment, Version.current()), workbench);
            print(spec.commandLine().getOut(), commitment, verdict, folder);
        }
        return ExitCode.DONE.number();
    }

    private static void print(PrintWriter out, Commitment commitment, Verdict verdict, LotteryFolder folder) {
        out.println(LotteryWords.headline(commitment));
        out.println(LotteryWords.chances(commitment));
        out.println(Quotation.visible(LotteryWords.sources(commitment)));
        if (!commitment.hasEnoughBits()) {
            out.println("Note: too little decides this draw. " + LotteryWords.bits(commitment));
        }
        if (!commitment.sameOnEveryPanel().isEmpty()) {
            out.println("Note: " + Quotation.visible(LotteryWords.sameOnEveryPanel(commitment)));
        }
        out.println("The run is as it was published: all " + verdict.files() + " files are equal.");
        verdict.unfinished().ifPresent(lacks -> out.println("Note: " + lacks));
        verdict.notes().forEach(out::println);
        out.println();
        out.println("Publish  " + commitment.fingerprint());
        out.println("         the SHA-256 of " + folder.shown() + "/tables/commitment.csv, before the values exist");
        out.println("Page     " + folder.shown() + "/report.html");
        out.println("Check    ./plumbline verify " + folder.shown());
        out.println("Then     ./plumbline sortition draw " + folder.shown() + " --value NAME=VALUE");
    }
}
