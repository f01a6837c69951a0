package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.index.comparison.ComparedIndex;
import org.plumbline.engine.index.comparison.IndexComparison;
import org.plumbline.engine.index.comparison.IndexComparisonTables;
import org.plumbline.engine.index.comparison.IndexComparisons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline index compare}: two indices side by side. */
@Command(
        name = "compare",
        header = "Set two indices, or two editions of one, side by side: how alike, and who moves.",
        description = {
            "Both are built from their recipes. Ranks are compared among the places that both score. How much of a change of"
                    + " score comes from the figures and how much from the method is said only where both measure the same"
                    + " indicators alike, on scales that do not move with the places; otherwise the reason is given.",
            "",
            "Example: plumbline index compare my-index-2019.yaml my-index-2024.yaml --out compared"
        })
final class CompareIndexCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "INDEX",
            description = "A built-in index or the path of a recipe file, .yaml.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The one that it is compared with.")
    private String second = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write every place's figures in both as CSV to this folder. A file that is there stays.")
    private @Nullable Path out;

    @Mixin
    private IndexFilesOption files = new IndexFilesOption();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    CompareIndexCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintWriter print = spec.commandLine().getOut();
        try (Workbench workbench = compute.open(wiring)) {
            IndexComparisons comparisons = workbench.indexComparisons();
            IndexComparison comparison = comparisons.compare(read(comparisons, first), read(comparisons, second));
            new IndexComparisonText(comparison).print(print);
            if (out != null) {
                new TableFolder(out).write(new IndexComparisonTables(comparison).list());
                print.println();
                print.println("Tables   " + out);
            }
        }
        return ExitCode.DONE.number();
    }

    private ComparedIndex read(IndexComparisons comparisons, String index) {
        ChosenStudy chosen = ChosenStudy.of(index);
        return comparisons.read(
                chosen.book(),
                chosen.id(),
                files.of(index),
                new ProgressLines(spec.commandLine().getErr()));
    }
}
