package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.briefs.BriefPage;
import org.plumbline.app.report.comparisons.ComparisonPages;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.comparisons.Comparison;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline compare}: places side by side. */
@Command(
        name = "compare",
        header = "Set places side by side, and say how often one is worse off than another.",
        description = {
            "Two to six places, each a name in quotes or a code. Each pair is measured by the same stated choices.",
            "",
            "Example: plumbline compare Hastings \"Stoke-on-Trent\""
        })
final class CompareCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PLACE",
            description = "A name however typed, a code, a postcode, or the file of an area of your own.")
    private List<String> places = List.of();

    @Mixin
    private BriefChoice recipe = new BriefChoice();

    @Mixin
    private PostcodesOption postcodes = new PostcodesOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write it. Default: comparisons/ and the places' names.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    CompareCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = compute.open(wiring)) {
            PrintWriter err = spec.commandLine().getErr();
            WantedPlace wanted = new WantedPlace(workbench, postcodes.find(), err);
            List<Asked> asked = places.stream()
                    .map(place -> wanted.get(place, Optional.empty()))
                    .toList();
            ChosenStudy chosen = recipe.get(workbench, err);
            Comparison comparison = workbench
                    .comparisons()
                    .compute(chosen.book(), chosen.id(), asked, Settings.ofRecipe(), new ProgressLines(err));
            Run run = Run.of(comparison, Version.current());
            ComparisonPages pages = new ComparisonPages(run, comparison);
            RunFolder folder = new RunFolder(out == null ? Path.of("comparisons", pages.fileName()) : out);
            folder.write(run, workbench.publications());
            print(pages.page(), folder.path());
        }
        return ExitCode.DONE.number();
    }

    private void print(BriefPage page, Path folder) {
        PrintWriter text = spec.commandLine().getOut();
        page.answer().forEach(sentence -> text.println(sentence.text()));
        text.println();
        page.sections().forEach(section -> text.println("- " + section.finding().text()));
        text.println();
        text.println("Page     " + folder.resolve("compare.html"));
        text.println("Figures  " + folder.resolve("tables"));
        text.println("Check    ./plumbline verify " + folder);
    }
}
