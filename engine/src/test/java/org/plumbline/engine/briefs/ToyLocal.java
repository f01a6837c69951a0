package org.plumbline.engine.briefs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;
import org.plumbline.recipes.BriefRecipe;
import org.plumbline.recipes.LocalChange;
import org.plumbline.recipes.LocalChoices;
import org.plumbline.recipes.LocalExpectation;
import org.plumbline.recipes.LocalIndicator;
import org.plumbline.recipes.LocalUnit;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.sources.Catalogue;

/** Local statistics small enough to work out by hand: toys (more is better) and falls (fewer is better). SYNTHETIC. */
final class ToyLocal {
    static final String HARTLEPOOL = "E06000001";
    static final int RESIDENTS = 50_000;

    static final LocalIndicator TOYS =
            new LocalIndicator("toys", "Toys", "Toys", LocalUnit.PERCENT, Optional.empty(), "");
    static final LocalIndicator FALLS =
            new LocalIndicator("falls", "Falls", "Falls", LocalUnit.PER_100_000, Optional.empty(), "counted in towns");

    private static final String HEAD = "dataset,indicator,areacd,period,observation,lci_95,uci_95,measure,status\n";
    private static final String DIRECTIONS =
            "indicator,direction_project_judgement\nToys,higher_is_better\nFalls,lower_is_better\n";

    private static final String AREAS =
            "areacd,areanm\nE06000001,Toytown\nE06000048,Toytown\nE06000002,Gametown\nE92000001,England\n";

    private final Path folder;

    ToyLocal(Path folder) {
        this.folder = folder;
    }

    /** @param rows indicator, area, period, value, lower, upper */
    Local of(String area, double residents, String... rows) {
        return of(file("2020-01-01/P1Y"), area, residents, Optional.empty(), rows);
    }

    Local of(RecipeFile file, String area, double residents, Optional<Local.Merged> merged, String... rows) {
        StringBuilder values = new StringBuilder(HEAD);
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            values.append("toys,")
                    .append(row)
                    .append(",toys,")
                    .append(cells[3].isEmpty() ? "x" : "")
                    .append("\n");
        }
        write("els_indicators_lad_region_country_long.csv", values.toString());
        write("els_indicator_metadata.csv", DIRECTIONS);
        write("els_areas.csv", AREAS);
        TableReads reads = new TableReads(Catalogue.of(Optional.of(folder), List.of()));
        LocalData data = LocalData.read(file, reads);
        Place district =
                new Place(new AreaCode(area), "Toytown", new Vintage(2019), Optional.empty(), Optional.empty());
        Subject subject = new Subject(SubjectKind.DISTRICT, area, "Toytown", List.of(district), Optional.empty());
        return new LocalPart(new Figures(), data, choices(file), subject, merged, residents).local();
    }

    static LocalChoices choices(RecipeFile file) {
        return file.as(BriefRecipe.class).local().orElseThrow();
    }

    static RecipeFile file(String from) {
        Citation source = new Citation("Toys for all", "Toytown", "https://example.org/toys");
        LocalChoices choices = new LocalChoices(
                List.of(TOYS, FALLS),
                4,
                10_000,
                List.of(TOYS, FALLS),
                List.of(new LocalChange(TOYS, from, "alike"), new LocalChange(FALLS, from, "alike")),
                List.of(new LocalChange.Unsaid("Games", "counted otherwise each year")),
                List.of(
                        new LocalExpectation("A toy for all", "a wish", source, List.of(TOYS), Optional.empty()),
                        new LocalExpectation("No falls", "a wish", source, List.of(FALLS), Optional.empty()),
                        new LocalExpectation(
                                "A game", "a wish", source, List.of(), Optional.of("nobody counts games"))));
        BriefRecipe recipe = new BriefRecipe(
                "toy", "Toy", "Toys.", "toys", Optional.empty(), Optional.empty(), Optional.of(choices), List.of());
        String text = "local:\n  indicators:\n    - {id: toys, indicator: Toys}\n    - {id: falls, indicator: Falls}\n"
                + "  changes:\n    - {of: toys, from: " + from + "}\n    - {of: falls, from: " + from + "}\n";
        return new RecipeFile(recipe, "toy.yaml", text, "0".repeat(64), false, "toy.yaml");
    }

    private void write(String name, String text) {
        try {
            Files.write(folder.resolve(name), text.getBytes(UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
