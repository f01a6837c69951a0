package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.sortition.draw.LotteryWords;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.LotteryAgain;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.sortition.draw.DrawAnswer;
import org.plumbline.engine.sortition.draw.OrganiserRun;
import org.plumbline.engine.sortition.draw.Replacement;
import org.plumbline.engine.sortition.draw.ReplacementAnswer;
import org.plumbline.engine.sortition.draw.Replacements;
import org.plumbline.model.problems.Quotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition replace}: replaces members who withdraw, by the rule that was published before the draw. */
@Command(
        name = "replace",
        header = "Replace members who withdraw, by the order of the reserves and the rule that was committed.",
        description = {
            "For the organiser, since it needs to know who is of which kind. Name everybody who has withdrawn so far, in order:"
                    + " what was decided for the first does not change when others follow. Where nobody keeps every quota, it says so"
                    + " and who misses by the fewest seats; --nearest takes them.",
            "",
            "Example: plumbline sortition replace riverside-draw --run panels/riverside --withdrawn k7f3-9m2x-q4tz,m5rr-f7nc-jsfj --out"
                    + " riverside-panel-now"
        })
final class ReplaceMembersCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DRAW", description = "A folder that plumbline sortition draw wrote.")
    private Path drawn = Path.of("");

    @Option(
            names = "--run",
            required = true,
            paramLabel = "RUN",
            description = "The folder of the run that was committed.")
    private Path run = Path.of("");

    @Option(
            names = "--withdrawn",
            required = true,
            split = ",",
            paramLabel = "KEY",
            description = "Row keys of members and reserves who withdrew, in order, with commas between.")
    private List<String> withdrawn = new ArrayList<>();

    @Option(
            names = "--nearest",
            description = "Where nobody keeps every quota, take whoever misses by the fewest seats.")
    private boolean nearest;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write. Default: replacements/ and the draw's name. Nothing is replaced.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    ReplaceMembersCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        LotteryFolder folder = new LotteryFolder(
                Optional.ofNullable(out).orElseGet(() -> Path.of("replacements", LotteryFolder.name(drawn))),
                "a record of replacements");
        if (withdrawn.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--withdrawn takes the row keys of members or reserves, with commas between");
        }
        folder.requireFree();
        try (Workbench workbench = compute.open(wiring)) {
            LotteryFolder.requireUntouched(
                    drawn, workbench, new ProgressLines(spec.commandLine().getErr()));
            DrawAnswer draw = LotteryAgain.draw(drawn);
            OrganiserRun organiser = OrganiserRun.read(run);
            ReplacementAnswer answer = new Replacements()
                    .replace(
                            draw,
                            organiser,
                            withdrawn.stream().map(String::strip).toList(),
                            nearest);
            folder.write(Run.of(answer, Version.current()), workbench);
            print(spec.commandLine().getOut(), answer, organiser, folder);
        }
        return ExitCode.DONE.number();
    }

    private static void print(PrintWriter out, ReplacementAnswer answer, OrganiserRun organiser, LotteryFolder folder) {
        out.println(LotteryWords.headline(answer));
        out.println();
        for (Replacement one : answer.replacements()) {
            out.println("  " + one.withdrawn() + " withdrew"
                    + (one.wasOnPanel()
                            ? one.by().map(key -> "; " + key + " comes").orElse("; nobody comes")
                            : ", a reserve"));
        }
        out.println();
        out.println("Seats before and after, for you alone (beside each other they tell in what people differ):");
        organiser
                .seatsBeforeAndAfter(answer)
                .forEach(row -> out.printf(
                        "  %-40s %6s  %4d %4d%n",
                        Quotation.visible(row.quota()), row.asked(), row.before(), row.after()));
        out.println();
        out.println("Page     " + folder.shown() + "/report.html");
        out.println("Check    ./plumbline verify " + folder.shown());
    }
}
