package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.sortition.ComparedPanels;
import org.plumbline.engine.sortition.ComparedRule;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.sortition.OrganisersFolder;
import org.plumbline.engine.sortition.PanelComparisons;
import org.plumbline.engine.sortition.PoolRead;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.model.problems.Quotation;
import org.plumbline.recipes.RecipeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition compare}: what each way of giving out chances makes of one pool. */
@Command(
        name = "compare",
        header = "Give out the chances of one pool by several rules, and set them side by side.",
        description = {
            "The folder holds report.html, tables as CSV, the rules, and everybody's chance by each of them, by row key;"
                    + " plumbline verify checks all of it.",
            "",
            "Example: plumbline sortition compare categories.csv respondents.csv --size 22 --id nationbuilder_id"
        })
final class CompareSelectionsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Mixin
    private PoolOptions pool = new PoolOptions();

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            split = ",",
            description = "Built-in panel selections, with commas between."
                    + " Default: panel-leximin,panel-maximin,panel-nash,panel-greedy.")
    private List<String> rules = List.of("panel-leximin", "panel-maximin", "panel-nash", "panel-greedy");

    @Mixin
    private OrganisersOptions organisers = new OrganisersOptions();

    @Mixin
    private SolvingOptions solving = new SolvingOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write. Default: panels/, the name of the file of respondents (or of its folder) and"
                            + " -compared. An earlier comparison there is replaced, unless something in it was changed or added.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    CompareSelectionsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        pool.requireSize(spec);
        PrintWriter err = spec.commandLine().getErr();
        try (Workbench workbench = compute.open(wiring)) {
            RunFolder folder = new RunFolder(
                    Optional.ofNullable(out).orElseGet(() -> Path.of("panels", pool.stem() + "-compared")));
            folder.requireFree();
            OrganisersFolder kept = organisers.folder(folder.path());
            PoolRead read = organisers.read(kept, pool.asked(), wiring, err);
            ComparedPanels compared = new PanelComparisons()
                    .compare(
                            RecipeBook.builtIn(),
                            rules,
                            read,
                            solving.solver(),
                            () -> solving.patience(wiring),
                            new ProgressLines(err));
            err.println("writing " + folder.path());
            organisers.write(kept, read, err);
            folder.write(Run.of(compared, Version.current()), workbench.publications());
            print(spec.commandLine().getOut(), compared);
            PublishedFolder.print(spec.commandLine().getOut(), folder.path(), "");
            if (!compared.facts().finished()) {
                err.println(
                        "Not every rule came to its end: rules.csv says what is proved of each. Give them more --seconds.");
                return ExitCode.CANNOT_SAY.number();
            }
        }
        return ExitCode.DONE.number();
    }

    private static void print(PrintWriter out, ComparedPanels compared) {
        out.println("A panel of " + compared.classes().panelSize() + " from "
                + compared.classes().assembly().pool().people() + " people who volunteered, by "
                + compared.rules().size() + " rules.");
        out.println();
        out.printf("  %-46s %-10s %8s %9s %8s%n", "rule", "least", "", "greatest", "Gini");
        for (ComparedRule rule : compared.rules()) {
            out.printf(
                    "  %-46s %-10s %7s%% %8s%% %8s%n",
                    Quotation.visible(rule.recipe().title()),
                    OneIn.words(rule.measures().least()),
                    Decimals.fixed(100 * rule.measures().least(), 2),
                    Decimals.fixed(100 * rule.measures().greatest(), 2),
                    Decimals.fixed(rule.measures().gini(), 4));
        }
    }
}
