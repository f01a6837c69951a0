package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.areas.Member;
import org.plumbline.engine.areas.OwnArea;
import org.plumbline.engine.find.FoundPlace;
import org.plumbline.engine.neighbours.Neighbour;
import org.plumbline.engine.neighbours.NeighboursAnswer;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.tables.NeighboursTables;
import org.plumbline.engine.tables.NewFile;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.PlaceNames;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.NoAnswer;
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

        AreaType type() {
            return switch (this) {
                case DISTRICT -> AreaType.LTLA;
                case WARD -> AreaType.WARD;
                case NEIGHBOURHOOD -> AreaType.LSOA;
            };
        }

        /** @throws NoAnswer if no recipe is about such places */
        static Kind of(FoundPlace found) {
            return Arrays.stream(values())
                    .filter(kind -> kind.type() == found.place().type())
                    .findFirst()
                    .orElseThrow(
                            () -> new NoAnswer(
                                    found.place() + " is a "
                                            + found.place().type().singular()
                                            + ". Districts, wards and neighbourhoods (LSOAs) have neighbours: ask about one of those in it."));
        }
    }

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
            names = "--type",
            paramLabel = "KIND",
            description =
                    "What is looked for: district, ward or neighbourhood (LSOA). Default: what the place is; wards for an area"
                            + " of your own.")
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

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What an area of your own is called. Default: the name in its file, else the file's own.")
    private @Nullable String name;

    @Mixin
    private PostcodesOption postcodes = new PostcodesOption();

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
            WantedPlace wanted = new WantedPlace(
                    workbench, postcodes.find(), spec.commandLine().getErr());
            if (WantedPlace.isFile(typed)) {
                ofArea(workbench, wanted.area(typed, Optional.ofNullable(name)));
            } else if (kind != null && isName(typed)) {
                NeighboursAnswer answer = answer(workbench, kind);
                ofPlace(answer, named(answer, typed));
            } else {
                ofFound(workbench, wanted.found(typed));
            }
        }
        return ExitCode.DONE.number();
    }

    private static boolean isName(String typed) {
        return !AreaCode.isOne(typed.strip().toUpperCase(Locale.ROOT)) && !Postcode.isOne(typed);
    }

    /** Where the kind is stated, a name is looked for among places of that kind alone. */
    private static Place named(NeighboursAnswer answer, String typed) {
        return new PlaceNames(
                        answer.places(),
                        its -> answer.findDistrict(its)
                                .map(district -> " in " + district.name())
                                .orElse(""))
                .get(typed);
    }

    /** The place that was found, or that of the stated kind around it. */
    private void ofFound(Workbench workbench, FoundPlace found) {
        Kind its = kind == null ? Kind.of(found) : kind;
        NeighboursAnswer answer = answer(workbench, its);
        AreaType type = answer.places().type();
        ofPlace(
                answer,
                found.chain().stream()
                        .filter(place -> place.type() == type)
                        .findFirst()
                        .orElseThrow(() -> new NoAnswer(found.place() + " lies in no " + type.singular()
                                + ". Name one, or leave out --type.")));
    }

    private void ofPlace(NeighboursAnswer answer, Place place) {
        int count = most == null ? answer.recipe().most() : most;
        List<Neighbour> near = answer.of(place.code(), count);
        print(
                new NeighboursText(answer, place, near),
                () -> new NeighboursTables(answer).neighbours(List.of(place), count));
    }

    private void ofArea(Workbench workbench, OwnArea area) {
        NeighboursAnswer answer = answer(workbench, kind == null ? Kind.WARD : kind);
        Map<AreaCode, Double> shares = area.members().stream()
                .collect(Collectors.toMap(member -> member.neighbourhood().code(), Member::share));
        List<Neighbour> all = answer.ofArea(answer.structureOf(shares));
        List<Neighbour> near = all.subList(0, most == null ? all.size() : Math.min(most, all.size()));
        print(
                new NeighboursText(answer, area.name(), near),
                () -> new NeighboursTables(answer).neighboursOfArea(area.name(), near));
    }

    private void print(NeighboursText text, Supplier<Table> table) {
        PrintWriter out = spec.commandLine().getOut();
        text.print(out);
        if (csv != null) {
            NewFile.write(csv, table.get().toCsv());
            out.println("Table    " + csv);
        }
    }

    private NeighboursAnswer answer(Workbench workbench, Kind of) {
        RecipeBook book = recipe == null ? RecipeBook.builtIn() : RecipeBook.besideFile(recipe);
        String id = recipe == null ? of.recipe : book.opened().orElseThrow().id();
        return workbench.neighbours().compute(book, id, Settings.ofRecipe(), Progress.SILENT);
    }
}
