package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.app.report.budgeting.ShareDocuments;

/** One per cent through the command: the example that comes with Plumbline, and what is told of recipes and tables that are wrong. */
class BadParticipatoryShareTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "one-percent-example.yaml");
    private static final String TABLE = "core_spending_power_england_2015_2020.csv";
    private static final String FIGURES =
            "ons_code,authority,region,year,sfa,under_index,ct_total,nhb,nhb_return,rsdg,total_spend\n"
                    + "E06999999,Toyton,SE,2019,1,0,1,0,0,0,2\n"
                    + "E06999999,Toyton,SE,2020,1,0,1.5,7e-4,0,0,2.5007\n"
                    + "E10999999,Toyshire,SE,2020,0,0,0,0,0,0,0\n"
                    + "-,Greater Toy Authority,SE,2020,1,0,0,0,0,0,1\n";

    @TempDir
    Path folder;

    private static RealCommand.Ended command(String... arguments) {
        return CommandHere.run(new ShareDocuments(), arguments);
    }

    private static String example() throws IOException {
        return Files.readString(EXAMPLE);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private RealCommand.Ended onePercent(String recipe, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("one-percent-example.yaml"), recipe);
        String[] words = new String[more.length + 5];
        System.arraycopy(new String[] {"budgeting", "one-percent", file.toString(), "--out", out()}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        RealCommand.Ended ended = command(words);
        if (ended.code() != 0) {
            assertThat(folder.resolve("out")).doesNotExist();
        }
        return ended;
    }

    /** The example with its one change, which must be there to be made. */
    private static String edited(String found, String by) throws IOException {
        assertThat(example()).contains(found);
        return example().replace(found, by);
    }

    @Test
    void theExampleIsAnsweredInASentencePublishedAndVerified() throws IOException {
        RealCommand.Ended ended = onePercent(example());
        assertThat(ended.code()).isZero();
        // 1% of 118,450,250.50 is 1,184,502.505, up to the penny 1,184,502.51; 450,000.00 + 75,250.75 went through.
        assertThat(ended.out())
                .startsWith(
                        "The relevant spending of Exampleton (an example) in 2024/25 is £118,450,250.50, and 1% of it"
                                + " £1,184,502.51. £525,250.75 went through participatory budgets, so £659,251.76 is missing.")
                .contains("plumbline verify");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("The gap is £659,251.76", "Nothing in it is real", "not counted");
        RealCommand.Ended verified = command("verify", out());
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).startsWith("Equal: all 7 files");
    }

    @Test
    void aPublishedFigureThatWasChangedIsFound() throws IOException {
        onePercent(example());
        Path table = folder.resolve("out/tables/authorities.csv");
        Files.writeString(table, Files.readString(table).replace("659251.76", "0.00"));
        RealCommand.Ended verified = command("verify", out());
        assertThat(verified.code()).isNotZero();
        assertThat(verified.out() + verified.err()).contains("tables/authorities.csv");
    }

    @Test
    void ofSeveralAuthoritiesItIsCountedWhoReachedTheShareWhoFellShortAndOfWhomItCannotBeSaid() throws IOException {
        String source = ", source: {title: A, publisher: B, url: \"https://www.example.org\"}}\n";
        // 1% of £100.01 is £1.0001: £1.00 is short of it, £1.01 reaches it.
        RealCommand.Ended ended = onePercent(ofTable("")
                .replaceAll(
                        "(?s)  from: table\n(.*  lacks: Nothing.\n).*through:.*",
                        "  from: stated\n$1  amounts:\n"
                                + "    - {authority: E06999991, name: Reachton, pounds: 100.01" + source
                                + "    - {authority: E06999992, name: Shortham, pounds: 100.01" + source
                                + "    - {authority: E06999993, name: Unknown, pounds: 100.01" + source
                                + "through:\n  counts: [decided, advised]\n  complete:\n    - {authority: E06999992"
                                + source
                                + "  entries:\n"
                                + "    - {authority: E06999991, title: A, year: FY2020/21, pounds: 1.01, residents: decided"
                                + source
                                + "    - {authority: E06999992, title: A, year: FY2020/21, pounds: 1.00, residents: advised"
                                + source));
        assertThat(ended.err()).doesNotContain("[wrong");
        assertThat(ended.out())
                .startsWith("Of 3 authorities, one reached 1% in 2020/21, one fell short and of one it cannot be said.")
                .containsPattern("Shortham +£100.01 +£1.01 +£1.00 +£0.01")
                .containsPattern("Reachton +£100.01 +£1.01 +£1.01 +none: reached")
                .containsPattern("Unknown +£100.01 +£1.01 +nothing +at most £1.01");
        assertThat(Files.readString(folder.resolve("out/tables/totals.csv")))
                .contains("districts,3,300.03,3.03,2.01,1,1,1");
    }

    @Test
    void theGroupGoesByItsShortNameToo() throws IOException {
        Path file = Files.writeString(folder.resolve("one-percent-example.yaml"), example());
        assertThat(command("budget", "one-percent", file.toString(), "--out", out())
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "percent: 1 | percent: 0 | :13:12: | above 0",
                "percent: 1 | percent: 101 | :13:12: | 100",
                "percent: 1 | percent: 1% | :13:12: | number",
                "year: FY2024/25 | year: 2024-25 | :11:7: | FY2019/20",
                "pounds: 450000.00 | pounds: 450,000.00 | :38:15: | write 450000.00",
                "pounds: 450000.00 | pounds: -450000.00 | :38:15: | pounds and pence as digits",
                "pounds: 450000.00 | pounds: 0.00 | :38:15: | above nought",
                "pounds: 450000.00 | pounds: £450000 | :38:15: | write 450000",
                "pounds: 118450250.50 | pounds: 0 | :27:15: | above nought",
                "pounds: 118450250.50 | pounds: 118,450,250.50 | :27:15: | write 118450250.50",
                "residents: advised | residents: asked | :51:18: | decided, advised",
                "title: Young people's fund | title: neighbourhood budgets, spring | :42:14: | line 36",
                "from: stated | from: guess | :20:9: | table, stated",
            })
    void whatIsWrongIsToldWhereItStands(String found, String by, String where, String told) throws IOException {
        RealCommand.Ended ended = onePercent(edited(found, by));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("one-percent-example.yaml" + where, told, "nothing was written");
    }

    @Test
    void wrongCodesAreToldWithTheCodeThatMayBeMeant() throws IOException {
        assertThat(onePercent(edited("authority: E06999999 # no", "authority: E0699999 # no"))
                        .err())
                .contains("one-percent-example.yaml:25:18: unknown area code", "a GSS code");
        RealCommand.Ended other = onePercent(example()
                .replaceFirst(
                        "(?s)- authority: E06999999\n      title: Neighbourhood",
                        "- authority: E06999998\n      title: Neighbourhood"));
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err())
                .contains(":35:18: an authority that this recipe is not about", "found     E06999998", "E06999999");
    }

    @Test
    void doubledAuthoritiesAreTold() throws IOException {
        String amounts = "    - authority: E06999999 # no council has this code";
        assertThat(onePercent(edited(
                                amounts,
                                "    - {authority: E06999999, name: Twice, pounds: 5.00, source: {title: A, publisher: B, url:"
                                        + " \"https://www.example.org\"}}\n" + amounts))
                        .err())
                .contains(":26:18: the same value twice", "line 25");
    }

    @Test
    void moreThroughBudgetsThanThereIsSpendingIsASlip() throws IOException {
        RealCommand.Ended ended = onePercent(edited("pounds: 75250.75", "pounds: 118000251.00"));
        assertThat(ended.code()).isEqualTo(2);
        // 118,450,250.50 - 450,000.00
        assertThat(ended.err())
                .contains(":44:15: more through participatory budgets than there is spending", "118000250.50");
    }

    private String ofTable(String more) {
        String source = "{title: A test, publisher: Nobody, url: \"https://www.example.org\"}";
        return "kind: participatory-share\nid: one-percent-example\ntitle: A test\nsummary: A test.\nsource: " + source
                + "\nyear: FY2020/21\nshare: {percent: 1, stated: \"2023-09\", source: " + source
                + "}\nspending:\n  from: table\n  title: the budget\n  holds: All of it.\n  lacks: Nothing.\n"
                + "  table: core-spending-power-2015-2020\n  authority: {code: ons_code, name: authority}\n"
                + "  year: year\n  column: total_spend\n  unit: million-pounds\n" + more
                + "through:\n  counts: [decided]\n  entries: []\n";
    }

    private RealCommand.Ended fromTable(String recipe, String figures) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/funding"));
        Files.writeString(data.resolve(TABLE), figures);
        return onePercent(recipe, "--data", folder.resolve("data").toString());
    }

    @Test
    void aTableOfOnesOwnIsReadAndItsGapsAreNotNought() throws IOException {
        RealCommand.Ended ended = fromTable(ofTable(""), FIGURES);
        assertThat(ended.err()).doesNotContain("[wrong");
        assertThat(ended.code()).isZero();
        assertThat(Files.readString(folder.resolve("out/tables/authorities.csv")))
                .contains("E06999999,Toyton,district,FY2020/21,2500700.00,25007.00,")
                .doesNotContain("Toyshire", "Greater Toy");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("one without spending in the year", "Greater Toy Authority, without a code");
    }

    @Test
    void aYearOrAnAuthorityThatTheTableHasNotIsTold() throws IOException {
        assertThat(fromTable(ofTable("").replace("FY2020/21", "FY2024/25"), FIGURES)
                        .err())
                .contains("one-percent-example.yaml:6:7: a year that the table has not", "FY2024/25", "2019, 2020");
        assertThat(fromTable(ofTable("  only: [E06999999, E06000002]\n"), FIGURES)
                        .err())
                .contains("one-percent-example.yaml:18:21: an authority that the table has not", "E06000002");
        assertThat(fromTable(ofTable("  of: [county]\n"), FIGURES).err())
                .contains("for no authority that the recipe means");
    }

    @Test
    void columnsThatAreNotThereOrNotMoneyAreTold() throws IOException {
        assertThat(fromTable(ofTable("").replace("total_spend", "total"), FIGURES)
                        .err())
                .contains(":16:11: table core-spending-power-2015-2020 has no such column of numbers");
        assertThat(fromTable(ofTable("").replace("column: total_spend", "column: year"), FIGURES)
                        .err())
                .contains(":16:11: a column that is not money", "total_spend");
        assertThat(fromTable(ofTable("").replace("million-pounds", "pounds"), FIGURES)
                        .err())
                .contains(":17:9: another unit than the table's", "million pounds");
        assertThat(fromTable(ofTable("").replace("core-spending-power-2015-2020", "population-lad"), FIGURES)
                        .err())
                .contains(":13:10: a table of another kind", "core-spending-power-2015-2020");
    }

    @Test
    void twoAmountsUnderOneCodeHaveNoAnswer() throws IOException {
        assertThat(fromTable(ofTable(""), FIGURES + "E06999999,Toyton Council,SE,2020,1,0,1,0,0,0,2\n")
                        .err())
                .contains("two amounts of spending under E06999999", "Toyton and of Toyton Council");
    }

    @Test
    void aTableThatIsNotHereIsSaidToBeMissing() throws IOException {
        RealCommand.Ended ended = onePercent(ofTable(""));
        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.err()).contains(TABLE, "--mirror");
    }

    @Test
    void aRecipeOfAnotherKindIsToldWhatTakesIt() {
        RealCommand.Ended ended = command("budgeting", "one-percent", "luf-england-audit", "--out", out());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("a participatory share");
    }
}
