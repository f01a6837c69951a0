package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.report.sortition.draw.LotteryDocuments;

/** The public lottery through the command: commitment, draw and replacements, and whoever tampers with them. */
class PanelLotteryTest {
    private static final String DICE = "dice=4 1 6 2 2 5 3 6 1 1 4 2 6 5 3 2";

    @TempDir
    Path folder;

    private Path run = Path.of("");
    private Path committed = Path.of("");
    private Path drawn = Path.of("");

    @BeforeEach
    void aRun() throws IOException {
        run = LotteryRun.write(folder.resolve("run"), false);
        committed = folder.resolve("commitment");
        drawn = folder.resolve("draw");
    }

    private static RealCommand.Ended command(Object... words) {
        return CommandHere.run(
                new LotteryDocuments(), Stream.of(words).map(Object::toString).toArray(String[]::new));
    }

    private RealCommand.Ended commit() {
        return command("sortition", "commit", run, "--lottery", "panel-lottery-dice", "--out", committed);
    }

    private RealCommand.Ended draw(String... more) {
        List<Object> words = new ArrayList<>(List.of("sortition", "draw", committed, "--value", DICE, "--out", drawn));
        words.addAll(List.of(more));
        return command(words.toArray());
    }

    private RealCommand.Ended replace(String... more) {
        List<Object> words =
                new ArrayList<>(List.of("sortition", "replace", drawn, "--run", run, "--out", folder.resolve("now")));
        words.addAll(List.of(more));
        return command(words.toArray());
    }

    private static List<String> column(Path table, int column) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[column])
                .toList();
    }

    private static void edit(Path file, String found, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(found);
        Files.writeString(file, text.replaceFirst(Pattern.quote(found), by));
    }

    @Test
    void aCommitmentTellsEverybodysChanceAndNothingOfAnybody() throws IOException {
        RealCommand.Ended ended = commit();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .startsWith("One of 20 panels of 8 people will be drawn, each as likely as any other.")
                .contains("Publish  ", "on 15 January 2027")
                .contains("exactly the same number of seats for age Under 40 and age 40 and over")
                .doesNotContain("too little");
        assertThat(column(committed.resolve("tables/chances.csv"), 0)).hasSize(LotteryRun.PEOPLE);
        // Every panel has eight seats, so that chances sum to eight: 160 seats on twenty panels.
        assertThat(column(committed.resolve("tables/chances.csv"), 1).stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(160);
        try (Stream<Path> files = Files.walk(committed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("seats.csv") && !file.endsWith("report.html")) {
                    assertThat(Files.readString(file)).doesNotContain("Female", "Under 40");
                }
            }
        }
        assertThat(Files.readString(committed.resolve("inputs/seats.csv"))).contains("age,Under 40,4,4,4,4");
        RealCommand.Ended verified = command("verify", committed);
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        assertThat(verified.out()).contains("The fingerprint of this commitment is ");
    }

    /** By hashlib: sha256 of 00 00, the text, 00 00, modulo 20, plus 1; reserves by numbers 1, 2, ... */
    @Test
    void aDrawIsTheSameOnAnyMachine() throws IOException {
        commit();
        RealCommand.Ended ended = draw();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .startsWith("Panel 13 of 20 was drawn: 8 people.")
                .contains(
                        "Text      4.1.6.2.2.5.3.6.1.1.4.2.6.5.3.2./",
                        "5d209477ae9273463f097b765f52f6ffe107bd0d6c579d58f962424799758d50");
        assertThat(column(drawn.resolve("tables/reserves.csv"), 1))
                .hasSize(32)
                .startsWith("k14", "k17", "k19", "k31", "k38", "k24");
        assertThat(Files.readAllLines(run.resolve("inputs/portfolio.csv")).get(13))
                .isEqualTo("13," + String.join(" ", column(drawn.resolve("tables/panel.csv"), 0)));
        assertThat(Files.readString(drawn.resolve("report.html")))
                .contains(
                        "Panel 13 of 20 was drawn",
                        "5d209477ae9273463f097b765f52f6ffe107bd0d6c579d58f962424799758d50",
                        "4.1.6.2.2.5.3.6.1.1.4.2.6.5.3.2./");
        assertThat(command("verify", drawn).code()).isZero();
    }

    @Test
    void theDrawnPanelsSealOpensWithTheRunAndWithNothingElse() throws IOException {
        commit();
        assertThat(draw("--run", run.toString()).code()).isZero();
        assertThat(Files.readString(drawn.resolve("inputs/opened.csv"))).contains(",age,Under 40,4");
        assertThat(Files.readString(drawn.resolve("report.html"))).contains("How it meets the quotas");
        assertThat(command("verify", drawn).code()).isZero();
        edit(drawn.resolve("inputs/opened.csv"), "age,Under 40,4", "age,Under 40,5");
        RealCommand.Ended verified = command("verify", drawn);
        assertThat(verified.code()).isEqualTo(2);
        assertThat(verified.err()).contains("the seats of the drawn panel do not open its seal [not-as-committed]");
    }

    @Test
    void aSecondDrawIntoTheSameFolderIsRefused() throws IOException {
        commit();
        draw();
        byte[] before = Files.readAllBytes(drawn.resolve("tables/draw.csv"));
        RealCommand.Ended again =
                command("sortition", "draw", committed, "--value", DICE.replace("4 1 6", "5 1 6"), "--out", drawn);
        assertThat(again.code()).isEqualTo(5);
        assertThat(again.err()).contains("a draw is never replaced");
        assertThat(Files.readAllBytes(drawn.resolve("tables/draw.csv"))).isEqualTo(before);
        assertThat(commit().err()).contains("a commitment is never replaced");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inputs/portfolio.csv|1,k|1,k99 k|a row key that the pool does not have",
                "inputs/portfolio.csv|2,|3,|panels out of order",
                "inputs/people.csv|k07|k06|row keys out of order, or one twice",
                "inputs/seats.csv|4,4,4,4|4,4,4,3|panels that do not keep a quota",
                "inputs/seats.csv|Female,3,5|Female,2,5|tables/commitment.csv",
                "inputs/seals.csv|1,|1,0|not the seal of the next panel",
                "inputs/origin.csv|pool_sha256,|pool_sha256,0|not the checksums of pool and run",
                "tables/chances.csv|k00,|k00,9|tables/chances.csv:2:2: panels of k00",
                "tables/commitment.csv|panels,20|panels,21|tables/commitment.csv",
                "recipes/panel-lottery-dice.yaml|throws: 16|throws: 15|tables/commitment.csv",
                "report.html|each as likely|all unlike|report.html",
            })
    void whateverIsChangedInACommitmentIsFoundAndNothingIsDrawnOnIt(String file, String found, String by, String told)
            throws IOException {
        commit();
        edit(committed.resolve(file), found, by);
        RealCommand.Ended verified = command("verify", committed);
        assertThat(verified.code()).isIn(2, 3);
        assertThat(verified.out() + verified.err()).contains(told);
        RealCommand.Ended ended = draw();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(drawn).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inputs/values.csv|4 1 6|5 1 6|tables/draw.csv",
                "inputs/values.csv|4 1 6|7 1 6|a number that the source cannot give [wrong-public-value]",
                "inputs/portfolio.csv|1,k00|1,k01|row keys out of order, or one twice",
                "tables/draw.csv|panels,20|panels,19|tables/draw.csv",
                "tables/panel.csv|k00|z00|tables/panel.csv:2:1: row_key",
                "tables/reserves.csv|1,k|1,z|tables/reserves.csv:2:2: row_key of 1",
            })
    void whateverIsChangedInADrawIsFound(String file, String found, String by, String told) throws IOException {
        commit();
        draw();
        edit(drawn.resolve(file), found, by);
        RealCommand.Ended verified = command("verify", drawn);
        assertThat(verified.code()).isIn(2, 3);
        assertThat(verified.out() + verified.err()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dice=1 2 3|2|not as many numbers as the source has",
                "dice=7 1 6 2 2 5 3 6 1 1 4 2 6 5 3 2|2|7 is not from 1 to 6",
                "dice=|2|no value",
                "beacon=00|2|a source that the lottery does not name",
                "4 1 6|1|--value takes a source, an equals sign and its value",
            })
    void aValueThatIsNoneOfItsSourceIsTold(String value, int code, String told) {
        commit();
        RealCommand.Ended ended = command("sortition", "draw", committed, "--value", value, "--out", drawn);
        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.err()).contains(told);
        assertThat(drawn).doesNotExist();
    }

    @Test
    void aValueTwiceOrNoneIsTold() {
        commit();
        assertThat(draw("--value", DICE).err()).contains("--value gives dice twice");
        assertThat(command("sortition", "draw", committed, "--out", drawn).code())
                .isEqualTo(1);
        assertThat(command("sortition", "draw", run, "--value", DICE, "--out", drawn)
                        .code())
                .isEqualTo(2);
        assertThat(command("sortition", "draw", folder.resolve("nowhere"), "--value", DICE, "--out", drawn)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void whoWasDrawnIsWrittenWhereTheOrganiserSaysAndNowhereElse() throws IOException {
        commit();
        StringBuilder list = new StringBuilder("line,id,row_key\n");
        for (int person = 0; person < LotteryRun.PEOPLE; person++) {
            list.append(person + 2)
                    .append(",v")
                    .append(100 + person)
                    .append(',')
                    .append(LotteryRun.key(person))
                    .append('\n');
        }
        Path keys = Files.writeString(folder.resolve("row-keys.csv"), list);
        Path names = folder.resolve("drawn.csv");
        assertThat(draw("--keys", keys.toString()).code()).isEqualTo(1);
        assertThat(draw(
                                "--keys",
                                keys.toString(),
                                "--names",
                                drawn.resolve("names.csv").toString())
                        .err())
                .contains("lies in a folder that is published");
        // The commitment and the run are published too, and a link leads into them like a path.
        Path link = Files.createSymbolicLink(folder.resolve("notes"), committed.resolve("tables"));
        for (Path published : List.of(committed, committed.resolve("inputs"), run, link)) {
            assertThat(draw(
                                    "--keys",
                                    keys.toString(),
                                    "--names",
                                    published.resolve("names.csv").toString())
                            .err())
                    .contains("lies in a folder that is published");
            assertThat(published.resolve("names.csv")).doesNotExist();
        }
        assertThat(drawn).doesNotExist();
        assertThat(draw("--keys", keys.toString(), "--names", names.toString()).code())
                .isZero();
        String first = column(drawn.resolve("tables/panel.csv"), 0).get(0);
        assertThat(Files.readString(names))
                .contains("panel,v1" + first.substring(1) + ",", "reserve 32,")
                .endsWith("\n");
        try (Stream<Path> files = Files.walk(drawn)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("v1" + first.substring(1));
            }
        }
    }

    @Test
    void nothingIsWrittenIntoWhatIsPublished() {
        commit();
        RealCommand.Ended inside =
                command("sortition", "draw", committed, "--value", DICE, "--out", committed.resolve("draw"));
        assertThat(inside.code()).isEqualTo(5);
        assertThat(inside.err()).contains("which is published as it is", "Choose another --out");
        assertThat(committed.resolve("draw")).doesNotExist();
        assertThat(command(
                                "sortition",
                                "commit",
                                run,
                                "--lottery",
                                "panel-lottery-dice",
                                "--out",
                                run.resolve("inputs/c"))
                        .code())
                .isEqualTo(5);
        assertThat(run.resolve("inputs/c")).doesNotExist();
    }

    @Test
    void aMemberWhoWithdrawsIsReplacedBySomebodyAlikeAndQuotasStay() throws IOException {
        commit();
        draw();
        String leaves = column(drawn.resolve("tables/panel.csv"), 0).get(0);
        RealCommand.Ended ended = replace("--withdrawn", leaves);
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .startsWith("One member withdrew and was replaced. The panel keeps every quota.")
                .contains("age: Under 40");
        String comes = column(folder.resolve("now/tables/replacements.csv"), 3).get(0);
        int left = Integer.parseInt(leaves.substring(1));
        int came = Integer.parseInt(comes.substring(1));
        assertThat(LotteryRun.isFemale(came)).isEqualTo(LotteryRun.isFemale(left));
        assertThat(LotteryRun.isYoung(came)).isEqualTo(LotteryRun.isYoung(left));
        assertThat(column(drawn.resolve("tables/reserves.csv"), 1)).contains(comes);
        assertThat(column(folder.resolve("now/tables/panel.csv"), 0))
                .hasSize(8)
                .contains(comes)
                .doesNotContain(leaves);
        assertThat(Files.readString(folder.resolve("now/report.html"))).contains("Every quota is kept");
        assertThat(command("verify", folder.resolve("now")).code()).isZero();
        edit(folder.resolve("now/inputs/replaced.csv"), comes, leaves);
        assertThat(command("verify", folder.resolve("now")).err()).contains("nobody who was there to come");
    }

    @Test
    void whereNobodyKeepsEveryQuotaTheNearestIsNamedAndTakenOnlyWhenAsked() throws IOException {
        commit();
        draw();
        // All other young people withdraw first, so that nobody is left who is under 40.
        List<String> young = column(drawn.resolve("tables/reserves.csv"), 1).stream()
                .filter(key -> LotteryRun.isYoung(Integer.parseInt(key.substring(1))))
                .toList();
        String leaves = column(drawn.resolve("tables/panel.csv"), 0).stream()
                .filter(key -> LotteryRun.isYoung(Integer.parseInt(key.substring(1))))
                .findFirst()
                .orElseThrow();
        String withdrawn = String.join(",", young) + "," + leaves;
        RealCommand.Ended ended = replace("--withdrawn", withdrawn);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains(
                        "Nobody of the reserves can take the place of " + leaves,
                        "misses by the fewest seats: 2",
                        "--nearest");
        assertThat(folder.resolve("now")).doesNotExist();
        RealCommand.Ended nearest = replace("--withdrawn", withdrawn, "--nearest");
        assertThat(nearest.code()).as(nearest.err()).isZero();
        assertThat(nearest.out()).contains("misses its quotas by two seats");
        assertThat(command("verify", folder.resolve("now")).code()).isZero();
        assertThat(Files.readString(folder.resolve("now/inputs/kept.csv")))
                .contains("\"age\",\"Under 40\",4,4,1".replace("\"", ""));
    }

    @Test
    void aReserveWhoWithdrawsLeavesThePanelAsItIs() throws IOException {
        commit();
        draw();
        RealCommand.Ended ended = replace(
                "--withdrawn", column(drawn.resolve("tables/reserves.csv"), 1).get(0));
        assertThat(ended.out()).startsWith("No member withdrew; one reserve withdrew. The panel keeps every quota.");
    }

    @Test
    void whoeverWithdrawsIsNamed() {
        commit();
        draw();
        RealCommand.Ended ended = replace("--withdrawn", ",");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("--withdrawn takes the row keys");
        assertThat(folder.resolve("now")).doesNotExist();
    }

    @Test
    void aSeatStaysEmptyOnlyWhenThatIsAskedFor() throws IOException {
        commit();
        draw();
        String everybody = String.join(",", column(drawn.resolve("tables/reserves.csv"), 1));
        String leaves = column(drawn.resolve("tables/panel.csv"), 0).get(0);
        RealCommand.Ended ended = replace("--withdrawn", everybody + "," + leaves);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("No reserve is left who could come at all.");
        RealCommand.Ended nearest = replace("--withdrawn", everybody + "," + leaves, "--nearest");
        assertThat(nearest.out()).contains("one seat stays empty");
        assertThat(command("verify", folder.resolve("now")).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"k99", "", "k00,k00", "../k00"})
    void whoIsNobodyCannotWithdraw(String keys) {
        commit();
        draw();
        RealCommand.Ended ended = replace("--withdrawn", keys);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("[wrong-text]");
    }

    @Test
    void anotherRunThanTheCommittedOneIsRefused() throws IOException {
        commit();
        draw();
        edit(run.resolve("inputs/pool.csv"), "k39,Male,40 and over", "k39,Female,40 and over");
        RealCommand.Ended ended = replace(
                "--withdrawn", column(drawn.resolve("tables/panel.csv"), 0).get(0));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("not the run that was committed [not-as-committed]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inputs/portfolio.csv|1,k|1,kk|a row key that the pool does not have",
                "inputs/quotas.csv|Under 40,4,4|Under 40,5,5|a panel that breaks a quota",
                "inputs/pool.csv|k00,Female|k00,Neither|Neither",
                "inputs/pool.csv|row_key|key|row_key",
            })
    void aRunThatIsWrongIsTold(String file, String found, String by, String told) throws IOException {
        edit(run.resolve(file), found, by);
        RealCommand.Ended ended = commit();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(told);
        assertThat(committed).doesNotExist();
    }

    @Test
    void whatIsNoRunOrNoLotteryIsTold() {
        assertThat(command("sortition", "commit", folder, "--lottery", "panel-lottery-dice", "--out", committed)
                        .err())
                .contains("not the folder of a run that chose panels");
        assertThat(command("sortition", "commit", run, "--lottery", "greedy-votes", "--out", committed)
                        .err())
                .contains("a panel lottery");
        assertThat(command("sortition", "commit", run, "--out", committed).code())
                .isEqualTo(1);
    }

    @Test
    void aRunThatWasChangedOrPromisesWhatItDoesNotKeepIsNotCommitted() throws IOException {
        edit(run.resolve("tables/people.csv"), "k00,", "k99,");
        RealCommand.Ended changed = commit();
        assertThat(changed.code()).isEqualTo(2);
        assertThat(changed.err()).contains("a file was changed after it was published", "tables/people.csv");
        run = LotteryRun.write(folder.resolve("claimed"), false, true);
        RealCommand.Ended claimed = commit();
        assertThat(claimed.code()).isEqualTo(2);
        assertThat(claimed.err()).contains("inputs/portfolio.csv: not the chances that the rule gives");
        RealCommand.Ended verified = command("verify", run);
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.out()).contains("Not equal", "more than the 0.001 that the rule allows");
        assertThat(committed).doesNotExist();
    }

    @Test
    void aRunThatSaysItIsNotFinishedIsCommittedWithANote() {
        assertThat(commit().out())
                .contains(
                        "The run is as it was published",
                        "Note: this selection says of itself that it is not finished");
        assertThat(command("verify", run).out()).startsWith("Equal, but this selection says of itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened.csv", "portfolio.csv", "people.csv", "seals.csv", "seats.csv", "values.csv"})
    void aFileOfADrawThatHoldsNothingIsTold(String name) throws IOException {
        commit();
        assertThat(draw("--run", run.toString()).code()).isZero();
        Path path = drawn.resolve("inputs").resolve(name);
        String heading = Files.readAllLines(path).get(0) + "\n";
        for (String text : List.of("", heading, heading + "\n", heading + "\n\n")) {
            Files.writeString(path, text);
            RealCommand.Ended verified = command("verify", drawn);
            assertThat(verified.code()).as(verified.err()).isEqualTo(2);
            assertThat(verified.err()).contains(name);
        }
    }

    @Test
    void whoWasDrawnIsNotWrittenIntoThePublishedFolderThroughALinkAndIsReadableByItsOwnerAlone() throws IOException {
        commit();
        Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Path into = folder.resolve("real/draw");
        StringBuilder list = new StringBuilder("line,id,row_key\n");
        for (int person = 0; person < LotteryRun.PEOPLE; person++) {
            list.append(person + 2).append(",v,").append(LotteryRun.key(person)).append('\n');
        }
        Path keys = Files.writeString(folder.resolve("row-keys.csv"), list);
        RealCommand.Ended refused = command(
                "sortition",
                "draw",
                committed,
                "--value",
                DICE,
                "--out",
                into,
                "--keys",
                keys,
                "--names",
                link.resolve("draw/names.csv"));
        assertThat(refused.err()).contains("lies in a folder that is published");
        Path names = folder.resolve("names.csv");
        assertThat(draw("--keys", keys.toString(), "--names", names.toString()).code())
                .isZero();
        if (names.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(names)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void householdsCountWhereThePoolHasThem() throws IOException {
        run = LotteryRun.write(folder.resolve("homes"), true);
        assertThat(commit().code()).isZero();
        assertThat(draw().code()).isZero();
        List<String> panel = column(drawn.resolve("tables/panel.csv"), 0);
        assertThat(replace("--withdrawn", panel.get(0) + "," + panel.get(1)).code())
                .isZero();
        assertThat(column(folder.resolve("now/tables/panel.csv"), 0).stream()
                        .map(key -> Integer.parseInt(key.substring(1)) / 2))
                .doesNotHaveDuplicates();
    }

    @Test
    void tooLittleThatDecidesIsToldWhenThePanelsAreCommitted() throws IOException {
        RealCommand.Ended shown = command("recipes", "show", "panel-lottery-dice");
        Path few = Files.writeString(
                folder.resolve("few-dice.yaml"),
                shown.out().replace("id: panel-lottery-dice", "id: few-dice").replace("throws: 16", "throws: 3"));
        RealCommand.Ended ended = command("sortition", "commit", run, "--lottery", few, "--out", committed);
        assertThat(ended.code()).as(ended.err()).isZero();
        // Three throws are 7.75 bits; twenty panels ask for 4.33 and twenty more.
        assertThat(ended.out()).contains("too little decides this draw", "at most 7.7 bits", "24.4 are asked for");
        assertThat(Files.readString(committed.resolve("report.html"))).contains("Too little decides this draw.");
    }
}
