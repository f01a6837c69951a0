package org.plumbline.engine.find.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.model.Mirror;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.WrongInput;

@Tag(Mirror.TAG)
class BatchMirrorTest {
    /** Before anything is shared by the tests: what cannot be read would fail each of them. */
    @BeforeAll
    static void mirror() {
        Mirror.required();
    }

    private static final String HEADING =
            "lsoa_2011_code,lsoa_2011_name,ward_2017_code,ward_2017_name,ltla_2019_code,ltla_2019_name,region_2019_code,"
                    + "region_2019_name";

    /** E01006112, Trafford 001D, in lookup_lsoa11_msoa11_ward17_ward19_lad_utla_region.csv.gz. */
    private static final String TRAFFORD_001D =
            "E01006112,Trafford 001D,E05000825,Clifford,E08000009,Trafford,E12000002,North West";

    /** Reads the tables once for all tests. */
    private static final class Holder {
        static final Batch BATCH = new Batch(MirrorStudy.catalogue(), Optional.empty());
    }

    @TempDir
    Path folder;

    private final Path out() {
        return folder.resolve("out.csv");
    }

    private BatchResult run(String text, String... add) throws IOException {
        return run(Files.writeString(folder.resolve("in.csv"), text), Optional.empty(), add);
    }

    private BatchResult run(Path file, Optional<String> column, String... add) {
        return Holder.BATCH.run(new BatchRequest(file, column, List.of(add), out()), rows -> {});
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(out());
    }

    @Test
    void postcodesAndCodesGetPlacesAndAColumnOfATable() throws IOException {
        BatchResult result =
                run("id,postcode\n1,M15 4AD\n2,e01006112\n3,m154ad\n", "iod-2019-lsoa.imd_decile", "region");
        // M15 4AD: E01006112 in trafford_postcodes.csv, row 2. Its decile in the Indices of Deprivation 2019 is 2.
        assertThat(written())
                .containsExactly(
                        "id,postcode," + HEADING + ",imd_decile,plumbline_note",
                        "1,M15 4AD," + TRAFFORD_001D + ",2,",
                        "2,e01006112," + TRAFFORD_001D + ",2,",
                        "3,m154ad," + TRAFFORD_001D + ",2,");
        assertThat(result.rows()).isEqualTo(3);
        assertThat(result.placed()).isEqualTo(3);
        assertThat(result.failures()).isEmpty();
        assertThat(folder.resolve("out-failures.csv")).doesNotExist();
        assertThat(result.column()).isEqualTo("postcode");
        assertThat(result.guessed()).isTrue();
        assertThat(result.postcodes()).anyMatch(line -> line.contains("Royal Mail"));
    }

    @Test
    void whatCannotBePlacedStaysInAndIsListedWithItsReason() throws IOException {
        BatchResult result =
                run("postcode,n\nM15 4AD,1\nSW1A 1AA,2\n,3\nhello,4\nM15 9ZZ,5\nE01999999,6\n\"=1+1\",7\n");
        assertThat(written().stream()
                        .map(line -> line.substring(0, line.indexOf(",")))
                        .toList())
                .containsExactly("postcode", "M15 4AD", "SW1A 1AA", "", "hello", "M15 9ZZ", "E01999999", "'=1+1");
        assertThat(written().get(2))
                .isEqualTo("SW1A 1AA,2,,,,,,,,,a postcode of an area of which nothing is installed here");
        assertThat(Files.readAllLines(result.failures().orElseThrow()))
                .hasSize(7)
                .startsWith(
                        "row,line,text,why", "2,3,SW1A 1AA,a postcode of an area of which nothing is installed here")
                .anyMatch(line -> line.startsWith("7,8,'=1+1,neither"));
        assertThat(result.placed()).isEqualTo(1);
        assertThat(result.failed())
                .containsEntry(Why.NEITHER, 2L)
                .containsEntry(Why.EMPTY, 1L)
                .containsEntry(Why.OTHER_AREA, 1L)
                .containsEntry(Why.NOT_INSTALLED, 1L)
                .containsEntry(Why.NO_CODE, 1L);
    }

    @Test
    void everyRowComesOutInItsOrder() throws IOException {
        Random random = new Random(5);
        List<String> postcodes =
                Files.readAllLines(Mirror.required().resolve("access/trafford/trafford_postcodes.csv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(i + "," + (random.nextInt(50) == 0 ? "X" + i : postcodes.get(random.nextInt(postcodes.size()))));
        }
        BatchResult result = run("id,postcode\n" + String.join("\n", rows) + "\n");
        List<String> written = written();
        assertThat(written).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(written.get(i + 1)).startsWith(rows.get(i) + ",");
        }
        assertThat(result.placed()
                        + Files.readAllLines(result.failures().orElseThrow()).size()
                        - 1)
                .isEqualTo(rows.size());
    }

    @Test
    void formulasInTheFileAreWrittenSoThatASpreadsheetDoesNotRunThem() throws IOException {
        run("postcode,note,amount\nM15 4AD,\"=HYPERLINK(\"\"x\"\")\",-5.20\nM15 4AD,@SUM(A1),+7\nM15 4AD,-1+cmd,-\n");
        assertThat(written().get(1)).startsWith("M15 4AD,\"'=HYPERLINK(\"\"x\"\")\",-5.20,");
        assertThat(written().get(2)).startsWith("M15 4AD,'@SUM(A1),+7,");
        assertThat(written().get(3)).startsWith("M15 4AD,'-1+cmd,'-,");
    }

    @Test
    void quotesLineEndsAndAMarkAtTheBeginningAreKeptApart() throws IOException {
        run("\uFEFFpostcode,words\r\n\"M15 4AD\",\"a, \"\"b\"\"\nand c\"\r\nM15 4AD,d\r\n");
        assertThat(Files.readString(out()))
                .startsWith("postcode,words,lsoa_2011_code")
                .contains("\nM15 4AD,\"a, \"\"b\"\"\nand c\",E01006112,")
                .contains("\nM15 4AD,d,E01006112,");
    }

    @Test
    void anEmptyLineOfASingleColumnIsARow() throws IOException {
        BatchResult result = run("postcode\nM15 4AD\n\nM15 4AD\n");
        assertThat(result.rows()).isEqualTo(3);
        assertThat(result.failed()).containsEntry(Why.EMPTY, 1L);
    }

    @Test
    void packedFilesGoInAndOut() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("postcode\nM15 4AD\n".getBytes(StandardCharsets.UTF_8));
        }
        Path in = Files.write(folder.resolve("in.csv.gz"), packed.toByteArray());
        Path out = folder.resolve("out.csv.gz");
        Holder.BATCH.run(new BatchRequest(in, Optional.empty(), List.of(), out), rows -> {});
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(out)))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(TRAFFORD_001D);
        }
    }

    @Test
    void aHeadingThatIsTakenGetsAnotherName() throws IOException {
        run("postcode,ltla_2019_code,plumbline_note\nM15 4AD,x,y\n");
        assertThat(written().get(0)).contains(",plumbline_ltla_2019_code,").endsWith(",plumbline_plumbline_note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postcode,n\nM15 4AD\n",
                "postcode,n\nM15 4AD,1,2\n",
                "postcode\n\"M15 4AD\n",
                "postcode\n\"M15\" 4AD\n",
                "postcode\nM15\u00004AD\n",
                ""
            })
    void aFileThatIsNoTableIsRefusedAndNothingIsWritten(String text) {
        assertThatThrownBy(() -> run(text)).isInstanceOf(WrongInput.class);
        assertThat(folder).isDirectoryNotContaining("glob:**out*");
    }

    @Test
    void everyRowWithAWrongNumberOfCellsIsTold() {
        assertThatThrownBy(() -> run("postcode,n\nM15 4AD\nM15 4AD,1\nM15 4AD,1,2\n"))
                .isInstanceOfSatisfying(
                        WrongInput.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(problem -> problem.where().line())
                                .containsExactly(2, 4));
    }

    /** Its part of Cumbria is shown: in 2023 Cumberland came to be of Allerdale, Carlisle and Copeland. */
    @Test
    void aPlaceThatLiesInSeveralIsSaidToWithTheirNames() throws IOException {
        run("code\nE06000063\nE01006112\n");
        assertThat(written().get(1))
                .contains("of ltla:2019 it lies in several: Allerdale, Carlisle, Copeland")
                .contains("North West");
        assertThat(written().get(2)).endsWith(TRAFFORD_001D + ",");
    }

    @Test
    void aCellOfTenMegabytesIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> run("postcode,n\nM15 4AD,1\nM15 4AD," + "x".repeat(10_000_000) + "\n"))
                .isInstanceOfSatisfying(
                        WrongInput.class,
                        wrong -> assertThat(wrong.problems().get(0).where()).hasToString("in.csv:3:2"));
        assertThat(out()).doesNotExist();
    }

    @Test
    void theColumnMustBeClear() {
        assertThatThrownBy(() -> run("from_postcode,to_postcode\nM15 4AD,M15 4AD\n"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("--column")
                .hasMessageContaining("from_postcode, to_postcode");
        assertThatThrownBy(() -> run("postcode,postcode\nM15 4AD,M15 4AD\n")).isInstanceOf(NoAnswer.class);
        assertThatThrownBy(() -> run(folder.resolve("in.csv"), Optional.of("postcode")))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("stands twice");
        assertThatThrownBy(() -> run(folder.resolve("in.csv"), Optional.of("home")))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("no column \"home\"");
    }

    @Test
    void aFileDividedBySemicolonsOrTabsOrWithABlankFirstLineIsToldHowToMendIt() {
        assertThatThrownBy(() -> run("name;postcode\nOne;M15 4AD\n"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("commas between the columns");
        assertThatThrownBy(() -> run("name\tpostcode\nOne\tM15 4AD\n")).isInstanceOf(NoAnswer.class);
        assertThatThrownBy(() -> run("\nM15 4AD\n"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("first line of the file is blank");
        assertThat(out()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ltla:1066",
                "iod-2019-lsoa",
                "iod-2019-lsoa.none",
                "none.imd_decile",
                "els-indicators.value",
                "=1"
            })
    void whatCannotBeAddedIsSaid(String add) {
        assertThatThrownBy(() -> run("postcode\nM15 4AD\n", add)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void nothingIsReplaced() throws IOException {
        Files.writeString(out(), "mine");
        assertThatThrownBy(() -> run("postcode\nM15 4AD\n")).isInstanceOf(CouldNotBeDone.class);
        assertThat(out()).hasContent("mine");
    }

    @Test
    void anyBytesGiveAFileOrAMessage() throws IOException {
        byte[] good = "id,postcode\n1,M15 4AD\n2,\"LE15 0AQ\"\n3,E08000009\n".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("fuzz.csv");
        Mutations.seeds().limit(300).forEach(seed -> {
            try (BatchInput input =
                    BatchInput.open(Files.write(file, Mutations.mutate(good, seed)), Optional.empty())) {
                Stream.generate(input::next).takeWhile(more -> more).forEach(more -> input.copyTo(new ArrayList<>()));
            } catch (WrongInput | NoAnswer told) {
                assertThat(told).as("seed " + seed).isNotNull();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
