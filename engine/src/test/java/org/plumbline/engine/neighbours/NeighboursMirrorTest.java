package org.plumbline.engine.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.tables.NeighboursTables;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;

/** Which districts, wards and neighbourhoods are alike, by the published counts. */
@Tag(Mirror.TAG)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeighboursMirrorTest {
    private static final String DISTRICTS = "neighbours-districts-england-2019";
    private static final AreaCode HASTINGS = new AreaCode("E07000062");

    private Catalogue catalogue = Catalogue.of(Optional.empty(), List.of());
    private Optional<NeighboursAnswer> computed = Optional.empty();

    @TempDir
    Path folder;

    @BeforeAll
    void compute() {
        catalogue = MirrorStudy.catalogue();
        computed = Optional.of(compute(RecipeBook.builtIn(), DISTRICTS));
    }

    private NeighboursAnswer compute(RecipeBook book, String id) {
        return new Neighbours(catalogue).compute(book, id, Settings.ofRecipe(), Progress.SILENT);
    }

    private NeighboursAnswer districts() {
        return computed.orElseThrow();
    }

    private static List<String> names(List<Neighbour> neighbours) {
        return neighbours.stream().map(one -> one.place().name()).toList();
    }

    /** As found, to be looked at when it changes: all ten are at the sea and none is a city. */
    @Test
    void hastingsIsLikeOtherTownsAtTheSea() {
        List<Neighbour> neighbours = districts().of(HASTINGS);
        assertThat(names(neighbours))
                .containsExactly(
                        "Worthing",
                        "Blackpool",
                        "Eastbourne",
                        "Adur",
                        "Hartlepool",
                        "Great Yarmouth",
                        "Thanet",
                        "Torbay",
                        "Redcar and Cleveland",
                        "Dover");
        assertThat(neighbours.get(0).distance()).isCloseTo(0.40, within(0.005));
        assertThat(neighbours.get(0).nearerThan()).isBetween(0.96, 0.98);
        assertThat(neighbours.subList(0, 5))
                .allSatisfy(one -> assertThat(one.shareOfChoices()).isEqualTo(1));
    }

    @Test
    void theVariablesAreThePublishedCounts() {
        int hastings = districts().places().indexOf(HASTINGS);
        // ONS, mid-2020 population estimates for local authorities: Hastings 92,554.
        assertThat(districts().value(0, hastings)).isEqualTo(92_554);
        int london = districts().places().indexOf(new AreaCode("E09000033"));
        assertThat(districts().value(4, london))
                .as("people within 30 km of Westminster")
                .isGreaterThan(9_000_000);
        assertThat(districts().value(5, london)).as("London has no empty side").isZero();
        assertThat(districts().value(6, london)).as("nor rural neighbourhoods").isZero();
        assertThat(districts().value(5, hastings))
                .as("the sea is on over a third of sides")
                .isBetween(0.33, 0.5);
        assertThat(districts().without()).isEmpty();
        assertThat(districts().pairs()).isEqualTo(317 * 316 / 2);
        assertThat(districts().pairsAreAll()).isTrue();
    }

    @Test
    void thePartsOfEveryNeighbourSumToTheSquareOfItsDistance() {
        for (Place place : districts().places().list()) {
            double before = 0;
            for (Neighbour neighbour : districts().of(place.code(), 3)) {
                assertThat(neighbour.parts().stream()
                                .mapToDouble(Neighbour.Part::ofSquare)
                                .sum())
                        .isCloseTo(neighbour.distance() * neighbour.distance(), within(1e-9));
                assertThat(neighbour.distance()).isGreaterThanOrEqualTo(before);
                assertThat(neighbour.place()).isNotEqualTo(place);
                before = neighbour.distance();
            }
        }
    }

    @Test
    void anAreaOfAllNeighbourhoodsOfADistrictIsThatDistrict() {
        Map<AreaCode, Double> all = new HashMap<>();
        DataTable lookup = catalogue.read("lookup-lsoa-2011", List.of("lsoa_code", "lad_2019_code"));
        for (int row = 0; row < lookup.rows(); row++) {
            int at = row;
            lookup.findCode("lad_2019_code", row)
                    .filter(HASTINGS::equals)
                    .ifPresent(here -> all.put(lookup.findCode("lsoa_code", at).orElseThrow(), 1.0));
        }
        double[] structure = districts().structureOf(all);
        assertThat(structure[0]).isEqualTo(92_554);
        List<Neighbour> neighbours = districts().ofArea(structure);
        assertThat(neighbours.get(0).place().code()).isEqualTo(HASTINGS);
        assertThat(neighbours.get(0).distance()).isCloseTo(0, within(1e-9));
        assertThat(neighbours.get(0).shareOfChoices()).isEqualTo(1);
        assertThat(names(neighbours).subList(1, 10)).isEqualTo(names(districts().of(HASTINGS, 9)));
        all.replaceAll((code, share) -> share / 2);
        assertThat(districts().structureOf(all)[0]).isEqualTo(92_554 / 2.0);
    }

    @Test
    void anAreaOfNobodyOrOfUnknownNeighbourhoodsHasNoAnswer() {
        assertThatThrownBy(() -> districts().structureOf(Map.of()))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("Nobody lives in an area of 0 neighbourhoods");
        assertThatThrownBy(() -> districts().structureOf(Map.of(new AreaCode("E01999999"), 1.0)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("E01999999 is not among the 32844 neighbourhoods (LSOAs) of 2011");
    }

    @Test
    void aWardThatNoNeighbourhoodFitsHasNoNeighboursAndIsNobodys() {
        NeighboursAnswer wards = compute(RecipeBook.builtIn(), "neighbours-wards-england-2017");
        // England has 7,463 wards of 2017; 7,427 are the best fit of at least one neighbourhood.
        assertThat(wards.places().size()).isEqualTo(7463);
        assertThat(wards.without()).hasSize(36);
        Place without = wards.without().get(0);
        assertThatThrownBy(() -> wards.of(without.code()))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining(without + " has no neighbours")
                .hasMessageContaining("is not known of it");
        Place castle = wards.places().at(wards.places().indexOf(new AreaCode("E05003932")));
        assertThat(wards.findDistrict(castle).map(Place::name)).contains("Hastings");
        assertThat(wards.of(castle.code()))
                .hasSize(10)
                .noneMatch(one -> one.place().equals(without));
        assertThat(wards.pairsAreAll()).isFalse();
    }

    @Test
    void neighbourhoodsHaveNeighboursToo() {
        NeighboursAnswer neighbourhoods = compute(RecipeBook.builtIn(), "neighbours-lsoa-england-2011");
        assertThat(neighbourhoods.places().size()).isEqualTo(32_844);
        assertThat(neighbourhoods.without()).isEmpty();
        List<Neighbour> neighbours = neighbourhoods.of(new AreaCode("E01000001"));
        assertThat(neighbours)
                .hasSize(10)
                .allSatisfy(one -> assertThat(one.nearerThan()).isGreaterThan(0.99));
    }

    @Test
    void theTablesHoldEveryNeighbourAndEveryVariable() {
        NeighboursTables tables = new NeighboursTables(districts());
        Table neighbours = tables.neighbours(districts().places().list());
        assertThat(neighbours.name()).isEqualTo("neighbours");
        assertThat(neighbours.rows()).hasSize(3170);
        Table variables = tables.variables();
        assertThat(variables.rows()).hasSize(317);
        assertThat(variables.toText())
                .startsWith("code,name,residents,aged_0_15,aged_65_and_over,people_within_5_km,people_within_30_km,")
                .contains("\nE07000062,Hastings,92554,");
    }

    @Test
    void anotherSeedGivesTheSameNeighboursAndTheLineageSaysWhatWasRead() {
        Settings settings = new Settings(OptionalLong.of(7), OptionalInt.of(20));
        NeighboursAnswer other =
                new Neighbours(catalogue).compute(RecipeBook.builtIn(), DISTRICTS, settings, Progress.SILENT);
        assertThat(names(other.of(HASTINGS))).isEqualTo(names(districts().of(HASTINGS)));
        assertThat(other.lineage().seed()).isEqualTo(7);
        assertThat(other.lineage().draws()).isEqualTo(20);
        assertThat(other.lineage().tables())
                .extracting("table")
                .containsExactlyInAnyOrder("population-lsoa-2011", "lookup-lsoa-2011", "centroids-lsoa-2011");
        assertThat(other.lineage().isPrivate()).isFalse();
        assertThat(other.lineage().sources()).isNotEmpty();
    }

    @Test
    void withoutTheMirrorItIsSaidWhichTablesAreMissing() {
        assertThatThrownBy(() -> new Neighbours(Catalogue.of(Optional.empty(), List.of()))
                        .compute(RecipeBook.builtIn(), DISTRICTS, Settings.ofRecipe(), Progress.SILENT))
                .isInstanceOf(CannotSay.class)
                .hasMessageContaining("3 tables")
                .hasMessageContaining("centroids-lsoa-2011, lookup-lsoa-2011, population-lsoa-2011");
    }

    private String refused(String from, String to) throws IOException {
        String text = RecipeBook.builtIn().get(DISTRICTS).text();
        assertThat(text).contains(from);
        Path file = folder.resolve(DISTRICTS + ".yaml");
        Files.writeString(file, text.replace(from, to));
        try {
            compute(RecipeBook.besideFile(file), DISTRICTS);
            return "nothing was refused";
        } catch (WrongInput wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }

    @Test
    void outcomesAndNamesOfRegionsAreRefusedAsVariables() throws IOException {
        String children = "{from: share, table: population-lsoa-2011, column: population_mid2020_0_15}";
        assertThat(refused(children, "{from: share, table: population-lsoa-2011, column: people}"))
                .contains("table population-lsoa-2011 has no such column of numbers [unknown-source]");
        assertThat(refused(children, "{from: share, table: imd-2015-lsoa, column: imd_score}"))
                .contains("a variable that is an outcome [wrong-value]")
                .contains("chosen by structure, not by the outcome compared");
        assertThat(refused("column: rural_urban_2011, is: Rural", "column: region_2019_name, is: London"))
                .contains("a variable that is the name of a place [wrong-value]");
        assertThat(refused("lookup: lookup-lsoa-2011", "lookup: lookup-of-mine"))
                .contains("no such table [unknown-source]");
    }

    @Test
    void aClassThatNoNeighbourhoodIsOfHasNoAnswer() throws IOException {
        assertThatThrownBy(() -> refused("is: Rural", "is: rural"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("no neighbourhood is of the class \"rural\"");
    }
}
