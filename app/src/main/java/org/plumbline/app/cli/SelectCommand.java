package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.sortition.OrganisersFolder;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.sortition.PanelSelections;
import org.plumbline.engine.sortition.PoolRead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition select}: gives out the chances of a seat and publishes them with their proof. */
@Command(
        name = "select",
        header = "Give everybody who volunteered the fairest chance of a seat, and prove it.",
        description = {
            "The folder holds report.html, everybody's chance by row key, tables as CSV, the rule, the proof, and the list of"
                    + " panels that the public lottery is held over; plumbline verify checks all of it. Names, addresses and ids"
                    + " are not in it: who has which row key is written to a folder of the organiser's own. What is known of each"
                    + " row key is in it, so it is for you and for those who may see the pool; what the public gets is made of it"
                    + " by plumbline sortition commit.",
            "",
            "Example: plumbline sortition select categories.csv respondents.csv --size 22 --id nationbuilder_id"
        })
final class SelectCommand implements Callable<Integer> {
    static final String DEFAULT_RULE = "panel-leximin";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Mixin
    private PoolOptions pool = new PoolOptions();

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description =
                    "A built-in panel selection, as plumbline recipes list names them, or the path of a recipe file, .yaml."
                            + " Default: " + DEFAULT_RULE + ".")
    private String rule = DEFAULT_RULE;

    @Mixin
    private OrganisersOptions organisers = new OrganisersOptions();

    @Mixin
    private SolvingOptions solving = new SolvingOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write. Default: panels/, the name of the file of respondents (or of its folder) and the"
                            + " rule's id. An earlier selection there is replaced, unless something in it was changed or added.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    SelectCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        pool.requireSize(spec);
        PrintWriter err = spec.commandLine().getErr();
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(rule);
            RunFolder folder = new RunFolder(
                    Optional.ofNullable(out).orElseGet(() -> Path.of("panels", pool.stem() + "-" + chosen.id())));
            folder.requireFree();
            OrganisersFolder kept = organisers.folder(folder.path());
            PoolRead read = organisers.read(kept, pool.asked(), wiring, err);
            PanelAnswer answer = new PanelSelections()
                    .select(
                            chosen.book(),
                            chosen.id(),
                            read,
                            solving.solver(),
                            solving.patience(wiring),
                            new ProgressLines(err));
            err.println("writing " + folder.path());
            organisers.write(kept, read, err);
            folder.write(Run.of(answer, Version.current()), workbench.publications());
            new SelectSummary(answer).print(spec.commandLine().getOut(), folder.path(), kept.path());
            if (!answer.facts().finished()) {
                answer.lacks().forEach(err::println);
                err.println(
                        "What is published is the best so far, with how far from the best it is proved to be. Give it"
                                + " more --seconds.");
                return ExitCode.CANNOT_SAY.number();
            }
        }
        return ExitCode.DONE.number();
    }
}
