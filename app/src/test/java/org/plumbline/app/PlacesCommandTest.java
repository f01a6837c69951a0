package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mirror;

/** Figures carried through the real command, good input and bad. */
@Tag(Mirror.TAG)
class PlacesCommandTest {
    private static final String CUMBRIA =
            "code,people,share\nE07000027,67049,0.1\nE07000030,53253,0.2\nE07000031,105088,0.3\n";

    @TempDir
    Path folder;

    private String mirror = "";

    @BeforeEach
    void findMirror() {
        mirror = Mirror.required().toString();
    }

    private RealCommand.Ended convert(String text, String from, String to, String... more) throws IOException {
        Files.writeString(folder.resolve("mine.csv"), text);
        String[] arguments = Stream.concat(
                        Stream.of("places", "convert", "mine.csv", "--mirror", mirror, "--from", from, "--to", to),
                        Stream.of(more))
                .toArray(String[]::new);
        return RealCommand.run(folder, arguments).isTold();
    }

    @Test
    void theFiguresGoToStandardOutputAndTheReceiptToStandardError() throws IOException {
        RealCommand.Ended ended = convert(CUMBRIA, "ltla:2019", "ltla:2023", "--count", "people", "--rate", "share");
        assertThat(ended.code()).isZero();
        // (67,049 x 0.1 + 53,253 x 0.2 + 105,088 x 0.3) / 225,390 = 48,881.9 / 225,390
        assertThat(ended.out())
                .isEqualTo("code,name,people,share\nE06000064,Westmorland and Furness,225390,0.21687696881\n");
        assertThat(ended.err())
                .startsWith("ltla:2019 to ltla:2023: 3 rows became 1.")
                .contains("merged          3 to        1 places,      225,390 residents")
                .contains("people adds up to 225390 before and 225390 after")
                .contains("districts of 2019 without a row in the file: 314 - Hartlepool (E06000001), ")
                .contains("lookup-lad-code-changes")
                .contains("Open Government Licence v3.0")
                .doesNotContain("Private");
    }

    @Test
    void withOutBothAreWrittenAndNothingIsReplaced() throws IOException {
        String[] more = {"--count", "people", "--out", "new.csv"};
        RealCommand.Ended ended = convert(CUMBRIA, "ltla:2019", "ltla:2023", more);
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("new.csv").contains("new-receipt.csv");
        assertThat(Files.readString(folder.resolve("new.csv"))).contains("E06000064,Westmorland and Furness,225390\n");
        assertThat(Files.readString(folder.resolve("new-receipt.csv")))
                .contains("no-row,E06000001,Hartlepool,,\n")
                .contains("total,,in the file,people,225390\n");
        RealCommand.Ended again = convert(CUMBRIA, "ltla:2019", "ltla:2023", more);
        assertThat(again.code()).isEqualTo(5);
        assertThat(again.err()).contains("is there already");
        RealCommand.Ended itself = convert(CUMBRIA, "ltla:2019", "ltla:2023", "--count", "people", "--out", "mine.csv");
        assertThat(itself.code()).isEqualTo(5);
        assertThat(Files.readString(folder.resolve("mine.csv"))).isEqualTo(CUMBRIA);
    }

    /** E01035624 is a neighbourhood of 2021 alone, E01000001 one of both censuses. */
    @Test
    void aCodeOfTheOtherVintageIsNamedAndTheRightOneSuggested() throws IOException {
        String text = "lsoa,people\nE01000001,1\nE01035624,2\n";
        RealCommand.Ended ended = convert(text, "lsoa:2011", "ltla:2019", "--count", "people");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("mine.csv:3:1: a code of other boundaries [unknown-area-code]")
                .contains("is of lsoa:2021; use --from lsoa:2021: 2 of the 2 codes");
    }

    @Test
    void aWrongFileIsToldByPlace() throws IOException {
        RealCommand.Ended ended = convert(
                "lsoa,people\nE01000001,1e5\nE01000001,2\nE0100002,3\nE01099999,4\n",
                "lsoa:2011",
                "ltla:2019",
                "--count",
                "people");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("mine.csv:2:2: not a plain number [wrong-number]")
                .contains("mine.csv:3:1: this place stands twice [doubled-place]")
                .contains("mine.csv:4:1: unknown area code")
                .contains("3 problems; nothing was written.");
        RealCommand.Ended unknown =
                convert("lsoa,x\nE01099999,4\nS01006506,1\n", "lsoa:2011", "ltla:2019", "--count", "x");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("mine.csv:2:1: unknown area code")
                .contains("mine.csv:3:1: unknown area code");
        assertThat(convert("", "lsoa:2011", "ltla:2019", "--count", "x").err()).contains("the file is empty");
        RealCommand.Ended column = convert(CUMBRIA, "ltla:2019", "ltla:2023", "--count", "peeple");
        assertThat(column.code()).isEqualTo(2);
        assertThat(column.err())
                .contains("mine.csv:1:2: a column is missing [missing-column]")
                .contains("peeple");
    }

    @Test
    void questionsWithoutAnAnswerSaySo() throws IOException {
        RealCommand.Ended same = convert(CUMBRIA, "ltla:2019", "ltla:2019", "--count", "people");
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("of ltla:2019 already");
        RealCommand.Ended rank =
                convert("lsoa,imd_rank\nE01000001,1\n", "lsoa:2011", "ltla:2019", "--rate", "imd_rank");
        assertThat(rank.code()).isEqualTo(2);
        assertThat(rank.err()).contains("\"imd_rank\" is by its name a rank").contains("rank the places that come out");
        RealCommand.Ended down = convert(CUMBRIA, "ltla:2019", "lsoa:2011", "--count", "people");
        assertThat(down.code()).isEqualTo(2);
        assertThat(down.err()).contains("No look-up here leads from ltla:2019 to lsoa:2011");
        RealCommand.Ended unknown = convert(CUMBRIA, "ltla:1999", "lsoa:2011", "--count", "people");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("No boundaries are called \"ltla:1999\"")
                .contains("lsoa:2011");
        assertThat(convert(CUMBRIA, "ltla:2019", "ltla:2023").code()).isEqualTo(1);
    }

    @Test
    void gapsLeaveThePlaceEmptyUntilTheyAreAllowed() throws IOException {
        String text = CUMBRIA.replace("105088,0.3", ",");
        RealCommand.Ended strict = convert(text, "ltla:2019", "ltla:2023", "--count", "people", "--rate", "share");
        assertThat(strict.out()).contains("E06000064,Westmorland and Furness,,\n");
        assertThat(strict.err())
                .contains("rows without share: 1 - South Lakeland (E07000031)\n")
                .contains(
                        "districts of 2023 left without share, which is not known of all their parts: 1 - Westmorland");
        RealCommand.Ended allowed =
                convert(text, "ltla:2019", "ltla:2023", "--count", "people", "--rate", "share", "--allow-gaps");
        // (67,049 x 0.1 + 53,253 x 0.2) / 120,302 = 17,355.5 / 120,302
        assertThat(allowed.out()).contains("E06000064,Westmorland and Furness,,0.144266096989");
        assertThat(allowed.err())
                .contains("districts of 2023 with share of a part of their residents only: 1 - Westmorland");
    }

    @Test
    void aLookUpWithAHoleIsUsedAndTheHoleToldByName() throws IOException {
        Path lookup = Path.of(mirror).resolve("lookup_lsoa11_lsoa21_lad22.csv");
        List<String> lines = Files.readAllLines(lookup, StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                folder.resolve("data/lookup_lsoa11_lsoa21_lad22.csv"),
                lines.stream().filter(line -> !line.contains("E01011949")).collect(Collectors.joining("\n", "", "\n")));
        String text = "lsoa,people\nE01011949,1\nE01011950,2\n";
        RealCommand.Ended hole = convert(text, "lsoa:2011", "lsoa:2021", "--count", "people", "--data", "data");
        assertThat(hole.code()).isZero();
        assertThat(hole.out()).isEqualTo("code,name,people\nE01011950,Hartlepool 008A,2\n");
        assertThat(hole.err())
                .contains("people adds up to 3 before and 2 after")
                .contains(
                        "rows in none of the neighbourhoods (LSOAs) of 2021, whose figures went nowhere: 1 - Hartlepool 009A")
                .contains("Own copy lookup-lsoa-2011-2021");
        RealCommand.Ended chain = convert(text, "lsoa:2011", "ward:2024", "--count", "people", "--data", "data");
        assertThat(chain.code()).isEqualTo(2);
        assertThat(chain.err()).contains("Make one after the other, each with its receipt");
    }

    @Test
    void withoutTheTablesItCannotSay() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        mirror = folder.resolve("empty").toString();
        RealCommand.Ended ended = convert(CUMBRIA, "ltla:2019", "ltla:2023", "--count", "people");
        assertThat(ended.code()).isEqualTo(4);
        RealCommand.Ended list =
                RealCommand.run(folder, "places", "list", "--mirror", mirror).isTold();
        assertThat(list.code()).isZero();
        assertThat(list.out())
                .contains("lsoa:2011    neighbourhoods (LSOAs) of 2011: the table that lists them is not here");
    }

    @Test
    void listNamesTheBoundariesAndWhatCanBeCarriedWhere() {
        RealCommand.Ended list =
                RealCommand.run(folder, "places", "list", "--mirror", mirror).isTold();
        assertThat(list.code()).isZero();
        assertThat(list.out())
                .contains(
                        "lsoa:2011    neighbourhoods (LSOAs) of 2011: 34,753\n             to lsoa:2021, msoa:2011, ward:2017")
                .contains("ltla:2023    districts of 2023: 318\n");
    }
}
