package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.BudgetCounts;
import org.plumbline.engine.budgeting.Votes;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline budgeting compare}: counts votes by several rules and sets the outcomes side by side. */
@Command(
        name = "compare",
        header = "Count a participatory budget by several rules, and show what each would fund.",
        description = {
            "The folder holds report.html with one picture of all rules, a page for each project, tables as CSV, the rules, and"
                    + " the votes in a form that names no voter; plumbline verify counts all of it again.",
            "",
            "Example: plumbline budgeting compare docs/examples/meadow-ward.pb"
        })
final class CompareRulesCommand implements Callable<Integer> {
    private static final String DEFAULT_RULES = "budget-rules-compared";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Mixin
    private VotesOptions votes = new VotesOptions();

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            description = "A built-in comparison of budget rules, or the path of a recipe file of that kind, .yaml."
                    + " Default: " + DEFAULT_RULES + ".")
    private String rules = DEFAULT_RULES;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write. Default: budgets/, the name of the file of votes and -compared. An earlier"
                    + " count there is replaced, unless something in it was changed or added.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    CompareRulesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(rules);
            RunFolder folder = new RunFolder(
                    Optional.ofNullable(out).orElseGet(() -> Path.of("budgets", votes.stem() + "-compared")));
            folder.requireFree();
            err.println("reading " + votes.path());
            Votes read = votes.read(workbench, spec.commandLine());
            BudgetAnswer answer = new BudgetCounts().compute(chosen.book(), chosen.id(), read, new ProgressLines(err));
            err.println("writing " + folder.path());
            folder.write(Run.of(answer, Version.current()), workbench.publications());
            new BudgetSummary(answer).print(spec.commandLine().getOut(), folder.path());
        }
        return ExitCode.DONE.number();
    }
}
