package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.neighbours.NeighboursAnswer;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.tables.NeighboursTables;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.PlaceNames;
import org.plumbline.recipes.RecipeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline neighbours}: the places that are most like one in structure. */
@Command(
        name = "neighbours",
        header = "Name the places that are most like one in what a place cannot change, and say why each is alike.",
        description = {
            "Alike in size, ages and where people live; never in how they fare, so that places can be compared in that. The"
                    + " recipe says which variables and why: plumbline recipes show neighbours-districts-england-2019",
            "Needs a mirror of published data: the counts of people of 34,753 neighbourhoods do not come with Plumbline.",
            "",
            "Example: plumbline neighbours Hastings"
        })
final class NeighboursCommand implements Callable<Integer> {
    private static final int MOST = 100;

    /** What may be asked about, with the recipe that answers. */
    enum Kind {
        DISTRICT("neighbours-districts-england-2019"),
        WARD("neighbours-wards-england-2017"),
        NEIGHBOURHOOD("neighbours-lsoa-england-2011");

        private final String recipe;

        Kind(String recipe) {
            this.recipe = recipe;
        }

        /** By the code, where one was given: it says what it is a code of. */
        static Kind of(String place) {
            String code = place.strip().toUpperCase(Locale.ROOT);
            if (!AreaCode.isOne(code)) {
                return DISTRICT;
            }
            return switch (new AreaCode(code).type()) {
                case WARD -> WARD;
                case LSOA -> NEIGHBOURHOOD;
                case UNITED_KINGDOM, COUNTRY, REGION, COMBINED_AUTHORITY, COUNTY, LTLA, MSOA, OTHER -> DISTRICT;
            };
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PLACE", description = "A place's name however typed, or its code.")
    private List<String> words = List.of();

    @Option(
            names = "--type",
            paramLabel = "KIND",
            description =
                    "What the place is: district, ward or neighbourhood (LSOA). Default: what the code is of, or district.")
    private @Nullable Kind kind;

    @Option(
            names = "--recipe",
            paramLabel = "FILE.yaml",
            description = "Compare by a recipe of your own instead of the built-in one of the kind.")
    private @Nullable Path recipe;

    @Option(names = "--most", paramLabel = "K", description = "Name so many. Default: as many as the recipe says, ten.")
    private @Nullable Integer most;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Write the neighbours with all their figures to this file too; it may not be there yet.")
    private @Nullable Path csv;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    NeighboursCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (most != null && (most < 1 || most > MOST)) {
            throw new ParameterException(
                    spec.commandLine(), "--most takes a number from 1 to " + MOST + ", not " + most);
        }
        String typed = String.join(" ", words);
        if (csv != null) {
            NewFile.requireFree(csv);
        }
        try (Workbench workbench = compute.open(wiring)) {
            NeighboursAnswer answer = answer(workbench, typed);
            Place place = new PlaceNames(
                            answer.places(),
                            its -> answer.findDistrict(its)
                                    .map(district -> " in " + district.name())
                                    .orElse(""))
                    .get(typed);
            int count = most == null ? answer.recipe().most() : most;
            PrintWriter out = spec.commandLine().getOut();
            new NeighboursText(answer, place, answer.of(place.code(), count)).print(out);
            if (csv != null) {
                NewFile.write(
                        csv,
                        new NeighboursTables(answer)
                                .neighbours(List.of(place), count)
                                .toCsv());
                out.println("Table    " + csv);
            }
        }
        return ExitCode.DONE.number();
    }

    private NeighboursAnswer answer(Workbench workbench, String typed) {
        RecipeBook book = recipe == null ? RecipeBook.builtIn() : RecipeBook.besideFile(recipe);
        String id = recipe == null
                ? (kind == null ? Kind.of(typed) : kind).recipe
                : book.opened().orElseThrow().id();
        return workbench.neighbours().compute(book, id, Settings.ofRecipe(), Progress.SILENT);
    }
}
