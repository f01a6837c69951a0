package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.BudgetCounts;
import org.plumbline.engine.budgeting.Declared;
import org.plumbline.engine.budgeting.Votes;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline budgeting count}: counts votes by one rule and publishes the count as a folder. */
@Command(
        name = "count",
        header =
                "Count a participatory budget by a rule, and publish the outcome with what others need to count it again.",
        description = {
            "The folder holds report.html, a page for each project that says why it won or lost, tables as CSV, the rule, and"
                    + " the votes in a form that names no voter; plumbline verify counts all of it again.",
            "",
            "Example: plumbline budgeting count docs/examples/meadow-ward.pb"
        })
final class CountCommand implements Callable<Integer> {
    static final String DEFAULT_RULE = "equal-shares-completed";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Mixin
    private VotesOptions votes = new VotesOptions();

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description =
                    "A built-in budget rule, as plumbline recipes list names them, or the path of a recipe file, .yaml."
                            + " Default: " + DEFAULT_RULE + ".")
    private @Nullable String rule;

    @Option(
            names = "--declaration",
            paramLabel = "DIR",
            description =
                    "The folder of a declaration: counts by its rule, and refuses a rule, projects or a budget other than"
                            + " those declared before voting opened.")
    private @Nullable Path declaration;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write. Default: budgets/, the name of the file of votes and the rule's id. An earlier"
                            + " count there is replaced, unless something in it was changed or added.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    CountCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (rule != null && declaration != null) {
            throw new ParameterException(
                    spec.commandLine(), "--rule and --declaration: the declaration says by which rule to count");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (Workbench workbench = compute.open(wiring)) {
            Optional<Declared> declared = Optional.ofNullable(declaration).map(Declared::new);
            ChosenStudy chosen = declared.map(one -> new ChosenStudy(one.book(), one.rule()))
                    .orElseGet(() -> ChosenStudy.of(rule == null ? DEFAULT_RULE : rule));
            RunFolder folder = new RunFolder(
                    Optional.ofNullable(out).orElseGet(() -> Path.of("budgets", votes.stem() + "-" + chosen.id())));
            folder.requireFree();
            err.println("reading " + votes.path());
            Votes votesRead = votes.read(workbench, spec.commandLine());
            declared.ifPresent(one -> one.requireSame(votesRead.election()));
            Votes read = declared.isPresent() ? votesRead.asDeclared() : votesRead;
            BudgetAnswer answer = new BudgetCounts().compute(chosen.book(), chosen.id(), read, new ProgressLines(err));
            err.println("writing " + folder.path());
            folder.write(Run.of(answer, Version.current()), workbench.publications());
            new BudgetSummary(answer).print(spec.commandLine().getOut(), folder.path());
        }
        return ExitCode.DONE.number();
    }
}
