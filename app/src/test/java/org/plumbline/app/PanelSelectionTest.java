package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.report.sortition.PanelDocuments;

/**
 * A panel of 2 from 3 men and 5 women, one of each: a man's chance is 1/3, a woman's 1/5, and nothing else can be. Selected,
 * published, verified, and spoilt, through the command.
 */
class PanelSelectionTest {
    private static final String CATEGORIES = "feature,value,min,max\ngender,man,1,1\ngender,woman,1,1\n";
    private static final String SALT = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("categories.csv", CATEGORIES);
        write("people.csv", people(3, 5));
        write("salt.txt", SALT);
    }

    private static String people(int men, int women) {
        return "id,name,street,gender\n"
                + IntStream.range(0, men + women)
                        .mapToObj(i -> "person-" + i + ",Name" + i + ",Street" + i / 2 + ","
                                + (i < men ? "man" : "woman") + "\n")
                        .collect(Collectors.joining());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private RealCommand.Ended select(String out, String... more) {
        return command("select", out, more);
    }

    private RealCommand.Ended command(String verb, String out, String... more) {
        List<String> words = Stream.concat(
                        Stream.of("sortition", verb, in("categories.csv"), in("people.csv"), "--out", in(out)),
                        Stream.of(more))
                .toList();
        words = List.of(more).contains("--id")
                ? words
                : Stream.concat(words.stream(), Stream.of("--id", "id")).toList();
        return CommandHere.run(new PanelDocuments(), words.toArray(String[]::new));
    }

    private RealCommand.Ended verify(String out) {
        return CommandHere.run(new PanelDocuments(), "verify", in(out));
    }

    private Map<String, String> files(String out) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(out))) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.resolve(out).relativize(file).toString(), Files.readString(file));
            }
            return files;
        }
    }

    private void spoil(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    @Test
    void everybodysChanceIsPublishedAndVerified() throws IOException {
        RealCommand.Ended selected = select("out", "--size", "2");
        assertThat(selected.code()).as(selected.err()).isZero();
        assertThat(selected.out())
                .contains("A panel of 2 from 8 people who volunteered")
                .contains("1 in 5 (20.00%), for 5 people")
                .contains("1 in 3 (33.33%), for 3 people")
                .contains("Proved: nobody's chance could be greater by more than 0.000001")
                .contains("out-private")
                .contains("out --lottery panel-lottery-dice");
        assertThat(folder.resolve("out/tables/people.csv"))
                .content()
                .contains(",0.200000000,1 in 5,1,", ",0.333333333,1 in 3,2,");
        assertThat(folder.resolve("out/tables/levels.csv"))
                .content()
                .contains("exactly 1 seat for 5 people of gender woman");
        RealCommand.Ended verified = verify("out");
        assertThat(verified.out()).startsWith("Equal").contains("Note: Proved: nobody's chance");
        assertThat(verified.code()).isZero();
    }

    @Test
    void nobodyIsNamedInWhatIsPublishedAndTheOrganiserKnowsWhoIsWho() throws IOException {
        select("out", "--size", "2");
        files("out").values().forEach(text -> assertThat(text).doesNotContain("Name1", "Street1", "person-"));
        assertThat(folder.resolve("out-private/row-keys.csv")).content().startsWith("line,id,row_key\n2,person-0,");
        String key = Files.readAllLines(folder.resolve("out-private/row-keys.csv"))
                .get(1)
                .replaceFirst(".*,", "");
        assertThat(folder.resolve("out/tables/people.csv")).content().contains(key + ",0.333333333");
    }

    @Test
    void theSameSaltGivesTheSameBytesAndAnotherOneOtherKeys() throws IOException {
        select("one", "--size", "2", "--salt", in("salt.txt"));
        select("two", "--size", "2", "--salt", in("salt.txt"));
        select("three", "--size", "2");
        assertThat(files("one")).isEqualTo(files("two"));
        assertThat(files("one").get("inputs/pool.csv"))
                .isNotEqualTo(files("three").get("inputs/pool.csv"));
        select("three", "--size", "2"); // the salt in three-private is taken again
        assertThat(verify("three").code()).isZero();
    }

    @Test
    void atMostOneOfAnAddressIsOnAPanel() throws IOException {
        RealCommand.Ended selected = select("out", "--size", "2", "--address", "street");
        assertThat(selected.code()).as(selected.err()).isZero();
        assertThat(folder.resolve("out/inputs/assembly.csv")).content().contains("one_per_household,yes");
        assertThat(verify("out").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "inputs/certificate.csv, 'yes', 'no'",
        "inputs/lottery.csv, '1,', '1,1'",
        "inputs/portfolio.csv, '2,', '3,'",
        "inputs/pool.csv, 'woman', 'man'",
        "inputs/assembly.csv, 'finished,yes', 'finished,no'",
        "inputs/quotas.csv, 'man,1,1', 'man,1,2'",
        "tables/people.csv, '0.2', '0.3'",
        "tables/measures.csv, '0.2', '0.3'",
        "report.html, '1 in 5', '1 in 4'"
    })
    void aSpoiltFolderIsFound(String file, String from, String to) throws IOException {
        select("out", "--size", "2");
        spoil("out/" + file, from, to);
        RealCommand.Ended verified = verify("out");
        assertThat(verified.code()).as(verified.out() + verified.err()).isIn(2, 3);
    }

    @Test
    void aValueThatASpreadsheetWouldTakeForAFormulaStaysAsItIsToTheReplacement() throws IOException {
        write("categories.csv", "feature,value,min,max\nage,+65,1,1\nage,=18,1,1\n");
        write(
                "people.csv",
                people(3, 5).replace("gender", "age").replace(",man", ",+65").replace(",woman", ",=18"));
        assertThat(select("out", "--size", "2", "--title", "=Ours").code()).isZero();
        assertThat(folder.resolve("out/inputs/assembly.csv")).content().contains("title,=Ours\n");
        assertThat(lottery("commit", in("out"), "--lottery", "panel-lottery-dice", "--out", in("committed")))
                .isZero();
        assertThat(folder.resolve("committed/inputs/seats.csv")).content().contains("\nage,+65,1,1,1,1\nage,=18,1,");
        String dice = "dice=4 1 6 2 2 5 3 6 1 1 4 2 6 5 3 2";
        assertThat(lottery("draw", in("committed"), "--value", dice, "--run", in("out"), "--out", in("drawn")))
                .isZero();
        assertThat(folder.resolve("drawn/inputs/opened.csv")).content().contains(",age,+65,1\n");
        assertThat(verify("drawn").code()).isZero();
        String leaves = Files.readAllLines(folder.resolve("drawn/tables/panel.csv"))
                .get(1)
                .split(",", -1)[0];
        assertThat(lottery("replace", in("drawn"), "--run", in("out"), "--withdrawn", leaves, "--out", in("now")))
                .isZero();
        assertThat(verify("now").code()).isZero();
    }

    private int lottery(String... words) {
        RealCommand.Ended ended = CommandHere.run(
                new PanelDocuments(),
                Stream.concat(Stream.of("sortition"), Stream.of(words)).toArray(String[]::new));
        assertThat(ended.err()).doesNotContain("plumbline:");
        return ended.code();
    }

    /** Two panels give a man a chance of 0, 1/2 or 1, and the rule gives 1/3. */
    @Test
    void aListOfPanelsThatIsFartherFromTheRuleThanItAllowsIsPublishedAsUnfinished() throws IOException {
        String leximin = CommandHere.run(new PanelDocuments(), "recipes", "show", "panel-leximin")
                .out();
        assertThat(leximin).containsPattern("panels: *1000");
        write("own.yaml", leximin.replace("id: panel-leximin", "id: own").replaceFirst("panels: *1000", "panels: 2"));
        RealCommand.Ended selected = select("out", "--size", "2", "--rule", in("own.yaml"));
        assertThat(selected.code()).as(selected.err()).isEqualTo(4);
        assertThat(selected.err()).contains("differs from the rule's by 0.", "more than the 0.001");
        RealCommand.Ended verified = verify("out");
        assertThat(verified.code()).isZero();
        assertThat(verified.out())
                .startsWith("Equal, but this selection says of itself")
                .contains("more than the 0.001");
    }

    @Test
    void whoHadWhichRowKeyIsNotLostWhenThePoolChanges() throws IOException {
        select("out", "--size", "2");
        String before = Files.readString(folder.resolve("out-private/row-keys.csv"));
        write("people.csv", people(4, 5));
        RealCommand.Ended again = select("out", "--size", "2");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).contains("out-private/earlier-1-row-keys.csv");
        assertThat(folder.resolve("out-private/earlier-1-row-keys.csv"))
                .content()
                .isEqualTo(before);
    }

    @Test
    void quotasThatNobodyCanFillAreAnsweredWithTheSmallestChange() throws IOException {
        write("people.csv", people(1, 7));
        write("categories.csv", "feature,value,min,max\ngender,man,2,3\ngender,woman,1,2\n");
        RealCommand.Ended refused = select("out", "--size", "4");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("man");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("out-private")).doesNotExist();
    }

    @Test
    void wrongArgumentsAreToldAndNothingIsWritten() throws IOException {
        assertThat(select("out").code()).isEqualTo(1);
        assertThat(select("out", "--size", "0").code()).isEqualTo(1);
        assertThat(select("out", "--size", "100001").err()).contains("--size takes a whole number from 1 to 100000");
        assertThat(select("out", "--size", "2", "--solver", "abacus").code()).isEqualTo(1);
        assertThat(select("out", "--size", "2", "--seconds", "0").code()).isEqualTo(1);
        assertThat(select("out", "--size", "2", "--rule", "equal-shares").code())
                .isEqualTo(2);
        assertThat(select("out", "--size", "2", "--rule", "panel-lottery-dice").code())
                .isEqualTo(2);
        assertThat(select("out", "--size", "2", "--salt", in("people.csv")).err())
                .contains("not a salt");
        assertThat(select("out", "--size", "2", "--private", in("out/private")).err())
                .contains("lie in each other");
        Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("elsewhere")));
        assertThat(select("elsewhere", "--size", "2", "--private", in("link")).err())
                .contains("lie in each other");
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
        assertThat(select("out", "--size", "2", "--private", in("people.csv/private"))
                        .err())
                .contains("what it lies in is not a folder");
        Files.writeString(Files.createDirectory(folder.resolve("published")).resolve("run.json"), "{}");
        assertThat(select("out", "--size", "2", "--private", in("published/private"))
                        .err())
                .contains("which is published");
        assertThat(select("out", "--size", "2", "--id", "number").code()).isNotZero();
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("out-private")).doesNotExist();
    }

    @Test
    void rulesAreComparedAndVerified() throws IOException {
        RealCommand.Ended compared = command("compare", "out", "--size", "2");
        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("by 4 rules", "1 in 5", "20.00%");
        RealCommand.Ended verified = verify("out");
        assertThat(verified.out()).startsWith("Equal").contains("panel-greedy: Nothing is proved");
        spoil("out/inputs/certificate-panel-leximin.csv", "yes", "no");
        assertThat(verify("out").code()).isIn(2, 3);
        assertThat(command("compare", "other", "--size", "2", "--rules", "panel-leximin,panel-leximin")
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel-maximin", "panel-nash", "panel-greedy"})
    void everyRuleIsPublishedAndVerified(String rule) {
        RealCommand.Ended selected = select("out", "--size", "2", "--rule", rule);
        assertThat(selected.code()).as(selected.err()).isZero();
        assertThat(verify("out").code()).isZero();
    }

    @Test
    void theSolverInJavaGivesTheSameChances() throws IOException {
        select("one", "--size", "2", "--salt", in("salt.txt"));
        RealCommand.Ended java = select("two", "--size", "2", "--salt", in("salt.txt"), "--solver", "ojalgo");
        assertThat(java.code()).as(java.err()).isZero();
        assertThat(files("two").get("tables/levels.csv")).isEqualTo(files("one").get("tables/levels.csv"));
        assertThat(verify("two").code()).isZero();
    }

    /** In these tests seconds are how often the clock may be looked at. */
    @Test
    void whoeverStopsEarlyGetsTheBestSoFarWithItsProvedGapAndExitCodeFour() {
        boolean stopped = false;
        for (int looks = 1; looks <= 40; looks++) {
            RealCommand.Ended selected = select("out" + looks, "--size", "2", "--seconds", "" + looks);
            assertThat(selected.code()).as(selected.err()).isIn(0, 4);
            if (Files.exists(folder.resolve("out" + looks))) {
                RealCommand.Ended verified = verify("out" + looks);
                assertThat(verified.code()).as(verified.out()).isZero();
                assertThat(verified.out())
                        .contains("Proved: ")
                        .startsWith(selected.code() == 4 ? "Equal, but this selection says of itself" : "Equal: all");
                stopped |= selected.code() == 4;
            }
        }
        assertThat(stopped)
                .as("some of them were published though they were stopped")
                .isTrue();
    }
}
