package org.plumbline.engine.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.methods.places.Fit;
import org.plumbline.methods.target.AuthoritySummaries;
import org.plumbline.methods.target.AuthoritySummary;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;

/** Real figures carried by the look-ups of the Office for National Statistics. */
@Tag(Mirror.TAG)
class ConversionsMirrorTest {
    private final Catalogue catalogue = MirrorStudy.catalogue();

    @TempDir
    Path folder;

    private Carried carry(
            String text, String from, String to, List<String> counts, List<String> rates, String... weight)
            throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, text);
        return new Conversions(catalogue)
                .carry(new ConversionRequest(
                        file,
                        Conversions.get(from),
                        Conversions.get(to),
                        Optional.empty(),
                        counts,
                        rates,
                        Arrays.stream(weight).findFirst(),
                        false));
    }

    private static Map<String, List<String>> rows(Carried carried) {
        return carried.figures().rows().stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.subList(1, row.size())));
    }

    private static double figure(Map<String, List<String>> rows, String code, int column) {
        return Double.parseDouble(Objects.requireNonNull(rows.get(code)).get(column));
    }

    private static String csv(DataTable table, List<AreaCode> codes, String... columns) {
        List<double[]> numbers = Arrays.stream(columns).map(table::numbers).toList();
        return IntStream.range(0, codes.size())
                .mapToObj(row -> codes.get(row) + ","
                        + numbers.stream()
                                .map(those -> Double.toString(those[row]))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "code_of," + String.join(",", columns) + "\n", "\n"));
    }

    /** English indices of deprivation 2019, file 7: scores, and the denominators of mid-2015 by which the ministry averages them. */
    @Test
    void theScoreOf2019CarriedToDistrictsIsTheAverageScoreOfTheSummaries() throws IOException {
        DataTable index =
                catalogue.read("iod-2019-lsoa", List.of("lsoa_code", "lad_2019_code", "imd_score", "population_total"));
        Carried carried = carry(
                csv(index, index.codes("lsoa_code"), "imd_score", "population_total"),
                "lsoa:2011",
                "ltla:2019",
                List.of("population_total"),
                List.of("imd_score"),
                "population_total");
        List<AreaCode> districts =
                index.codes("lad_2019_code").stream().distinct().sorted().toList();
        int[] districtOf = index.codes("lad_2019_code").stream()
                .mapToInt(districts::indexOf)
                .toArray();
        List<AuthoritySummary> summaries = new AuthoritySummaries(
                        districtOf, districts.size(), index.numbers("population_total"))
                .of(
                        index.numbers("imd_score"),
                        IntStream.rangeClosed(1, index.rows()).toArray());
        Map<String, List<String>> rows = rows(carried);
        assertThat(rows).hasSize(317);
        for (int i = 0; i < districts.size(); i++) {
            assertThat(figure(rows, districts.get(i).text(), 2))
                    .isCloseTo(summaries.get(i).averageScore(), within(1e-9));
        }
        CarriedColumn people = carried.columns().get(0);
        assertThat(people.totalCarried()).isEqualTo(people.totalGiven());
        assertThat(carried.receipt().shareKept()).isEqualTo(1);
        assertThat(carried.losses()).isEmpty();
        assertThat(carried.isPrivate()).isFalse();
    }

    @Test
    void countsAreConservedThereAndBackBetweenTheCensuses() throws IOException {
        DataTable table = catalogue.read("population-lsoa-2011", List.of("lsoa_code", "population_mid2019"));
        String text = csv(table, table.codes("lsoa_code"), "population_mid2019");
        Carried there = carry(text, "lsoa:2011", "lsoa:2021", List.of("population_mid2019"), List.of());
        assertThat(there.places()).isEqualTo(35_672);
        assertThat(there.columns().get(0).totalCarried()).isCloseTo(59_439_840, within(1e-3)); // as published
        Carried back =
                carry(there.figures().toText(), "lsoa:2021", "lsoa:2011", List.of("population_mid2019"), List.of());
        assertThat(back.places()).isEqualTo(34_753);
        assertThat(back.columns().get(0).totalCarried()).isCloseTo(59_439_840, within(1e-3));
        assertThat(back.losses()).isEmpty();
    }

    @Test
    void walesHasNoRegionAndTheReceiptSaysWhoWentNowhere() throws IOException {
        DataTable table = catalogue.read("population-lsoa-2011", List.of("lsoa_code", "population_mid2019"));
        Carried carried = carry(
                csv(table, table.codes("lsoa_code"), "population_mid2019"),
                "lsoa:2011",
                "region:2019",
                List.of("population_mid2019"),
                List.of());
        assertThat(carried.places()).isEqualTo(9);
        assertThat(carried.losses()).extracting(Loss::kind).containsExactly("goes-nowhere");
        assertThat(carried.losses().get(0).places()).hasSize(1_909); // neighbourhoods of Wales
        assertThat(carried.columns().get(0).totalCarried()).isEqualTo(56_286_961); // mid-2019, England
    }

    /** Seven districts of Northamptonshire became two on 1 April 2021; mid-2019 residents from the population of districts. */
    @Test
    void northamptonshiresDistrictsAddUpToItsTwoAuthorities() throws IOException {
        Carried carried = carry("""
                code,people,one
                E07000150,72218,1
                E07000151,85950,1
                E07000152,94527,1
                E07000153,101776,1
                E07000154,224610,1
                E07000155,94490,1
                E07000156,79707,1
                """, "ltla:2019", "ltla:2021", List.of("people"), List.of("one"));
        // North: Corby, East Northamptonshire, Kettering, Wellingborough; West: Daventry, Northampton, South
        // Northamptonshire
        assertThat(rows(carried))
                .isEqualTo(Map.of(
                        "E06000061",
                                List.of("North Northamptonshire", "348228", "1"), // 72,218 + 94,527 + 101,776 + 79,707
                        "E06000062", List.of("West Northamptonshire", "405050", "1"))); // 85,950 + 224,610 + 94,490
        assertThat(carried.receipt().line(Fit.MERGED).places()).isEqualTo(7);
        assertThat(carried.losses()).extracting(Loss::kind).containsExactly("no-row", "not-reached");
    }

    @Test
    void aDistrictThatIsMissingLeavesItsSuccessorEmptyAndCounted() throws IOException {
        // South Lakeland and Eden became Westmorland and Furness with Barrow-in-Furness in 2023; Barrow is missing
        // here.
        Carried carried = carry(
                "code,people\nE07000031,105088\nE07000030,53253\n",
                "ltla:2019",
                "ltla:2023",
                List.of("people"),
                List.of());
        assertThat(rows(carried)).isEqualTo(Map.of("E06000064", List.of("Westmorland and Furness", "")));
        Loss empty = carried.losses().stream()
                .filter(loss -> loss.kind().equals("left-empty"))
                .findFirst()
                .orElseThrow();
        assertThat(empty.places()).extracting(Place::name).containsExactly("Westmorland and Furness");
    }

    @Test
    void aMergedAuthorityIsDividedByWherePeopleLive() throws IOException {
        Carried carried =
                carry("code,people\nE06000064,1000\n", "ltla:2023", "ltla:2019", List.of("people"), List.of());
        assertThat(rows(carried)).containsOnlyKeys("E07000027", "E07000030", "E07000031");
        // mid-2019: Barrow-in-Furness 67,049, Eden 53,253, South Lakeland 105,088 of 225,390
        assertThat(figure(rows(carried), "E07000031", 1)).isCloseTo(466.25, within(0.01));
        assertThat(carried.columns().get(0).totalCarried()).isCloseTo(1000, within(1e-9));
        assertThat(carried.receipt().shareKept()).isZero();
    }

    @Test
    void everyConversionOfADistrictThatIsListedCanBeMade() throws IOException {
        for (Boundaries to : Route.reachedFrom(Conversions.get("ltla:2019"))) {
            Carried carried = carry("code,x\nE09000001,1\n", "ltla:2019", to.toString(), List.of("x"), List.of());
            assertThat(rows(carried))
                    .as(to.toString())
                    .containsOnlyKeys("E09000001"); // the City of London never changed
        }
    }

    @Test
    void whereNoLookUpLeadsTheAnswerSaysWhereOneDoes() {
        assertThatThrownBy(() -> carry("code,x\nE09000001,1\n", "ltla:2019", "lsoa:2011", List.of("x"), List.of()))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("figures can be carried to: ltla:2016");
    }
}
