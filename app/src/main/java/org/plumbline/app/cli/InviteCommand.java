package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.PublishedPlace;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.sortition.PrivateFile;
import org.plumbline.engine.sortition.invitations.AddressLetters;
import org.plumbline.engine.sortition.invitations.InvitationAnswer;
import org.plumbline.engine.sortition.invitations.InvitationFiles;
import org.plumbline.engine.sortition.invitations.Invitations;
import org.plumbline.engine.tables.NewFile;
import org.plumbline.engine.tables.RealPath;
import org.plumbline.model.problems.Quotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition invite}: how many letters to send, and where to. */
@Command(
        name = "invite",
        header =
                "Say how many letters to send so that enough people volunteer for a panel, and share them over places.",
        description = {
            "Letters are shared in proportion to addresses, with more where fewer are expected to answer, as the recipe says. How"
                    + " many are enough is worked out from the quotas: exactly for each by itself, by simulated rounds of letters for all"
                    + " of them together. With a list of addresses and a public seed, the addresses are drawn too; they are written to a"
                    + " private file, never to the folder.",
            "",
            "The folder holds report.html, tables as CSV, the recipe and the files; plumbline verify computes all of it again.",
            "",
            "Example: plumbline sortition invite docs/examples/riverside-places.csv --categories"
                    + " docs/examples/riverside-panel/categories.csv --people docs/examples/riverside-people.csv --size 24"
        })
final class InviteCommand implements Callable<Integer> {
    static final String DEFAULT = "panel-invitation-england";
    private static final int LONGEST_SEED = 500;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PLACES",
            description =
                    "A CSV of the places whose addresses may be written to: code,name,addresses and, if known, tenth: the tenth"
                            + " of deprivation, 1 the most deprived. Where it is left out, code is that of a neighbourhood (LSOA), whose"
                            + " tenth is looked up.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path places;

    @Option(
            names = "--categories",
            required = true,
            paramLabel = "CSV",
            description = "The quotas: feature,value,min,max or category,feature,min,max.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path categories;

    @Option(names = "--size", required = true, paramLabel = "N", description = "How many seats the panel has.")
    private int size;

    @Option(
            names = "--people",
            paramLabel = "CSV",
            description =
                    "Who lives in the places: feature,value,people and, if known, tenth. A feature that it does not have is taken to"
                            + " be spread as the middle of its quotas, in every tenth alike.")
    private @Nullable Path people;

    @Option(
            names = "--recipe",
            paramLabel = "RECIPE",
            description =
                    "A built-in invitation, as plumbline recipes list names them, or the path of a recipe file, .yaml. Default: "
                            + DEFAULT + ", whose rates of answering are assumed.")
    private String recipe = DEFAULT;

    @Option(
            names = "--letters",
            paramLabel = "N",
            description =
                    "Share so many letters, and say how probable it is that they are enough. Without it, as many as are enough.")
    private @Nullable Integer letters;

    @Option(
            names = "--addresses",
            paramLabel = "CSV",
            description =
                    "The addresses to draw from: place,address_reference, as many of each place as PLACES says. Needs --seed and"
                            + " --drawn. Neither the list nor what is drawn is published, only how many and checksums.")
    private @Nullable Path addresses;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "The public seed that the addresses are drawn from; it is published.")
    private @Nullable String seed;

    @Option(
            names = "--drawn",
            paramLabel = "FILE",
            description =
                    "Where to write the addresses that have a letter: a new file, outside the folder that is published.")
    private @Nullable Path drawn;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write. Default: invitations/ and the name of the file of places. An earlier answer there is replaced,"
                            + " unless something in it was changed or added.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    InviteCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        requireNumbers();
        PrintWriter err = spec.commandLine().getErr();
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(recipe);
            RunFolder folder = new RunFolder(
                    Optional.ofNullable(out).orElseGet(() -> Path.of("invitations", VotesOptions.stem(places))));
            folder.requireFree();
            requireDraw(folder.path());
            err.println("reading " + places + " and " + categories);
            InvitationFiles files = InvitationFiles.read(new InvitationFiles.Asked(
                    places,
                    categories,
                    Optional.ofNullable(people),
                    size,
                    letters == null ? OptionalInt.empty() : OptionalInt.of(letters)));
            Invitations invitations = workbench.invitations();
            InvitationAnswer answer = invitations.compute(chosen.book(), chosen.id(), files, new ProgressLines(err));
            if (addresses != null && seed != null && drawn != null) {
                answer = withAddresses(answer, files, addresses, seed, drawn);
            }
            err.println("writing " + folder.path());
            folder.write(Run.of(answer, Version.current()), workbench.publications());
            new InvitationSummary(answer, Optional.ofNullable(drawn))
                    .print(spec.commandLine().getOut(), folder.path(), compute.named());
        }
        return ExitCode.DONE.number();
    }

    private static InvitationAnswer withAddresses(
            InvitationAnswer answer, InvitationFiles files, Path list, String seed, Path into) {
        AddressLetters letters = AddressLetters.draw(answer, files, list, seed.strip());
        PrivateFile.write(into, letters.csv());
        return letters.answer();
    }

    private void requireNumbers() {
        PoolOptions.requireSize(size, spec);
        if (letters != null && letters < 1) {
            throw new ParameterException(spec.commandLine(), "--letters takes a number from 1 on, not " + letters);
        }
    }

    /** Before anything is computed, because what is private must have a place to go to. */
    private void requireDraw(Path folder) {
        boolean any = addresses != null || seed != null || drawn != null;
        if (!any) {
            return;
        }
        if (addresses == null || seed == null || drawn == null) {
            throw new ParameterException(
                    spec.commandLine(), "--addresses, --seed and --drawn go together: all of them, or none");
        }
        if (seed.isBlank() || seed.length() > LONGEST_SEED || !seed.codePoints().allMatch(Quotation::isHarmless)) {
            throw new ParameterException(
                    spec.commandLine(), "--seed takes a line of 1 to " + LONGEST_SEED + " characters that can be seen");
        }
        if (RealPath.holds(folder, drawn) || PublishedPlace.around(drawn).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--drawn lies in a folder that is published; name a file elsewhere");
        }
        NewFile.requireFree(drawn);
    }
}
