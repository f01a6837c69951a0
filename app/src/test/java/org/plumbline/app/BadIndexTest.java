package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.app.report.index.IndexDocuments;

/** Bad figures and recipes of one's own through the command: exit code, place, message, no stack trace, nothing written or lost. */
class BadIndexTest {
    private static final String GOOD =
            "code,name,x,y,z\nA,Ashby,1,5,2\nB,Birch,2,3,9\nC,Corrie,4,1,4\nD,Dunmoor,8,2,1\n";
    private static final String INDICATORS =
            "indicators:\n  - {column: x}\n  - {column: y, title: Damp homes}\n  - {column: z}\n";

    @TempDir
    Path folder;

    /** The command in this process, so that forty of them are quick; the real one is started where that matters. */
    private static RealCommand.Ended command(String... arguments) {
        return CommandHere.run(new IndexDocuments(), arguments);
    }

    private Path write(String name, byte[] bytes) {
        BundledTables.write(folder, name, bytes);
        return folder.resolve(name);
    }

    private Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private RealCommand.Ended build(String csv, String rest) {
        write("mine.csv", csv);
        return buildAsItIs("mine.csv", rest);
    }

    private RealCommand.Ended buildAsItIs(String file, String rest) {
        Path recipe = write(
                "mine.yaml",
                "kind: built-index\nid: mine\ntitle: Mine\ndata: {file: '" + file
                        + "', place: code, name: name}\nhigher-is: worse\n" + rest);
        RealCommand.Ended ended = command("index", "build", recipe.toString(), "--out", out());
        if (ended.code() != 0) {
            assertThat(folder.resolve("out")).doesNotExist();
        }
        return ended;
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    @Test
    void aGoodFileIsBuiltAndVerified() {
        assertThat(build(GOOD, INDICATORS).code()).isZero();
        assertThat(command("verify", out()).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Infinity | mine.csv:2:4: not a plain number",
                "-inf | mine.csv:2:4: not a plain number",
                "1e999 | mine.csv:2:4: not a plain number",
                "1E+400 | mine.csv:2:4: not a plain number",
                "NaN | data: {missing: [\"NaN\"]}",
                "NA | data: {missing: [\"NA\"]}",
                "5% | write 5",
                "£5 | write 5",
                "'\"5,000\"' | write 5000",
                "=1+4 | mine.csv:2:4: not a plain number",
            })
    void whatIsNoNumberIsShownWhereItStands(String cell, String told) {
        RealCommand.Ended ended = build(GOOD.replace("Ashby,1,5,2", "Ashby,1," + cell + ",2"), INDICATORS);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("mine.csv:2:4", told);
    }

    @Test
    void aConstantOrEmptyIndicatorIsNamedByItsTitle() {
        RealCommand.Ended constant = build("code,name,x,y,z\nA,Ashby,1,5,2\nB,Birch,2,5,9\n", INDICATORS);
        assertThat(constant.code()).isEqualTo(2);
        assertThat(constant.err())
                .contains("the indicator \"Damp homes\" (y): Every observed value is the same", "Leave it out");
        RealCommand.Ended empty = build("code,name,x,y,z\nA,Ashby,1,,2\nB,Birch,2,,9\n", INDICATORS);
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).contains("the indicator \"Damp homes\" (y): No place has a value");
    }

    @Test
    void aDomainWithoutPartsOrWithoutFiguresIsTold() {
        String domains = INDICATORS.replace("y,", "y, in: homes,") + "domains: [{id: homes}, {id: none}]\n";
        assertThat(build(GOOD, domains).err()).contains("mine.yaml:10:29: a domain without parts");
        RealCommand.Ended emptied =
                build("code,name,x,y,z\nA,Ashby,1,,2\nB,Birch,2,,9\n", domains.replace(", {id: none}", ""));
        assertThat(emptied.code()).isEqualTo(2);
        assertThat(emptied.err()).contains("Damp homes");
    }

    @ParameterizedTest
    @CsvSource({"geometric-mean,nought", "harmonic-mean,above nought"})
    void negativeScoresInAMeanThatTakesNoneAreTold(String mean, String expected) {
        RealCommand.Ended ended = build(
                GOOD,
                INDICATORS + "normalisation: {method: z-score, origin: mean}\naggregation: {method: " + mean + "}\n");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("Recipe mine: the index itself: ", "arithmetic mean", "min-max from 1 to 100", expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weighting: {method: ballots, ballots: [{x: 1, yy: 3}]} | points for something that is not among the parts",
                "weighting: {method: importance, targets: {x: 1, yy: 3}} | a target for something that the recipe does not have",
                "weights: {x: 1} | unknown key",
                "steps: [{step: cut-off, indicators: [x], low: 4, high: 2}] | limits the wrong way round",
                "normalisation: {method: goalposts, low: 9, high: 1} | a scale that ends before it begins",
            })
    void aRecipeThatMakesNoSenseIsShownWhereItDoesNot(String line, String told) {
        RealCommand.Ended ended = build(GOOD, INDICATORS + line + "\n");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("mine.yaml:10:", told);
    }

    @Test
    void filesThatAreNoTablesAreTold() throws IOException {
        assertThat(build("code;name;x\nA;Ashby;1\n", INDICATORS).err()).contains("mine.csv:1", "semicolons");
        assertThat(build(GOOD.replace("B,Birch,2,3,9", "B,Birch,2"), INDICATORS).err())
                .contains("mine.csv:3: too few cells in this row");
        assertThat(build(GOOD + "A,Again,1,2,3\n", INDICATORS).err())
                .contains("mine.csv:6:1: this place stands twice", "already in line 2");
        assertThat(build(GOOD + " ,Nobody,1,2,3\n", INDICATORS).err()).contains("mine.csv:6:1: a row without a place");
        assertThat(build("", INDICATORS).err()).contains("the file is empty");
        assertThat(build("code,name,x,y,z\n", INDICATORS).err()).contains("there is no row below the heading");
        assertThat(build(GOOD.replace(",z\n", ",y\n"), INDICATORS).err())
                .contains("mine.csv:1:5: a column stands twice");
        assertThat(build(GOOD.replace("Ashby", "\"" + "x".repeat(10_000_000) + "\""), INDICATORS)
                        .err())
                .contains("mine.csv:2")
                .hasSizeLessThan(2000);
        write("mine.csv", GOOD.getBytes(StandardCharsets.UTF_16));
        assertThat(buildAsItIs("mine.csv", INDICATORS).err()).contains("mine.csv", "[wrong-encoding]");
        write("mine.csv", new byte[] {0, 1, 2, 3, (byte) 0xff});
        assertThat(buildAsItIs("mine.csv", INDICATORS).code()).isEqualTo(2);
        Files.delete(folder.resolve("mine.csv"));
        Files.createDirectory(folder.resolve("mine.csv"));
        assertThat(buildAsItIs("mine.csv", INDICATORS).err()).contains("this is not a file");
    }

    @Test
    void aFileThatLiesElsewhereOrNowhereIsTold() {
        assertThat(buildAsItIs("nowhere.csv", INDICATORS).err())
                .contains("nowhere.csv: the file that the recipe names as its data is not there", "--files DIR");
        assertThat(buildAsItIs("../mine.csv", INDICATORS).err())
                .contains("mine.yaml:4:14: not the name of a file beside the recipe");
        assertThat(command("index", "build", "asem-2018", "--files", folder.toString(), "--out", out())
                        .err())
                .contains("ASEM_iData.csv", "--files DIR");
    }

    @Test
    void packedFilesAreReadAndBombsAreNot() throws IOException {
        write("packed.csv.gz", gzip(GOOD.getBytes(StandardCharsets.UTF_8)));
        assertThat(buildAsItIs("packed.csv.gz", INDICATORS).code()).isZero();
        assertThat(folder.resolve("out/inputs/packed.csv")).hasContent(GOOD);
        assertThat(command("verify", out()).code()).isZero();
        write("bomb.csv.gz", gzip(new byte[80_000_000]));
        Path recipe =
                write("mine.yaml", Files.readString(folder.resolve("mine.yaml")).replace("packed", "bomb"));
        RealCommand.Ended bomb = command("index", "build", recipe.toString(), "--out", folder + "/other");
        assertThat(bomb.code()).isEqualTo(2);
        assertThat(bomb.err()).contains("bomb.csv.gz: the file is too large");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void namesThatSteerAreShownAsTextAndFormulasAreNone() throws IOException {
        String hostile = GOOD.replace("Ashby", "<script>alert(1)</script>").replace("Dunmoor", "=cmd|'/C calc'!A0");
        assertThat(build(hostile, INDICATORS.replace("Damp homes", "\"<img src=x onerror=alert(1)>\""))
                        .code())
                .isZero();
        String html = Files.readString(folder.resolve("out/report.html"));
        assertThat(html).contains("&lt;script&gt;", "&lt;img").doesNotContain("<script>alert", "<img src=x");
        assertThat(PublishedRun.rows(folder.resolve("out/tables/scores.csv")))
                .allSatisfy(row -> assertThat(row.values()).noneMatch(cell -> cell.startsWith("=")));
        assertThat(command("verify", out()).code()).isZero();
    }

    @Test
    void aNameThatSteersATerminalIsRefused() {
        RealCommand.Ended ended = build(GOOD.replace("Ashby", "A\u001b[2Jshby"), INDICATORS);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("mine.csv:2:2: ").doesNotContain("\u001b");
    }

    @Test
    void nothingThatSomebodyMadeIsLost() throws IOException {
        assertThat(build(GOOD, INDICATORS).code()).isZero();
        Path notes = write("out/notes.txt".replace("out/", ""), "mine");
        Files.copy(notes, folder.resolve("out/notes.txt"));
        RealCommand.Ended again =
                command("index", "build", folder.resolve("mine.yaml").toString(), "--out", out());
        assertThat(again.code()).isEqualTo(5);
        assertThat(folder.resolve("out/notes.txt")).hasContent("mine");
        String before = Files.readString(folder.resolve("mine.yaml"));
        RealCommand.Ended start =
                command("index", "new", folder.resolve("mine.csv").toString());
        assertThat(start.code()).isEqualTo(5);
        assertThat(start.err()).contains("is there already");
        assertThat(folder.resolve("mine.yaml")).hasContent(before);
    }

    @Test
    void aStarterIsWrittenWhereItIsAskedForAndBuilds() {
        write("My places.csv", GOOD);
        String csv = folder.resolve("My places.csv").toString();
        assertThat(command("index", "new", csv).out())
                .contains("3 indicators of 4 places")
                .doesNotContain("--files");
        assertThat(command(
                                "index",
                                "build",
                                folder.resolve("my-places.yaml").toString(),
                                "--draws",
                                "20",
                                "--out",
                                out())
                        .code())
                .isZero();
        RealCommand.Ended capital =
                command("index", "new", csv, "--out", folder.resolve("My.yaml").toString());
        assertThat(capital.code()).isEqualTo(1);
        assertThat(capital.err()).contains("my.yaml");
        RealCommand.Ended nowhere = command(
                "index", "new", csv, "--out", folder.resolve("no/my.yaml").toString());
        assertThat(nowhere.code()).isEqualTo(5);
        assertThat(nowhere.err()).contains("there is no folder");
        assertThat(command("index", "new", folder.resolve("nowhere.csv").toString())
                        .code())
                .isEqualTo(2);
        assertThat(command("index", "new", folder.toString()).code()).isEqualTo(2);
        assertThat(command("index", "new", csv, "--out", "x.txt").code()).isEqualTo(1);
    }

    @Test
    void wrongUseIsToldWithWhatThereIs() {
        RealCommand.Ended none = command("index");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("new", "build", "replicate");
        RealCommand.Ended kind = command("index", "build", "imd-england-2019", "--out", out());
        assertThat(kind.code()).isEqualTo(2);
        assertThat(kind.err()).contains("which is a composite index", "plumbline index replicate makes it again");
        RealCommand.Ended unknown = command("index", "build", "asem-2019", "--out", out());
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean asem-2018?");
        assertThat(command("index", "build", "asem-2018", "--draws", "5").code())
                .isEqualTo(1);
    }

    @Test
    void moreMemoryThanThereIsIsAskedForBeforeItIsUsed() {
        String rows = IntStream.range(0, 5000)
                .mapToObj(i -> "P" + i + ",N," + i % 97 + "," + i % 89 + "," + i + "\n")
                .collect(Collectors.joining());
        write("mine.csv", "code,name,x,y,z\n" + rows);
        RealCommand.Ended ended =
                RealCommand.run(folder, "index", "new", "mine.csv").isTold();
        assertThat(ended.code()).as(ended.err()).isZero();
        ended = RealCommand.runWith(folder, List.of("-Xmx128m"), "index", "build", "mine.yaml", "--draws", "100000")
                .isTold();
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("100000 draws of the ranks of 5000 places need about", "fewer draws");
        assertThat(folder.resolve("indices")).doesNotExist();
    }
}
