package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.budgeting.ProjectText;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.BudgetCounts;
import org.plumbline.engine.runs.CountedAgain;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.places.EditDistance;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline budgeting explain}: why one project won or lost, in words. */
@Command(
        name = "explain",
        header = "Say why a project won or lost: who paid, what was missing, how many more votes it needed.",
        description = {
            "VOTES is a file of votes, or the folder of a published count. For a large vote, what a project would have needed is"
                    + " worked out here and not on its page; that may take a minute.",
            "",
            "Example: plumbline budgeting explain docs/examples/meadow-ward.pb 5"
        })
final class ExplainProjectCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Mixin
    private VotesOptions votes = new VotesOptions();

    @Parameters(index = "1", paramLabel = "PROJECT", description = "The project's id, as in the file of votes.")
    private String project = "";

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "A built-in budget rule, or the path of a recipe file, .yaml; for a file of votes. Default: "
                    + CountCommand.DEFAULT_RULE + ".")
    private @Nullable String rule;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    ExplainProjectCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = compute.open(wiring)) {
            BudgetAnswer answer = answer(workbench);
            int place = place(answer);
            PrintWriter out = spec.commandLine().getOut();
            new ProjectText(answer.withNeeds(place)).lines(place).forEach(out::println);
        }
        return ExitCode.DONE.number();
    }

    private BudgetAnswer answer(Workbench workbench) {
        ProgressLines progress = new ProgressLines(spec.commandLine().getErr());
        if (Files.isDirectory(votes.path())) {
            if (rule != null) {
                throw new ParameterException(
                        spec.commandLine(), "--rule is for a file of votes; a published count has its own");
            }
            return CountedAgain.of(votes.path(), progress);
        }
        ChosenStudy chosen = ChosenStudy.of(rule == null ? CountCommand.DEFAULT_RULE : rule);
        return new BudgetCounts()
                .withoutNeeds(chosen.book(), chosen.id(), votes.read(workbench, spec.commandLine()), progress);
    }

    private int place(BudgetAnswer answer) {
        List<String> ids =
                answer.election().projects().stream().map(Project::id).toList();
        int place = ids.indexOf(project);
        if (place < 0) {
            throw new WrongInput(new Problem(
                    ProblemCode.UNKNOWN_PROJECT,
                    Where.file(votes.path().toString()),
                    "no project of that id",
                    project,
                    "the id of one of its " + ids.size() + " projects",
                    nearest(ids)));
        }
        return place;
    }

    private String nearest(List<String> ids) {
        return ids.stream()
                .filter(id -> EditDistance.between(id, project) <= 1)
                .limit(5)
                .map(Quotation::shortened)
                .reduce((one, other) -> one + ", " + other)
                .map(near -> "did you mean " + near + "?")
                .orElse("plumbline budgeting count lists them in tables/projects.csv");
    }
}
