package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.briefs.BriefPage;
import org.plumbline.app.report.briefs.BriefPages;
import org.plumbline.app.report.briefs.PlaceWords;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.briefs.Brief;
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

/** {@code plumbline brief}: what is known of one place, in two pages. */
@Command(
        name = "brief",
        header = "Write what is known of one place, in two pages to read, print and send.",
        description = {
            "The folder holds brief.html and brief.md, the figures as CSV with the table, row and column that each was read"
                    + " from, the recipes used, and run.json with the seed and the checksums.",
            "",
            "Examples: plumbline brief Hastings --pdf",
            "          plumbline brief old-town.geojson --name \"Old Town\""
        })
final class BriefCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PLACE",
            description =
                    "A name however typed, a code, a postcode, or the file of an area of your own: .geojson or .csv.")
    private List<String> words = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What an area of your own is called. Default: the name in its file, else the file's own.")
    private @Nullable String name;

    @Mixin
    private BriefChoice recipe = new BriefChoice();

    @Mixin
    private PostcodesOption postcodes = new PostcodesOption();

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
            Asked asked = new WantedPlace(workbench, postcodes.find(), err)
                    .get(String.join(" ", words), Optional.ofNullable(name));
            ChosenStudy chosen = recipe.get(workbench, err);
            Brief brief = workbench
                    .briefs()
                    .compute(chosen.book(), chosen.id(), asked, Settings.ofRecipe(), new ProgressLines(err));
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
        text.println("Brief    " + PublishedFolder.shown(folder.resolve("brief.html")));
        copies.forEach((file, note) ->
                text.println("To send  " + PublishedFolder.shown(file) + (note.isEmpty() ? "" : " (" + note + ")")));
        text.println("Figures  " + PublishedFolder.shown(folder.resolve("tables")));
        text.println("Check    ./plumbline verify " + PublishedFolder.shown(folder) + compute.named());
    }
}
