package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.runs.Publication;

/** Before a panel is drawn: pools made up, quotas from counts, and whether a pool can fill them. */
class QuotaCommandsTest {
    /** Nobody publishes anything here. */
    private static final Publication NONE = run -> Map.of();

    private static final String POPULATION = """
            feature,value,people
            gender,female,52
            gender,male,48
            age,under 40,45.5
            age,40 and over,54.5
            """;

    private static final String CATEGORIES = """
            feature,value,min,max
            gender,female,2,2
            gender,male,2,2
            age,under 40,2,2
            age,40 and over,2,2
            """;

    /** Two women under 40, three men of 40 and over; no other. */
    private static final String RESPONDENTS = """
            id,home,gender,age
            a,1,female,under 40
            b,2,female,under 40
            c,3,male,40 and over
            d,4,male,40 and over
            e,4,male,40 and over
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void filesAreThere() throws IOException {
        Files.writeString(folder.resolve("population.csv"), POPULATION);
        Files.writeString(folder.resolve("categories.csv"), CATEGORIES);
        Files.writeString(folder.resolve("respondents.csv"), RESPONDENTS);
    }

    private RealCommand.Ended sortition(String line) {
        String[] words = ("sortition " + line).replace("@", folder + "/").split(" ");
        return CommandHere.run(NONE, words);
    }

    @Test
    void aMadeUpPoolIsWrittenAndItsQuotasCanBeKept() throws IOException {
        RealCommand.Ended made =
                sortition("generate --people 60 --size 12 --features 3 --shared-households 0.2 --seed 5 --out @made");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).startsWith("Made up  60 people of ").contains("--id id --address address");
        RealCommand.Ended checked =
                sortition("check @made/categories.csv @made/respondents.csv --size 12 --id id --address address");
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("People   60, of ", "There is a panel that keeps all quotas.");

        assertThat(sortition(
                                "generate --people 60 --size 12 --features 3 --shared-households 0.2 --seed 5 --out @again")
                        .code())
                .isZero();
        for (String file : List.of("categories.csv", "respondents.csv", "population.csv")) {
            assertThat(folder.resolve("again").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("made").resolve(file));
        }
        assertThat(sortition("generate --people 60 --size 12 --out @made").code())
                .isEqualTo(5);
    }

    @Test
    void quotasFromCountsAreWrittenAndTheIdealIsSaid() {
        RealCommand.Ended written = sortition("quotas @population.csv --size 4 --out @quotas.csv");
        assertThat(written.code()).as(written.err()).isZero();
        // 4 x 52 / 100 = 2.08; 4 x 45.5 / 100 = 1.82.
        assertThat(written.out())
                .containsPattern("female +52 +2.08 +2 to 3")
                .containsPattern("under 40 +45.5 +1.82 +1 to 2");
        assertThat(folder.resolve("quotas.csv")).hasContent("""
                        feature,value,min,max
                        gender,female,2,3
                        gender,male,1,2
                        age,under 40,1,2
                        age,40 and over,2,3
                        """);
        assertThat(sortition("quotas @population.csv --size 4 --out @quotas.csv")
                        .code())
                .isEqualTo(5);
        assertThat(sortition("quotas @population.csv --size 4 --rounding largest-remainder --out @exact.csv")
                        .out())
                .containsPattern("female +52 +2.08 +2\n");
    }

    @Test
    void aPoolThatFillsItsQuotasIsShownValueByValue() {
        RealCommand.Ended checked = sortition("check @categories.csv @respondents.csv --size 4 --id id --address home");
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.out())
                .contains("People   5, of 3 different kinds", "Homes    4; at most one person of each")
                .containsPattern("female +2 +2 +40.0\n")
                .endsWith("There is a panel that keeps all quotas.\n");
    }

    @Test
    void quotasThatNoPanelKeepsAreAnsweredByTheSmallestChanges() throws IOException {
        // Three men, and they alone are 40 and over: two seats for that age leave the third man out.
        Files.writeString(folder.resolve("categories.csv"), """
                feature,value,min,max
                gender,female,1,1
                gender,male,3,3
                age,under 40,2,2
                age,40 and over,2,2
                """);
        RealCommand.Ended checked = sortition("check @categories.csv @respondents.csv --size 4 --id id");
        assertThat(checked.code()).isEqualTo(2);
        // Two of each gender, or three of the older and one of the younger: a seat up and a seat down either way.
        assertThat(checked.err())
                .startsWith("No panel of 4 people of this pool keeps all quotas.\nThese cannot be kept together:\n")
                .contains(
                        "2 seats in all is the least by which quotas must give way."
                                + " Any one of these 2 ways is enough, and there is no other as small:",
                        "1. gender, female: at most 2 instead of 1; gender, male: at least 2 instead of 3",
                        "2. age, under 40: at least 1 instead of 2; age, 40 and over: at most 3 instead of 2");
    }

    @Test
    void limitsThatDoNotHelpAreSaidNotTo() throws IOException {
        Files.writeString(folder.resolve("categories.csv"), """
                feature,value,min,max,min_flex,max_flex
                gender,female,3,4,3,4
                gender,male,0,1,0,4
                age,under 40,0,4,0,4
                age,40 and over,0,4,0,4
                """);
        RealCommand.Ended checked = sortition("check @categories.csv @respondents.csv --size 4 --id id");
        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.out()).containsPattern("female +3 to 4 +2 +40.0  1 too few");
        assertThat(checked.err())
                .contains(
                        "gender, female: at least 3 seats (2 in the pool)",
                        "does not help. Past these limits,\n2 seats in all is the least by which quotas must give way, in one"
                                + " way only:\n    1. gender, female: at least 2 instead of 3; gender, male: at most 2 instead of 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generate --people 3 --size 4 --out @x | 1 | --people takes a whole number from 4",
                "generate --features 8 --out @x | 1 | --features takes a whole number from 1 to 7, not 8",
                "generate --skew NaN --out @x | 1 | --skew takes a number from 0 to 10, not NaN",
                "generate --people 9 --size 8 --shared-households 1 --out @x | 1 | as many households as seats",
                "quotas @population.csv --size 0 --out @x.csv | 1 | --size takes a whole number from 1",
                "quotas @population.csv --size 4 --rounding up --out @x.csv | 1 | floor-ceil or largest-remainder, not up",
                "quotas @population.csv --size 4 --margin 5 --out @x.csv | 1 | --margin takes a whole number from 0 to 4",
                "quotas @categories.csv --size 4 --out @x.csv | 2 | a column named people",
                "check @categories.csv @respondents.csv --size 0 | 1 | --size takes a whole number from 1",
                "check @categories.csv @respondents.csv --size 9 | 2 | categories.csv:2:1",
                "check @categories.csv @population.csv --size 4 | 2 | population.csv:1",
                "check @categories.csv @respondents.csv --size 4 --address street | 2 | street"
            })
    void whatCannotBeMeantIsTold(String line, int code, String told) {
        RealCommand.Ended ended = sortition(line);
        assertThat(ended.code()).as(ended.err()).isEqualTo(code);
        assertThat(ended.err()).contains(told);
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }
}
