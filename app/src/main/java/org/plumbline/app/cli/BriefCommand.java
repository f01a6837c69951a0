package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.briefs.BriefPage;
import org.plumbline.app.report.briefs.BriefPages;
import org.plumbline.app.report.briefs.PlaceWords;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.briefs.Asked;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.studies.Settings;
import org.plumbline.model.places.AreaCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline brief}: what is known of one place, in two pages. */
@Command(
        name = "brief",
        header = "Write what is known of one place, in two pages to read, print and send.",
        description = {
            "The folder holds brief.html and brief.md, the figures as CSV with the table, row and column that each was read"
                    + " from, the recipes used, and run.json with the seed and the checksums.",
            "",
            "Example: plumbline brief Hastings"
        })
final class BriefCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PLACE", description = "A name however typed, or a code.")
    private List<String> words = List.of();

    @Option(
            names = "--recipe",
            paramLabel = "BRIEF",
            description = "A built-in brief or the path of a recipe file, .yaml. Default: brief-england-2019 where its"
                    + " tables are here, else brief-districts-england-2019.")
    private @Nullable String recipe;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write it. Default: briefs/ and the place's name. An earlier brief there is replaced,"
                            + " unless something in it was changed or added.")
    private @Nullable Path out;

    @Mixin
    private BriefFiles files = new BriefFiles();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    BriefCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        files.check();
        if (out != null) {
            requireFree(new RunFolder(out));
        }
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(recipe == null ? "brief-england-2019" : recipe);
            AreaCode code = new AreaCode(String.join(" ", words).toUpperCase(Locale.ROOT));
            Brief brief = workbench
                    .briefs()
                    .compute(
                            chosen.book(),
                            chosen.id(),
                            new Asked.Place(code),
                            Settings.ofRecipe(),
                            new ProgressLines(err));
            RunFolder folder =
                    new RunFolder(out == null ? Path.of("briefs", new PlaceWords(brief.subject()).fileName()) : out);
            requireFree(folder);
            Run run = Run.of(brief, Version.current());
            err.println("writing " + folder.path());
            folder.write(run, workbench.publications());
            BriefPage page = new BriefPages(run, brief).page();
            Map<Path, String> copies = files.write(folder.path(), page, err);
            print(page, folder.path(), copies);
            if (brief.lineage().isPrivate()) {
                TableTerms.printPrivate(spec.commandLine().getOut());
            }
        }
        return ExitCode.DONE.number();
    }

    private void requireFree(RunFolder folder) {
        folder.requireFree();
        files.requireFree(folder.path());
    }

    private void print(BriefPage page, Path folder, Map<Path, String> copies) {
        PrintWriter text = spec.commandLine().getOut();
        page.answer().forEach(sentence -> text.println(sentence.text()));
        text.println();
        page.sections().stream()
                .filter(section -> !section.id().equals("sure"))
                .forEach(section -> text.println("- " + section.finding().text()));
        text.println();
        text.println("Brief    " + shown(folder.resolve("brief.html")));
        copies.forEach(
                (file, note) -> text.println("To send  " + shown(file) + (note.isEmpty() ? "" : " (" + note + ")")));
        text.println("Figures  " + shown(folder.resolve("tables")));
        text.println("Check    ./plumbline verify " + shown(folder) + compute.named());
    }

    /** The path as the person would type it: relative where it lies below the current folder. */
    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
