package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.sortition.draw.LotteryWords;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.LotteryAgain;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.sortition.PrivateFile;
import org.plumbline.engine.sortition.draw.Commitment;
import org.plumbline.engine.sortition.draw.DrawAnswer;
import org.plumbline.engine.sortition.draw.DrawnNames;
import org.plumbline.engine.sortition.draw.Draws;
import org.plumbline.engine.sortition.draw.OrganiserRun;
import org.plumbline.engine.tables.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition draw}: draws the panel of a commitment by public values. */
@Command(
        name = "draw",
        header = "Draw one of the committed panels by public values, and put everybody else in order as reserves.",
        description = {
            "Anybody can do this: it needs the published commitment and the values, and gives the same panel on any machine. The"
                    + " folder shows the arithmetic line by line; plumbline verify does it again. A commitment of which any file"
                    + " was changed is refused.",
            "",
            "Example: plumbline sortition draw riverside-commitment --value \"dice=4 1 6 2 2 5 3 6 1 1 4 2 6 5 3 2\" --out"
                    + " riverside-draw"
        })
final class DrawPanelCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COMMITMENT", description = "A folder that plumbline sortition commit wrote.")
    private Path published = Path.of("");

    @Option(
            names = "--value",
            required = true,
            paramLabel = "NAME=VALUE",
            description =
                    "The value of a source as it was published, once for each source that the lottery names. Numbers with"
                            + " spaces between, bonus numbers after a plus sign.")
    private List<String> values = new ArrayList<>();

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description =
                    "For the organiser: opens how many seats the drawn panel gives each quota, from the run that was"
                            + " committed.")
    private @Nullable Path run;

    @Option(
            names = "--keys",
            paramLabel = "PRIVATE-LIST",
            description =
                    "For the organiser: the list of row keys that sortition select wrote. Who was drawn is written to"
                            + " --names.")
    private @Nullable Path keys;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "With --keys: where to write who was drawn, outside of what is published. Nothing is replaced.")
    private @Nullable Path names;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write. Default: draws/ and the commitment's name. A draw is never replaced.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    DrawPanelCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        LotteryFolder folder = new LotteryFolder(
                Optional.ofNullable(out).orElseGet(() -> Path.of("draws", LotteryFolder.name(published))), "a draw");
        folder.requireFree();
        Optional<DrawnNames> list = list(folder);
        try (Workbench workbench = compute.open(wiring)) {
            LotteryFolder.requireUntouched(
                    published, workbench, new ProgressLines(spec.commandLine().getErr()));
            Commitment commitment = LotteryAgain.commitment(published);
            DrawAnswer draw = new Draws()
                    .draw(commitment, values(), Optional.ofNullable(run).map(OrganiserRun::read));
            byte[] named = list.map(one -> one.table(draw)).orElse(new byte[0]);
            folder.write(Run.of(draw, Version.current()), workbench);
            if (names != null) {
                PrivateFile.write(names, named);
            }
            print(spec.commandLine().getOut(), draw, folder);
        }
        return ExitCode.DONE.number();
    }

    private Optional<DrawnNames> list(LotteryFolder folder) {
        if ((keys == null) != (names == null)) {
            throw new ParameterException(
                    spec.commandLine(), "--keys and --names go together: the list, and where to write who was drawn");
        }
        if (keys == null || names == null) {
            return Optional.empty();
        }
        if (folder.publishes(names)) {
            throw new ParameterException(
                    spec.commandLine(), "--names lies in a folder that is published; choose a place outside of it");
        }
        NewFile.requireFree(names);
        return Optional.of(new DrawnNames(keys));
    }

    private Map<String, String> values() {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--value takes a source, an equals sign and its value, such as \"dice=4 1 6\", not " + value);
            }
            String name = value.substring(0, equals).strip();
            if (byName.put(name, value.substring(equals + 1)) != null) {
                throw new ParameterException(spec.commandLine(), "--value gives " + name + " twice");
            }
        }
        return byName;
    }

    private void print(PrintWriter out, DrawAnswer draw, LotteryFolder folder) {
        out.println(LotteryWords.headline(draw));
        out.println();
        out.println("Text      " + draw.values().key());
        out.println(draw.commitment().recipe().hashing().words() + "   "
                + draw.numbers().hex(0));
        out.println("Leaves    " + draw.panel() + " of "
                + draw.commitment().panels().panels() + ", and one more is the panel");
        out.println();
        out.println("Page      " + folder.shown() + "/report.html");
        out.println("Tables    " + folder.shown() + "/tables/");
        if (names != null) {
            out.println("Private   " + names + ": who they are. Keep it to yourself.");
        }
        out.println("Drawn of  " + draw.commitment().fingerprint());
        out.println("Check     ./plumbline verify " + folder.shown());
    }
}
