package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.report.budgeting.BudgetDocuments;

/** Bad votes, rules, declarations and published counts through the command: what is told, where, and that nothing is written or lost. */
class BadBudgetTest {
    private static final String GOOD =
            "META\nkey;value\ndescription;Test\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost;name;category\n"
                    + "a;40;Alpha;x\nb;50;Beta;y\nc;60;Gamma;x\nVOTES\nvoter_id;vote;district\n1;a;n\n2;a,b;n\n3;b;s\n4;c;s\n";
    private static final String RULE =
            "kind: budget-rule\nid: mine\ntitle: Mine\nsummary: My own rule.\nrule: {method: greedy, support: votes,"
                    + " when-too-dear: skip}\nties: {order: [id-as-number]}\n";

    @TempDir
    Path folder;

    /** The command in this process, so that sixty of them are quick. */
    private static RealCommand.Ended command(String... arguments) {
        return CommandHere.run(new BudgetDocuments(), arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private RealCommand.Ended count(String file, String... more) {
        return at("count", file, more);
    }

    private RealCommand.Ended at(String verb, String file, String... more) {
        List<String> words = Stream.concat(Stream.of("budgeting", verb, file, "--out", in("out")), Stream.of(more))
                .toList();
        RealCommand.Ended ended = command(words.toArray(String[]::new));
        if (ended.code() != 0) {
            assertThat(folder.resolve("out")).doesNotExist();
        }
        return ended;
    }

    private RealCommand.Ended counted(String text, String... more) throws IOException {
        return count(write("votes.pb", text), more);
    }

    /** The good file with its first {@code from} replaced, which must be there. */
    private static String edited(String from, String to) {
        assertThat(GOOD).contains(from);
        int at = GOOD.indexOf(from);
        return GOOD.substring(0, at) + to + GOOD.substring(at + from.length());
    }

    private void wrong(String text, String... told) throws IOException {
        RealCommand.Ended ended = counted(text);
        assertThat(ended.err()).contains(told).contains("nothing was written");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void aGoodFileIsCountedAndVerified() throws IOException {
        assertThat(counted(GOOD).code()).isZero();
        assertThat(command("verify", in("out")).out()).startsWith("Equal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;40; | a;0; | votes.pb:8:2: a number that is too small",
                "a;40; | a;-5; | votes.pb:8:2: a number that is too small",
                "a;40; | a;; | votes.pb:8:2: not a number",
                "a;40; | a;1e9; | votes.pb:8:2: not a number",
                "a;40; | a;1e999999999; | votes.pb:8:2: not a number",
                "a;40; | '\"a\";\"40,00\";' | nothing between thousands",
                "a;40; | a;0.0000001; | votes.pb:8:2: too many decimals",
                "a;40; | a;9999999999999999; | votes.pb:8:2: a number that is too large",
                "a;40; | b;40; | votes.pb:9:1: this project stands twice",
                "a;40; | '\"a,b\";40;' | votes.pb:8:1: not a project's id",
                "1;a;n | 1;z;n | votes.pb:13:2: a ballot names a project that is not there",
                "1;a;n | '1;a|b;n' | votes.pb:13:2: a ballot names a project that is not there",
                "1;a;n | 1;a,a;n | votes.pb:13:2: a ballot names a project twice",
                "1;a;n | 1;a,;n | votes.pb:13:2: a ballot with an entry that is empty",
                "1;a;n | 2;a;n | votes.pb:14:1: this voter stands twice",
                "1;a;n | ;a;n | votes.pb:13:1: a ballot without a voter",
                "1;a;n | 1,a,n | write ; between the cells",
                "1;a;n | 1;a;n;x | votes.pb:13: too many cells in this row",
                "1;a;n | '1;\"a;n' | votes.pb:13:2: a quote is opened here and never closed",
                "budget;100 | budget;1,000 | votes.pb:4:2: not a number",
                "budget;100 | budget;-100 | votes.pb:4:2: a number that is too small",
                "budget;100 | budget;1000000000000001 | votes.pb:4:2: a number that is too large",
                "vote_type;approval | vote_type;applause | votes.pb:5:2: not a name that is known here",
                "vote_type;approval | vote_type;choose-1 | votes.pb:14: a ballot names too many projects",
                "description;Test | num_votes;400 | votes.pb:3:2: the file does not hold as many votes as it says",
                "description;Test | max_length;1 | votes.pb:14: a ballot names too many projects",
                "META | META;x | the section META is missing here",
                "VOTES | BALLOTS | a section that files of votes do not have",
            })
    void whatIsWrongIsShownWhereItStands(String from, String to, String told) throws IOException {
        wrong(edited(from, to), told);
    }

    @Test
    void pointsBeyondTheLimitOrNotPairedAreTold() throws IOException {
        String points = GOOD.replace("approval", "cumulative\nmax_sum_points;10")
                .replace(
                        "voter_id;vote;district\n1;a;n\n2;a,b;n\n3;b;s\n4;c;s",
                        "voter_id;vote;points\n1;a,b;6,5\n2;a;-1\n3;b;1,2");
        wrong(
                points,
                "votes.pb:14: a ballot gives too many points",
                "votes.pb:15:3: not a number of points",
                "votes.pb:16:3: projects and points do not pair");
    }

    @Test
    void filesThatAreNoneAreTold() throws IOException {
        wrong("", "votes.pb: the file is empty");
        wrong("\n \n", "the section META is missing here");
        wrong("<!DOCTYPE html>", "votes.pb:1: the section META is missing here", "is it a Pabulib file?");
        wrong("voter_id,vote\n1,a\n", "Votes as CSV come with a table of projects, --projects");
        wrong(GOOD.replace(';', ','), "votes.pb:2:1: the cells are not parted", "in place of commas");
        wrong("META\nkey;value\ndescription;" + "x".repeat(10_000_000), "votes.pb:3: a line that is too long");
        assertThat(count(in("nowhere.pb")).err()).contains("nowhere.pb: there is no such file");
        assertThat(count(folder.toString()).code()).isEqualTo(2);
        assertThat(count("/dev/null").code()).isEqualTo(2);
    }

    @Test
    void aByteThatIsNoTextIsToldByItsCell() throws IOException {
        Path votes = folder.resolve("votes.pb");
        Files.write(votes, GOOD.replace("Alpha", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(count(votes.toString()).err()).contains("votes.pb:8:3: a byte that is not UTF-8");
        Files.write(votes, GOOD.getBytes(StandardCharsets.UTF_16));
        assertThat(count(votes.toString()).err()).contains("votes.pb: the file is UTF-16");
        Files.write(votes, GOOD.replace("Alpha", "Al\0pha").getBytes(StandardCharsets.UTF_8));
        assertThat(count(votes.toString()).err()).contains("votes.pb:8:3: a NUL byte");
    }

    @Test
    void aCompressedFileThatBreaksOffIsTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        Path votes = folder.resolve("votes.pb.gz");
        Files.write(votes, bytes.toByteArray());
        Files.write(votes, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20));
        assertThat(count(votes.toString()).err()).contains("votes.pb.gz: the compressed file breaks off");
        Files.write(votes, bytes.toByteArray());
        assertThat(count(votes.toString()).code()).isZero();
    }

    @Test
    void factsAndProjectsWithoutEndAreToldAtOnce() throws IOException {
        String facts =
                IntStream.range(0, 10_001).mapToObj(i -> "k" + i + ";v\n").collect(Collectors.joining());
        wrong("META\nkey;value\n" + facts, "too many facts", "at most 10000 rows");
        String projects =
                IntStream.range(0, 5_001).mapToObj(i -> "k" + i + ";1\n").collect(Collectors.joining());
        wrong(
                "META\nkey;value\nbudget;1\nvote_type;approval\nPROJECTS\nproject_id;cost\n" + projects,
                "votes.pb:5007: too many projects");
    }

    @Test
    void oddButGoodVotesHaveTheRightAnswer() throws IOException {
        assertThat(counted("\ufeff" + GOOD.replace("\n", "\r\n")).out()).contains("2 of 3 projects are funded");
        assertThat(counted(edited("a;40;", "a;140;")).out())
                .contains("votes.pb:8:1: a project costs more than the whole budget and cannot be funded: 1");
        assertThat(counted(GOOD.replaceAll("(?s)VOTES.*", "VOTES\nvoter_id;vote\n1;\n2;\n"))
                        .out())
                .contains("0 of 3 projects are funded, for 0 of 100")
                .doesNotContain("order  project");
        assertThat(counted(GOOD.replaceAll("(?s)VOTES.*", "VOTES\nvoter_id;vote\n1;a\n"))
                        .out())
                .contains("1 of 3 projects are funded, for 40 of 100, by the votes of 1 person.");
    }

    @Test
    void theLargestSumsAndTheSmallestPartsAreExact() throws IOException {
        String votes = IntStream.range(0, 300)
                .mapToObj(i -> i + ";" + "abc".charAt(i % 3) + "," + "abc".charAt((i + 1) % 3) + "\n")
                .collect(Collectors.joining());
        String large = "META\nkey;value\nbudget;1000000000000000\nvote_type;approval\nPROJECTS\nproject_id;cost\n"
                + "a;999999999999999\nb;999999999999998\nc;1\nVOTES\nvoter_id;vote\n" + votes;
        assertThat(counted(large).out()).contains("for 999999999999999 of 1000000000000000");
        assertThat(counted(large.replace("999999999999999", "999999999")
                                .replace("999999999999998", "999999998")
                                .replace("c;1\n", "c;0.000001\n")
                                .replace("1000000000000000", "1000000000"))
                        .out())
                .contains("of 1000000000.000000");
    }

    @Test
    void hostileTextSteersNeitherTerminalNorPageNorFileName() throws IOException {
        String hostile = GOOD.replace("budget;100", "budget;100\ncurrency;\"<b>\u001b[31mEUR\u202e\"")
                .replace("description;Test", "description;<script>alert(1)</script>\u001b[31m\u202e")
                .replace("a;40;Alpha;x", "../../x;40;\"<script>alert(2)</script>\u202e\u001b[31m\";<i>")
                .replace("1;a;", "1;../../x;<script>\u202e")
                .replace("2;a,b;", "2;../../x,b;");
        for (String verb : List.of("count", "compare")) {
            RealCommand.Ended ended = at(verb, write("votes.pb", hostile), "--group", "district");
            assertThat(ended.code()).as(ended.err()).isZero();
            assertThat(ended.out() + ended.err()).doesNotContain("\u001b", "\u202e");
            try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(folder.resolve("out").relativize(file).toString())
                            .matches("[a-z0-9/.-]+");
                    if (file.toString().endsWith(".html")) {
                        assertThat(Files.readString(file))
                                .doesNotContain("<script>alert", "\u001b", "\u202e", "<b>\ufffd");
                    }
                }
            }
            assertThat(command("verify", in("out")).code()).isZero();
        }
        assertThat(command("budgeting", "declare", in("votes.pb"), "--out", in("declared"))
                        .out())
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void groupsThatTellHowSomebodyVotedAreRefused() throws IOException {
        write("votes.pb", GOOD);
        for (String column : List.of("voter_id", "vote")) {
            assertThat(count(in("votes.pb"), "--group", column).err())
                    .contains("groups that would tell how each voter voted");
        }
        assertThat(count(in("votes.pb"), "--group", "age").err()).contains("votes.pb:12: the column age is missing");
        String named =
                IntStream.range(0, 12).mapToObj(i -> i + ";a;Voter " + i + "\n").collect(Collectors.joining());
        assertThat(counted(GOOD.replaceAll("(?s)1;a;n.*", named), "--group", "district")
                        .err())
                .contains("district: 12 groups of 12 voters");
        String many = IntStream.range(0, 2_002)
                .mapToObj(i -> i + ";a;" + i / 2 + "\n")
                .collect(Collectors.joining());
        assertThat(counted(GOOD.replaceAll("(?s)1;a;n.*", many), "--group", "district")
                        .err())
                .contains("too many groups of voters");
    }

    @Test
    void whatWouldNotBeLookedAtIsRefused() throws IOException {
        write("votes.pb", GOOD);
        for (String option : List.of("--budget=5000", "--type=ordinal", "--currency=GBP", "--facts=x.csv")) {
            RealCommand.Ended ended = count(in("votes.pb"), option);
            assertThat(ended.err()).contains("needs --projects");
            assertThat(ended.code()).isEqualTo(1);
        }
        assertThat(command("budgeting", "declare", in("votes.pb"), "--currency", "GBP", "--out", in("out"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aPairOfTablesNeedsItsTerms() throws IOException {
        write("projects.csv", "project_id,cost\na,40\nb,50\n");
        String votes = write("votes.csv", "voter_id,vote\n1,a\n2,a|b\n");
        String[] good = {"--projects", in("projects.csv"), "--budget", "60", "--type", "approval"};
        for (String[] bad : new String[][] {
            {"1", "--budget"}, {"3", "60"}, {"5", "nonsense"}, {"3", "1,000"}, {"3", "-5"}, {"3", "1e9"}, {"1", "x"}
        }) {
            String[] these = good.clone();
            these[Integer.parseInt(bad[0])] = bad[0].equals("3") && bad[1].equals("60") ? "" : bad[1];
            int code = count(votes, these).code();
            assertThat(code).as(String.join(" ", these)).isIn(1, 2);
        }
        assertThat(count(votes, "--projects", in("projects.csv")).err()).contains("--budget: a CSV does not say");
        assertThat(count(in("projects.csv"), "--projects", votes, "--budget", "60", "--type", "approval")
                        .err())
                .contains("the column project_id is missing");
        assertThat(count(votes, good).code()).isZero();
    }

    @Test
    void aRuleThatDoesNotFitTheVotesHasNoAnswer() throws IOException {
        for (String rule : List.of("equal-shares-points", "greedy-points", "greedy-places")) {
            RealCommand.Ended ended = counted(GOOD, "--rule", rule);
            assertThat(ended.err()).contains("Recipe " + rule + ":");
            assertThat(ended.code()).isEqualTo(2);
        }
        assertThat(counted(GOOD, "--rule", "equal-share").err()).contains("no such recipe");
        assertThat(counted(GOOD, "--rule", "districts-england-2019").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "caps: [{name: Z, column: category, is: zoo, most: 10}] | a cap on projects that are not there",
                "caps: [{name: Z, column: nothing, is: zoo, most: 10}] | a cap on projects that are not there",
                "exclusions: [{name: Z, projects: [a, zz]}] | a project that the file of votes does not have",
            })
    void aRestrictionOnWhatIsNotThereIsTold(String line, String told) throws IOException {
        RealCommand.Ended ended = counted(GOOD, "--rule", write("mine.yaml", RULE + line + "\n"));
        assertThat(ended.err()).contains("mine.yaml:7:", told);
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void comparisonsOfNothingKnownAreTold() throws IOException {
        String comparison = "kind: budget-comparison\nid: mine\ntitle: T\nsummary: S.\nrules: [%s]\nchosen: %s\n";
        String votes = write("votes.pb", GOOD);
        for (String[] rules : new String[][] {
            {"mine, phragmen", "phragmen"},
            {"nowhere, phragmen", "phragmen"},
            {"phragmen", "phragmen"},
            {"phragmen, phragmen", "phragmen"},
            {"phragmen, equal-shares", "nowhere"}
        }) {
            String file = write("mine.yaml", comparison.formatted(rules[0], rules[1]));
            assertThat(at("compare", votes, "--rules", file).code())
                    .as(rules[0])
                    .isEqualTo(2);
        }
        assertThat(at("compare", votes, "--rules", "phragmen").code()).isIn(0, 2);
    }

    private void declared() throws IOException {
        String plan = write("plan.pb", GOOD.replaceAll("(?s)1;a;n.*", ""));
        assertThat(command("budgeting", "declare", plan, "--out", in("declared"))
                        .code())
                .isZero();
    }

    @Test
    void aPlanIsDeclaredBeforeAnybodyHasVoted() throws IOException {
        declared();
        assertThat(command("budgeting", "declare", in("plan.pb"), "--out", in("declared"))
                        .code())
                .isEqualTo(5);
        assertThat(counted(GOOD, "--declaration", in("declared")).code()).isZero();
        assertThat(command("verify", in("out")).code()).isZero();
        assertThat(command("budgeting", "count", in("plan.pb"), "--out", in("none"))
                        .err())
                .contains("there is no vote");
    }

    @Test
    void aPlanInATableIsDeclaredWithWhateverCurrency() throws IOException {
        String projects = write("projects.csv", "project_id,cost,name\na,40,Alpha\nb,50,\"=B,\"\"eta\"\n");
        String votes = write("votes.csv", "voter_id,vote\n1,a\n2,a|b\n");
        String[] terms = {"--budget", "60", "--type", "approval", "--currency", "=G,\"B\"P"};
        assertThat(at("declare", projects, terms).code()).isZero();
        Files.move(folder.resolve("out"), folder.resolve("declared"));
        assertThat(count(
                                votes,
                                Stream.concat(
                                                Stream.of("--projects", projects, "--declaration", in("declared")),
                                                Stream.of(terms))
                                        .toArray(String[]::new))
                        .err())
                .doesNotContain("not-as-declared");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget;100 | budget;101 | budget: 101",
                "a;40; | a;41; | the first that differs: declared a,40,",
                "Alpha | Alfa | projects_sha256",
                "vote_type;approval | vote_type;ordinal | vote_type: ordinal",
                "description;Test | currency;EUR | currency: EUR",
            })
    void anotherVoteThanTheOneDeclaredIsRefused(String from, String to, String told) throws IOException {
        declared();
        RealCommand.Ended ended = counted(edited(from, to), "--declaration", in("declared"));
        assertThat(ended.err()).contains("not-as-declared", told);
        assertThat(ended.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no table", "a,b,c\n", "key,value\nrule,../../x\n", "key,value\n\"rule"})
    void aDamagedDeclarationIsTold(String text) throws IOException {
        declared();
        write("declared/declaration.csv", text);
        assertThat(counted(GOOD, "--declaration", in("declared")).code()).isEqualTo(2);
    }

    @Test
    void aDeclarationThatWasAddedToOrLacksItsRuleIsTold() throws IOException {
        declared();
        Path file = folder.resolve("declared/declaration.csv");
        String whole = Files.readString(file);
        Files.writeString(file, whole + "more,1\n");
        assertThat(counted(GOOD, "--declaration", in("declared")).err()).contains("says more than was declared");
        Files.writeString(file, whole);
        Path rule = folder.resolve("declared/equal-shares-completed.yaml");
        Files.writeString(rule, Files.readString(rule) + "# another\n");
        assertThat(counted(GOOD, "--declaration", in("declared")).err()).contains("rule_sha256");
        Files.delete(rule);
        assertThat(counted(GOOD, "--declaration", in("declared")).err()).contains("no such recipe");
        assertThat(counted(GOOD, "--declaration", in("nowhere")).err()).contains("no declaration here");
        assertThat(counted(GOOD, "--declaration", in("declared"), "--rule", "phragmen")
                        .code())
                .isEqualTo(1);
        assertThat(at("compare", in("votes.pb"), "--declaration", in("declared"))
                        .code())
                .isEqualTo(1);
    }

    private RealCommand.Ended tampered(String file, String from, String to) throws IOException {
        Path path = folder.resolve("out").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
        RealCommand.Ended ended = command("verify", in("out"));
        Files.writeString(path, text);
        return ended;
    }

    @Test
    void aCountThatWasTamperedWithIsNotEqual() throws IOException {
        assertThat(counted(GOOD, "--group", "district").code()).isZero();
        String ballots = Files.readString(folder.resolve("out/inputs/ballots.csv"));
        assertThat(ballots).isEqualTo("voters,vote\n1,a\n1,a|b\n1,b\n1,c\n");
        assertThat(tampered("inputs/ballots.csv", "1,c", "2,c").err())
                .contains("groups.csv: the groups of a ballot do not sum to its voters");
        assertThat(tampered("inputs/ballots.csv", "1,b\n1,c", "1,c\n1,b").code())
                .isEqualTo(2);
        assertThat(tampered("inputs/ballots.csv", "1,c", "1,z").code()).isEqualTo(2);
        assertThat(tampered("inputs/ballots.csv", "1,c", "-1,c").code()).isEqualTo(2);
        assertThat(tampered("inputs/projects.csv", "a,40", "a,41").code()).isEqualTo(3);
        assertThat(tampered("inputs/election.csv", "budget,100", "budget,101").code())
                .isEqualTo(3);
        assertThat(tampered("inputs/groups.csv", "1,1,n", "9,1,n").code()).isEqualTo(2);
        assertThat(tampered("inputs/read-from.csv", "sha256", "\"\"garbage").code())
                .isEqualTo(3);
        assertThat(tampered("recipes/equal-shares-completed.yaml", "most-votes, lowest-cost", "lowest-cost, most-votes")
                        .code())
                .isEqualTo(3);
        assertThat(tampered("tables/projects.csv", "Alpha", "Alfa").code()).isEqualTo(3);
        assertThat(tampered("report.html", "Alpha", "Alfa").code()).isEqualTo(3);
        write("out/inputs/declaration.csv", "key,value\n");
        assertThat(command("verify", in("out")).code()).isEqualTo(3);
        Files.delete(folder.resolve("out/inputs/declaration.csv"));
        assertThat(command("verify", in("out")).code()).isZero();
    }

    @Test
    void nobodysWorkIsReplaced() throws IOException {
        String votes = write("votes.pb", GOOD);
        assertThat(count(votes).code()).isZero();
        assertThat(count(votes, "--rule", "phragmen").code())
                .as("an untouched count is replaced")
                .isZero();
        write("out/mine.txt", "notes");
        assertThat(command("budgeting", "count", votes, "--out", in("out")).code())
                .isEqualTo(5);
        assertThat(folder.resolve("out/mine.txt")).hasContent("notes");
        assertThat(command("budgeting", "count", votes, "--out", votes).code()).isEqualTo(5);
        assertThat(command("budgeting", "count", votes, "--out", votes + "/below")
                        .code())
                .isEqualTo(5);
        for (String to : List.of(votes, in("out"), votes + "/x.pb", votes + "/x")) {
            assertThat(command("budgeting", "convert", votes, "--out", to).code())
                    .as(to)
                    .isEqualTo(5);
        }
        assertThat(folder.resolve("votes.pb")).hasContent(GOOD);
    }

    @Test
    void nothingIsLeftOfAConversionThatFails() throws IOException {
        String votes = write("votes.pb", edited("4;c;s", "4;z;s"));
        assertThat(command("budgeting", "convert", votes, "--out", in("to.pb")).code())
                .isEqualTo(2);
        assertThat(command("budgeting", "convert", votes, "--out", in("to")).code())
                .isEqualTo(2);
        assertThat(folder.resolve("to.pb")).doesNotExist();
        assertThat(folder.resolve("to")).doesNotExist();
    }
}
