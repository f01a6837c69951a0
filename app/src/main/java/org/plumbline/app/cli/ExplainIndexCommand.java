package org.plumbline.app.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.index.explanation.Against;
import org.plumbline.engine.index.explanation.IndexExplanation;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.problems.NoAnswer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline index explain}: why one place has its score. */
@Command(
        name = "explain",
        header =
                "Say why one place has its score: what each domain and indicator contributes, and how sure its rank is.",
        description = {
            "Contributions are read off where scores are sums; elsewhere they are Shapley values, and it says which. Then the"
                    + " smallest change of a weight that would move the place over the end of a list, and, beside another"
                    + " place, under how many of the near choices it has the higher score.",
            "",
            "Example: plumbline index explain my-index.yaml Hastings --against Blackpool"
        })
final class ExplainIndexCommand implements Callable<Integer> {
    private static final int DEFAULT_LINE = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "INDEX",
            description = "A built-in index that is built from indicators, or the path of a recipe file, .yaml.")
    private String index = "";

    @Parameters(index = "1", paramLabel = "PLACE", description = "The place's code or name, as the data has them.")
    private String place = "";

    @ArgGroup
    private Comparison comparison = new Comparison();

    /** One of these, or the mean of all places. */
    static final class Comparison {
        @Option(
                names = "--against",
                paramLabel = "PLACE",
                description = "Compare it with this place. Without it, with the mean of all places.")
        private @Nullable String other;

        @Option(
                names = "--within",
                paramLabel = "COLUMN",
                description =
                        "Compare it with the mean of the places that have the same in this column, such as their district.")
        private @Nullable String group;

        @Option(names = "--median", description = "Compare it with the median of all places.")
        private boolean median;
    }

    @Option(
            names = "--first",
            paramLabel = "N",
            description =
                    "Ask what would move it into, or out of, the first N. Default: the recipe's first list, else 10.")
    private @Nullable Integer line;

    @Mixin
    private DrawOptions drawn = new DrawOptions();

    @Mixin
    private IndexFilesOption files = new IndexFilesOption();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    ExplainIndexCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (line != null && line < 1) {
            throw new ParameterException(spec.commandLine(), "--first takes a number from 1, not " + line);
        }
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(index);
            BuiltAnswer answer = workbench
                    .indices()
                    .compute(
                            chosen.book(),
                            chosen.id(),
                            files.of(index),
                            drawn.settings(),
                            new ProgressLines(spec.commandLine().getErr()),
                            comparison.group == null ? Set.of() : Set.of(comparison.group));
            IndexExplanation explanation = IndexExplanation.of(answer, place, against(), line(answer));
            new IndexExplanationText(explanation).print(spec.commandLine().getOut());
            if (answer.lineage().isPrivate()) {
                TableTerms.printPrivate(spec.commandLine().getOut());
            }
        }
        return ExitCode.DONE.number();
    }

    private Against against() {
        if (comparison.other != null) {
            return new Against.OtherPlace(comparison.other);
        }
        if (comparison.group != null) {
            return new Against.MeanOfGroup(comparison.group);
        }
        return comparison.median ? new Against.MedianOfAll() : new Against.MeanOfAll();
    }

    private int line(BuiltAnswer answer) {
        int ranked = Ranks.countRanked(answer.built().ranks());
        if (line != null && line >= ranked) {
            throw new NoAnswer("The first " + line + " of " + ranked
                    + " places with a score are all of them, so no change moves a place in or out. Ask for fewer.");
        }
        return line != null
                ? line
                : answer.recipe().margins().stream()
                        .flatMap(margins -> margins.lists().stream())
                        .findFirst()
                        .orElse(DEFAULT_LINE);
    }
}
