package org.plumbline.sources.facts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.sources.BundledText.DISTRICTS;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.indicators.Indicator;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.indicators.ObservationStatus;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.LonLat;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;
import org.plumbline.sources.BundledText;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.WhatIsWrong;
import org.plumbline.sources.tables.Gzipped;
import org.plumbline.sources.tables.TableFile;

class DistrictReaderTest {
    private static final String TEXT = BundledText.of(DISTRICTS);
    private static final String HARTLEPOOL = "E06000001,Hartlepool,North East,93663,35.037";
    private static final DistrictReader READER = reader(BundledText.bytes(DISTRICTS));

    static DistrictReader reader(byte[] right) {
        Catalogue catalogue = Catalogue.bundled();
        List<Indicator> indicators = catalogue
                .findTable("england-local-authorities-2019")
                .orElseThrow()
                .listIndicators();
        List<Place> regions = catalogue.readRegions("uk-regions").regions().places();
        return new DistrictReader(DistrictReader.known(TableFile.of(DISTRICTS, right, 100_000)), regions, indicators);
    }

    private static IndicatorTable read(byte[] bytes) {
        return READER.read(TableFile.of("t.csv", bytes, 1_000_000));
    }

    private static IndicatorTable read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static List<String> problemsIn(String text) {
        return WhatIsWrong.in(() -> read(text));
    }

    private static String with(String found, String replacement) {
        assertThat(TEXT).contains(found);
        return TEXT.replace(found, replacement);
    }

    @Test
    void the317DistrictsOf2019AreRead() {
        IndicatorTable table = read(TEXT);

        assertThat(table.places().size()).isEqualTo(317);
        assertThat(table.places().type()).isEqualTo(AreaType.LTLA);
        assertThat(table.places().vintage()).isEqualTo(new Vintage(2019));
        assertThat(table.places().listParents())
                .extracting(Place::name)
                .containsExactly(
                        "North East",
                        "North West",
                        "Yorkshire and The Humber",
                        "East Midlands",
                        "West Midlands",
                        "East of England",
                        "London",
                        "South East",
                        "South West");
    }

    @Test
    void aDistrictHasItsNameRegionAndCentre() {
        Place hartlepool = read(TEXT).places().at(0);

        assertThat(hartlepool.code()).isEqualTo(new AreaCode("E06000001"));
        assertThat(hartlepool.name()).isEqualTo("Hartlepool");
        assertThat(hartlepool.parent()).contains(new AreaCode("E12000001"));
        assertThat(hartlepool.centre()).contains(new LonLat(-1.2557, 54.6690));
    }

    @Test
    void theFiguresOfADistrictAreThoseOfTheRow() {
        IndicatorTable table = read(TEXT);
        // English indices of deprivation 2019, File 10, rows of Blackpool (E06000009) and Manchester (E08000003)
        int blackpool = table.places().indexOf(new AreaCode("E06000009"));
        int manchester = table.places().indexOf(new AreaCode("E08000003"));

        assertThat(table.listIndicators()).hasSize(12);
        assertThat(table.column("imd2019_average_score").value(blackpool)).isEqualTo(45.039);
        assertThat(table.column("imd2019_average_rank").value(manchester)).isEqualTo(26417.75);
        assertThat(table.findIndicator("leave_percent_2016").orElseThrow().unit())
                .isEqualTo(Unit.PERCENT);
        assertThat(table.findIndicator("longitude")).isEmpty();
    }

    @Test
    void thePopulationsSumToEngland() {
        // ONS, Population estimates for the UK: mid-2019, England
        double sum = 0;
        for (double people : read(TEXT).column("population_mid2019").toArray()) {
            sum += people;
        }
        assertThat(sum).isEqualTo(56_286_961);
    }

    @Test
    void aBlankCellIsAGapAndNeverNought() {
        IndicatorTable table = read(with(HARTLEPOOL, "E06000001,Hartlepool,North East,, "));

        assertThat(table.column("population_mid2019").value(0)).isNaN();
        assertThat(table.column("population_mid2019").status(0)).isEqualTo(ObservationStatus.BLANK);
        assertThat(table.column("imd2019_average_score").status(0)).isEqualTo(ObservationStatus.BLANK);
        assertThat(table.column("imd2019_average_score").gaps()).isEqualTo(1);
    }

    @Test
    void aDistrictWithoutACentreIsReadAndHalfACentreIsNone() {
        String hartlepoolCentre = "-1.2557,54.6690";

        assertThat(read(with(hartlepoolCentre, ",")).places().at(0).centre()).isEmpty();
        assertThat(problemsIn(with(hartlepoolCentre, "-1.2557,")))
                .containsExactly(problem(
                        "t.csv:2:16: a number is missing [wrong-number]",
                        "(nothing)",
                        "a number from 49 to 62, in plain digits, at most 20 characters",
                        ""));
    }

    @Test
    void aLongitudeAndALatitudeThatChangedPlacesAreFound() {
        assertThat(WhatIsWrong.problems(() -> read(with("-1.2557,54.6690", "54.6690,-1.2557"))))
                .extracting(problem -> problem.where().toString())
                .containsExactly("t.csv:2:15", "t.csv:2:16");
    }

    @Test
    void theOrderOfRowsAndColumnsTheMarkTheLineEndsAndCompressionDoNotMatter() {
        List<String> lines = TEXT.lines().collect(Collectors.toList());
        List<String> body = lines.subList(1, lines.size());
        Collections.reverse(body);
        String reversed = lines.get(0) + "\r\n" + String.join("\r\n", body);
        String quoted = TEXT.replace("E06000001,Hartlepool,", "\"E06000001\",\"Hartlepool\",");

        for (byte[] same : List.of(
                reversed.getBytes(UTF_8),
                ("\uFEFF" + TEXT).getBytes(UTF_8),
                quoted.getBytes(UTF_8),
                Gzipped.of(TEXT.getBytes(UTF_8)))) {
            assertThat(cells(read(same))).isEqualTo(cells(read(TEXT)));
        }
    }

    private static List<String> cells(IndicatorTable table) {
        return table.places().list().stream()
                .map(place -> place
                        + place.parent().toString()
                        + place.centre()
                        + table.listIndicators().stream()
                                .map(indicator -> table.column(indicator.id())
                                        .value(table.places().indexOf(place.code())))
                                .toList())
                .toList();
    }

    @Test
    void aCodeThatLostAZeroIsToldWithTheNameOfItsPlace() {
        assertThat(problemsIn(with("E06000047,", "E0600047,")))
                .containsExactly(
                        problem(
                                "t.csv:46:1: unknown area code [unknown-area-code]",
                                "E0600047",
                                "a GSS code: a letter and eight digits",
                                "this looks like E06000047 (County Durham) with a zero lost; was the column saved as a number?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    e06000047  | write it as E06000047 (County Durham), without spaces and with a capital letter
                    ' E06000047' | write it as E06000047 (County Durham), without spaces and with a capital letter
                    ''         | did you mean E06000047 (County Durham)?
                    Durham     | did you mean E06000047 (County Durham)?
                    """)
    void aMalformedCodeIsToldWithTheOneThatIsMeant(String malformed, String fix) {
        assertThat(problemsIn(with("E06000047,", malformed + ",")))
                .singleElement()
                .asString()
                .startsWith("t.csv:46:1: unknown area code [unknown-area-code]")
                .endsWith("to fix    " + fix);
    }

    @Test
    void aCodeThatIsNoneOfTheDistrictsIsToldWithTheOneOfItsName() {
        // the code of the present County Durham's predecessor
        assertThat(problemsIn(with("E06000047,", "E07000054,")))
                .containsExactly(problem(
                        "t.csv:46:1: unknown area code [unknown-area-code]",
                        "E07000054",
                        "the code of one of the 317 districts of this table",
                        "did you mean E06000047 (County Durham)? codes change when councils merge"));
    }

    @Test
    void aCodeAndANameThatAreBothUnknownAreToldTheNearestCode() {
        assertThat(problemsIn(with("E06000001,Hartlepool,", "E06000000,Atlantis,")))
                .singleElement()
                .asString()
                .contains("to fix    did you mean E06000001 (Hartlepool), E06000002 (Middlesbrough), "
                        + "E06000003 (Redcar and Cleveland)? codes change when councils merge");
    }

    @Test
    void aPlaceThatStandsTwiceIsToldWithItsFirstLine() {
        assertThat(problemsIn(with("E06000002,Middlesbrough", "E06000001,Middlesbrough")))
                .containsExactly(problem(
                        "t.csv:3:1: this place stands twice [doubled-place]",
                        "E06000001",
                        "each place once; this one is already in line 2",
                        "delete one of the two rows, or correct its lad19cd"));
    }

    @Test
    void aMissingDistrictIsNamed() {
        String without =
                TEXT.lines().filter(line -> !line.startsWith("E06000005")).collect(Collectors.joining("\n"));

        assertThat(problemsIn(without))
                .containsExactly(problem(
                        "t.csv: too few rows below the heading [wrong-number-of-rows]",
                        "316 rows",
                        "317 rows, one for each district of 2019",
                        "missing: E06000005 (Darlington)"));
    }

    @Test
    void manyMissingDistrictsAreCounted() {
        assertThat(problemsIn(BundledText.extract(DISTRICTS, 1)))
                .containsExactly(problem(
                        "t.csv: too few rows below the heading [wrong-number-of-rows]",
                        "1 row",
                        "317 rows, one for each district of 2019",
                        "missing: E06000002 (Middlesbrough), E06000003 (Redcar and Cleveland), "
                                + "E06000004 (Stockton-on-Tees) and 313 more"));
    }

    @Test
    void aRowTooManyIsTold() {
        String second = TEXT.lines().skip(1).findFirst().orElseThrow();

        assertThat(problemsIn(TEXT + second + "\n"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("t.csv:319:1: this place stands twice [doubled-place]");
        assertThat(problemsIn(TEXT + second + "\n").get(1))
                .startsWith("t.csv: too many rows below the heading [wrong-number-of-rows]\n    found     318 rows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -93663   | a number outside its range
                    93663.5  | a number outside its range
                    "93,663" | not a plain number
                    9.3663e4 | not a plain number
                    NaN      | not a plain number
                    about 90000 | not a plain number
                    """)
    void aPopulationIsAWholeNumberFromNought(String written, String what) {
        assertThat(problemsIn(with(HARTLEPOOL, "E06000001,Hartlepool,North East," + written + ",35.037")))
                .singleElement()
                .asString()
                .startsWith("t.csv:2:4: " + what + " [wrong-number]");
    }

    @Test
    void aShareAndAPercentageHaveTheirOwnRanges() {
        assertThat(problemsIn(with("0.3621,0.228", "36.21,0.228")))
                .singleElement()
                .asString()
                .startsWith("t.csv:2:7: a number outside its range [wrong-number]")
                .endsWith("to fix    a share is 0 to 1: if this is a percentage, write 0.3621");
        assertThat(problemsIn(with("54.6690,69.57", "54.6690,169.57")))
                .singleElement()
                .asString()
                .startsWith("t.csv:2:17: a number outside its range [wrong-number]");
    }

    @Test
    void anUnknownRegionIsToldTheNearest() {
        assertThat(problemsIn(with("E06000001,Hartlepool,North East", "E06000001,Hartlepool,Nort East")))
                .containsExactly(problem(
                        "t.csv:2:3: not a name that is known here [wrong-text]",
                        "Nort East",
                        "one of: East Midlands, East of England, London, North East, North West, South East, "
                                + "South West, West Midlands, Yorkshire and The Humber",
                        "write North East"));
    }

    @Test
    void aNationIsNotTheRegionOfAnEnglishDistrict() {
        assertThat(problemsIn(with("E06000001,Hartlepool,North East", "E06000001,Hartlepool,Wales")))
                .hasSize(1);
    }

    @Test
    void everythingWrongIsToldAtOnceInTheOrderOfTheFile() {
        String text = TEXT.replace("E06000001,Hartlepool,North East,93663", "E0600001,,Nowhere,-1")
                .replace("E06000003,Redcar", "E06000002,Redcar")
                .replace("E06000004,", "E06000004,extra,");

        assertThat(WhatIsWrong.problems(() -> read(text)))
                .extracting(problem -> problem.where() + " " + problem.code().text())
                .containsExactly(
                        "t.csv:2:1 unknown-area-code",
                        "t.csv:2:2 wrong-text",
                        "t.csv:2:3 wrong-text",
                        "t.csv:2:4 wrong-number",
                        "t.csv:4:1 doubled-place",
                        "t.csv:5 malformed-csv");
    }

    @Test
    void aLineEndInsideAQuotedNameMovesTheLinesBelow() {
        String text = TEXT.replace("E06000001,Hartlepool,", "E06000001,\"Hartle\npool\",")
                .replace("E06000002,Middlesbrough,North East,140980", "E06000002,Middlesbrough,North East,-140980");

        assertThat(WhatIsWrong.problems(() -> read(text)))
                .extracting(problem -> problem.where().toString())
                .containsExactly("t.csv:2:2", "t.csv:4:4");
    }

    @Test
    void latinLettersInANameAreToldInTheirPlace() {
        byte[] latin = with("E06000003,Redcar", "E06000003,Rédcar").getBytes(ISO_8859_1);

        assertThat(WhatIsWrong.problems(() -> read(latin)))
                .extracting(problem -> problem.where().toString())
                .containsExactly("t.csv:4:2");
    }

    @Test
    void aColumnThatIsMissingIsToldByItsName() {
        assertThat(problemsIn(with("imd2019_average_score", "IMD2019 average score")))
                .containsExactly(problem(
                        "t.csv:1:5: a column is missing [missing-column]",
                        "IMD2019 average score",
                        "a column named imd2019_average_score",
                        "rename IMD2019 average score to imd2019_average_score"));
    }

    @Test
    void theBestAndWorstScoresAreThosePublished() {
        // English indices of deprivation 2019, File 10: least deprived Hart, 5.544; most deprived Blackpool, 45.039
        double[] scores = read(TEXT).column("imd2019_average_score").toArray();
        assertThat(Arrays.stream(scores).min().orElseThrow()).isEqualTo(5.544);
        assertThat(Arrays.stream(scores).max().orElseThrow()).isEqualTo(45.039);
    }
}
