package org.plumbline.sources.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.sources.BundledText.AWARDS;
import static org.plumbline.sources.BundledText.DISTRICTS;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.funding.Award;
import org.plumbline.model.places.AreaCode;
import org.plumbline.sources.BundledText;
import org.plumbline.sources.WhatIsWrong;
import org.plumbline.sources.tables.TableFile;

class AwardReaderTest {
    private static final String TEXT = BundledText.of(AWARDS);
    private static final String HEADING =
            "round,award_id,lead_authority,grant_recipient,project,nation,region,amount_gbp,lad23cd\n";
    private static final AwardReader READER =
            new AwardReader(DistrictReader.known(TableFile.of(DISTRICTS, BundledText.bytes(DISTRICTS), 100_000)));

    private static List<Award> read(String text) {
        return READER.read(TableFile.of("t.csv", text.getBytes(UTF_8), 1_000_000));
    }

    private static List<String> problemsIn(String text) {
        return WhatIsWrong.in(() -> read(text));
    }

    /** One award with one cell other than it should be. */
    private static String award(String right, String wrong) {
        String row = "2,LUF2-001,County Durham,,A bridge,England,North East,20000000.00,E06000047\n";
        assertThat(row).contains(right);
        return HEADING + row.replace(right, wrong);
    }

    private static long pence(Predicate<Award> which) {
        return read(TEXT).stream().filter(which).mapToLong(Award::amountPence).sum();
    }

    private static long count(Predicate<Award> which) {
        return read(TEXT).stream().filter(which).count();
    }

    @Test
    void theAwardsOfEachRoundSumToWhatWasAnnounced() {
        // DLUHC, Levelling Up Fund: first round successful bidders; Levelling Up Fund Round 2: successful bidders
        assertThat(read(TEXT)).hasSize(216);
        assertThat(count(award -> award.round() == 1)).isEqualTo(105);
        assertThat(pence(award -> award.round() == 1)).isEqualTo(1_693_323_657_33L);
        assertThat(count(award -> award.round() == 2)).isEqualTo(111);
        assertThat(pence(award -> award.round() == 2)).isEqualTo(2_088_234_431_00L);
    }

    @Test
    void theAwardsInEnglandSumToWhatWasAnnounced() {
        assertThat(count(award -> award.nation().equals("England"))).isEqualTo(156);
        assertThat(pence(award -> award.nation().equals("England"))).isEqualTo(2_983_210_301_00L);
    }

    @Test
    void anAwardHasAllThatItsRowSays() {
        Award eastSussex = read(TEXT).get(36);

        assertThat(eastSussex)
                .isEqualTo(new Award(
                        "LUF1-037",
                        1,
                        "East Sussex",
                        "Exceat Bridge, Seaford",
                        "England",
                        795_751_700,
                        List.of(
                                new AreaCode("E07000061"),
                                new AreaCode("E07000062"),
                                new AreaCode("E07000063"),
                                new AreaCode("E07000064"),
                                new AreaCode("E07000065"))));
    }

    @Test
    void aLedgerMayHaveAnyNumberOfAwardsAndNameDistrictsOfALaterYear() {
        assertThat(read(award("E06000047", "E06000063;S12000033")))
                .singleElement()
                .satisfies(award -> assertThat(award.places())
                        .containsExactly(new AreaCode("E06000063"), new AreaCode("S12000033")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "20,000,000.00" | write 20000000.00, without currency sign, commas or spaces
                    £20000000.00    | write 20000000.00, without currency sign, commas or spaces
                    20 000 000      | write 20000000, without currency sign, commas or spaces
                    """)
    void anAmountIsPoundsAndPenceInDigits(String written, String fix) {
        assertThat(problemsIn(award("20000000.00", written)))
                .containsExactly(problem(
                        "t.csv:2:8: not an amount of money [wrong-money]",
                        written.replace("\"", ""),
                        "pounds and pence as digits, such as 20000000.00",
                        fix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-20000000.00", "20m", "20000000.0", "2e7", "NaN"})
    void nothingElseIsAnAmount(String written) {
        assertThat(problemsIn(award("20000000.00", written)))
                .singleElement()
                .asString()
                .startsWith("t.csv:2:8: not an amount of money [wrong-money]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-1", "1.5"})
    void aRoundIsOneToNine(String written) {
        assertThat(problemsIn(award("2,LUF2", written + ",LUF2")))
                .containsExactly(problem(
                        "t.csv:2:1: a number outside its range [wrong-number]",
                        written,
                        "a whole number from 1 to 9, in plain digits, at most 20 characters",
                        ""));
    }

    @Test
    void aCodeThatLostAZeroIsToldWithTheNameOfItsPlace() {
        assertThat(problemsIn(award("E06000047", "E06000001;E0600047")))
                .containsExactly(
                        problem(
                                "t.csv:2:9: unknown area code [unknown-area-code]",
                                "E0600047",
                                "a GSS code: a letter and eight digits",
                                "this looks like E06000047 (County Durham) with a zero lost; was the column saved as a number?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E06000047;", "E06000047;;E06000001", "E06000047,E06000001"})
    void codesAreJoinedBySingleSemicolons(String codes) {
        assertThat(problemsIn(award("E06000047", "\"" + codes + "\"")))
                .singleElement()
                .asString()
                .startsWith("t.csv:2:9: unknown area code [unknown-area-code]");
    }

    @Test
    void aRegionIsNotADistrict() {
        assertThat(problemsIn(award("E06000047", "E12000001")))
                .containsExactly(problem(
                        "t.csv:2:9: not the code of a district [unknown-area-code]",
                        "E12000001",
                        "codes of districts joined by ; such as E07000061;E07000062",
                        "this is a region: write the codes of its districts"));
    }

    @Test
    void aDistrictStandsOnceInAnAward() {
        assertThat(problemsIn(award("E06000047", "E06000047;E06000047")))
                .containsExactly(problem(
                        "t.csv:2:9: a district stands twice in one award [doubled-place]",
                        "E06000047",
                        "each district once",
                        "delete one of the two"));
    }

    @Test
    void anAwardStandsOnceInTheLedger() {
        String twice = award("A bridge", "A bridge") + "2,LUF2-001,Hull,,A lock,England,,1,E06000010\n";

        assertThat(problemsIn(twice))
                .containsExactly(problem(
                        "t.csv:3:2: this award stands twice [doubled-place]",
                        "LUF2-001",
                        "each award once; this one is already in line 2",
                        "delete one of the two rows, or correct its award_id"));
    }

    @Test
    void aNationIsOneOfFour() {
        assertThat(problemsIn(award("England", "Engand")))
                .containsExactly(problem(
                        "t.csv:2:6: not a name that is known here [wrong-text]",
                        "Engand",
                        "one of: England, Scotland, Wales, Northern Ireland",
                        "write England"));
    }

    @Test
    void missingTextsAreToldInTheirPlaces() {
        String text = award("LUF2-001,County Durham,,A bridge", ",, ,");

        assertThat(WhatIsWrong.problems(() -> read(text)))
                .extracting(problem -> problem.where() + " " + problem.code().text())
                .containsExactly("t.csv:2:2 wrong-text", "t.csv:2:3 wrong-text", "t.csv:2:5 wrong-text");
    }
}
