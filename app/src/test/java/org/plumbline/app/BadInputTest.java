package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Bad input through the real command: exit code, place, message, no stack trace, and nothing written. */
class BadInputTest {

    @TempDir
    Path folder;

    private RealCommand.Ended runWith(String file, UnaryOperator<String> change) {
        BundledTables.write(folder.resolve("data"), file, change);
        return runOnData();
    }

    private RealCommand.Ended runOnData() {
        RealCommand.Ended ended = RealCommand.run(folder, "run", "--data", "data", "--out", "out");
        if (ended.code() != 0) {
            assertThat(folder.resolve("out")).doesNotExist();
        }
        return ended.isTold();
    }

    private static UnaryOperator<String> replacing(String found, String by) {
        return text -> {
            assertThat(text).contains(found);
            int at = text.indexOf(found);
            return text.substring(0, at) + by + text.substring(at + found.length());
        };
    }

    @Test
    void aTruncatedGzipIsRefusedByName() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(BundledTables.bytes(BundledTables.DISTRICTS));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        BundledTables.write(folder.resolve("data"), BundledTables.DISTRICTS + ".gz", half);
        RealCommand.Ended ended = runOnData();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(BundledTables.DISTRICTS + ".gz").contains("[unreadable-file]");
    }

    @Test
    void aWholeGzipIsReadLikeThePlainFile() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(BundledTables.bytes(BundledTables.DISTRICTS));
        }
        BundledTables.write(folder.resolve("data"), BundledTables.DISTRICTS + ".gz", packed.toByteArray());
        assertThat(runOnData().code()).isZero();
    }

    @Test
    void aMissingColumnIsNamed() {
        RealCommand.Ended ended = runWith(BundledTables.DISTRICTS, text -> withoutColumn(text, 3));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains(BundledTables.DISTRICTS + ":1")
                .contains("population_mid2019")
                .contains("[missing-column]");
    }

    @Test
    void aRenamedColumnIsGuessedAt() {
        RealCommand.Ended ended =
                runWith(BundledTables.DISTRICTS, replacing("population_mid2019", "Population_mid2019"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains(BundledTables.DISTRICTS + ":1:4")
                .contains("[missing-column]")
                .contains("rename");
    }

    @Test
    void aDoubledColumnIsRefused() {
        RealCommand.Ended ended =
                runWith(BundledTables.DISTRICTS, replacing("imd2019_average_rank", "imd2019_average_score"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(BundledTables.DISTRICTS + ":1:6").contains("[doubled-column]");
    }

    @Test
    void aCodeWithALostZeroIsRecognised() {
        RealCommand.Ended ended = runWith(BundledTables.DISTRICTS, replacing("\nE06000047,", "\nE0600047,"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .containsPattern(BundledTables.DISTRICTS + ":\\d+:1: ")
                .contains("[unknown-area-code]")
                .contains("E06000047 (County Durham) with a zero lost");
    }

    @Test
    void aNegativePopulationIsRefused() {
        RealCommand.Ended ended = runWith(BundledTables.DISTRICTS, replacing(",93663,", ",-93663,"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains(BundledTables.DISTRICTS + ":2:4")
                .contains("[wrong-number]")
                .contains("-93663");
    }

    /** Hartlepool is among the ten most deprived and was awarded money: an infinite amount a head, were there one. */
    @Test
    void anAwardedPlaceWhereNobodyLivesHasNoAmountAHeadAndTheReportIsStillMade() throws IOException {
        assertThat(runWith(BundledTables.DISTRICTS, replacing(",93663,", ",0,")).code())
                .isZero();
        String html = Files.readString(folder.resolve("out/report.html"));
        assertThat(html)
                .contains("Hartlepool: awarded nobody a head, share nobody")
                .doesNotContain("Infinity", "NaN", "=\"%\"");
    }

    @Test
    void aThousandsCommaIsRefused() {
        RealCommand.Ended ended = runWith(BundledTables.DISTRICTS, replacing(",93663,", ",\"93,663\","));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains(BundledTables.DISTRICTS + ":2:4")
                .contains("93,663")
                .contains("93663");
    }

    @Test
    void aCurrencySignIsRefused() {
        RealCommand.Ended ended = runWith(BundledTables.AWARDS, replacing(",20000000.00,", ",£20000000.00,"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains(BundledTables.AWARDS + ":2:8")
                .contains("[wrong-money]")
                .contains("20000000.00");
    }

    @Test
    void latin1BytesAreFoundByLine() {
        byte[] latin1 = BundledTables.text(BundledTables.DISTRICTS)
                .replace("Hartlepool", "H\u00e4rtlepool")
                .getBytes(StandardCharsets.ISO_8859_1);
        BundledTables.write(folder.resolve("data"), BundledTables.DISTRICTS, latin1);
        RealCommand.Ended ended = runOnData();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains(BundledTables.DISTRICTS + ":2")
                .contains("[wrong-encoding]")
                .contains("UTF-8");
    }

    @Test
    void aByteOrderMarkChangesNothing() {
        RealCommand.Ended ended = runWith(BundledTables.DISTRICTS, text -> "\uFEFF" + text);
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("£134 a head");
    }

    @Test
    void aPlaceTwiceNamesTheFirst() {
        String line = BundledTables.text(BundledTables.DISTRICTS).split("\n")[1];
        RealCommand.Ended ended = runWith(BundledTables.DISTRICTS, text -> text + line + "\n");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(BundledTables.DISTRICTS + ":319").contains("[doubled-place]");
    }

    @Test
    void aLedgerThatDoesNotSumToTheStatedPotIsNoticed() {
        RealCommand.Ended ended = runWith(BundledTables.AWARDS, replacing("15992485.00", "15992486.00"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .containsPattern("luf-england-by-need.yaml:\\d+:\\d+: ")
                .contains("2983210302.00")
                .contains("2983210301.00");
    }

    @Test
    void anUnknownRecipeKeyIsFoundAtTheKey() {
        RealCommand.Ended ended = checkRecipe("need-districts-england-2019", "aggregation:", "agregation:");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .containsPattern("mine.yaml:\\d+:1: ")
                .contains("[unknown-key]")
                .contains("agregation")
                .contains("aggregation");
    }

    @Test
    void weightsThatSumToNoughtAreRefused() {
        RealCommand.Ended ended = checkRecipe(
                "need-districts-england-2019",
                "{income: 22.5, employment: 22.5, education: 13.5, health: 13.5, crime: 9.3, barriers: 9.3,"
                        + " living-environment: 9.3}",
                "{income: 0, employment: 0, education: 0, health: 0, crime: 0, barriers: 0, living-environment: 0}");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).containsPattern("mine.yaml:\\d+:\\d+: ").contains("[weights-without-effect]");
    }

    private RealCommand.Ended checkRecipe(String id, String found, String by) {
        String recipe = RealCommand.run(folder, "recipes", "show", id).out();
        write("mine.yaml", replacing(found, by).apply(recipe));
        return RealCommand.run(folder, "recipes", "check", "mine.yaml").isTold();
    }

    @Test
    void aStudyOfOnesOwnReportsItsRecipesProblemsWhereTheyStand() {
        String study = RealCommand.run(folder, "recipes", "show", "districts-england-2019")
                .out();
        String index = RealCommand.run(folder, "recipes", "show", "need-districts-england-2019")
                .out();
        write("districts-england-2019.yaml", study);
        write(
                "need-districts-england-2019.yaml",
                replacing("column: iod2019_crime_average_score", "column: iod2019_crime")
                        .apply(index));
        RealCommand.Ended ended =
                RealCommand.run(folder, "run", "districts-england-2019.yaml").isTold();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .containsPattern("need-districts-england-2019.yaml:\\d+:\\d+: ")
                .contains("[unknown-source]")
                .contains("iod2019_crime");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void anOutputFolderThatIsAFileIsLeftAlone() {
        write("out", "my own notes");
        RealCommand.Ended ended = RealCommand.run(folder, "run", "--out", "out").isTold();
        assertThat(ended.code()).isEqualTo(5);
        assertThat(folder.resolve("out")).hasContent("my own notes");
    }

    @Test
    void anOutputFolderWithOtherFilesIsLeftAlone() {
        write("out/notes.txt", "my own notes");
        RealCommand.Ended ended = RealCommand.run(folder, "run", "--out", "out").isTold();
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("would be lost");
        assertThat(folder.resolve("out/notes.txt")).hasContent("my own notes");
    }

    @Test
    @EnabledIf("hasFullDevice")
    void anOutputOnADeviceIsRefused() {
        RealCommand.Ended ended =
                RealCommand.run(folder, "run", "--out", "/dev/full").isTold();
        assertThat(ended.code()).isEqualTo(5);
        assertThat(RealCommand.run(folder, "run", "--out", "/dev/full/run")
                        .isTold()
                        .code())
                .isEqualTo(5);
    }

    @Test
    @EnabledIf("hasFullDevice")
    void aFullDiskUnderStandardOutputIsTold() {
        for (String command : new String[] {"--version", "sources", "completion", "--help"}) {
            RealCommand.Ended ended =
                    RealCommand.run(folder, new File("/dev/full"), command).isTold();
            assertThat(ended.code()).as(command).isEqualTo(5);
            assertThat(ended.err()).contains("could not write standard output");
        }
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    @Test
    void wrongUseIsToldInOneLineWithTheNearestCommand() {
        RealCommand.Ended command = RealCommand.run(folder, "verfy", "x").isTold();
        assertThat(command.code()).isEqualTo(1);
        assertThat(command.err()).contains("verify");
        assertThat(RealCommand.run(folder, "run", "--draws", "5").isTold().code())
                .isEqualTo(1);
        assertThat(RealCommand.run(folder, "run", "--seed", "seven").isTold().code())
                .isEqualTo(1);
        assertThat(RealCommand.run(folder, "run", "--threads", "0").isTold().code())
                .isEqualTo(1);
        assertThat(RealCommand.run(folder, "verify").isTold().code()).isEqualTo(1);
    }

    @Test
    void anUnknownStudyIsAnsweredWithThoseThatThereAre() {
        RealCommand.Ended ended =
                RealCommand.run(folder, "run", "district-england-2019").isTold();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("districts-england-2019");
    }

    @Test
    void aDataFolderWithoutTablesNamesTheFilesThatItLooksFor() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        RealCommand.Ended ended = runOnData();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(BundledTables.DISTRICTS);
    }

    @Test
    void aLedgerThatRunsOverIsRefusedBeforeItIsSummed() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            rows.append("1,X").append(i).append(",Blackpool,,Pier,England,North West,9999999999999.99,E06000009\n");
        }
        RealCommand.Ended ended = runWith(BundledTables.AWARDS, text -> text + rows);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("[wrong-money]").contains("more than any fund");
    }

    @Test
    void twoDistrictsOfOneNameAreRefused() {
        RealCommand.Ended ended = runWith(BundledTables.DISTRICTS, replacing(",Hartlepool,", ",Birmingham,"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("[doubled-place]").contains("Birmingham");
    }

    @Test
    void anArgumentThatStartsWithAnAtSignIsNotReadAsAFile() {
        RealCommand.Ended ended = RealCommand.run(folder, "@/etc/hostname").isTold();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("@/etc/hostname");
    }

    @Test
    void moreDrawsThanMemoryHoldsAreRefusedAtOnce() {
        RealCommand.Ended ended = RealCommand.runWith(folder, List.of("-Xmx256m"), "run", "--draws", "100000")
                .isTold();
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("fewer draws");
    }

    private void write(String file, String text) {
        Path path = folder.resolve(file);
        BundledTables.write(
                path.resolveSibling(".").normalize(),
                path.getFileName().toString(),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static String withoutColumn(String csv, int column) {
        StringBuilder text = new StringBuilder();
        for (String line : csv.split("\n")) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            StringBuilder kept = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                if (i != column) {
                    kept.append(kept.isEmpty() && i == 0 ? "" : ",").append(cells[i]);
                }
            }
            text.append(kept).append('\n');
        }
        return text.toString();
    }
}
