package org.plumbline.app.report.budgeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.budgeting.Election;
import org.plumbline.recipes.RecipeBook;

/** What the pages of a count say, against its tables and against arithmetic that is shown. */
class BudgetPagesTest {
    private static final int[] A = {0};
    private static final int[] B = {1};
    private static final int[] NOTHING = {};

    @TempDir
    Path folder;

    @Test
    void theAnswerSaysHowManyProjectsHowMuchMoneyAndByHowManyPeople() {
        CountedElection counted = CountedElection.meadowWard("greedy-votes");
        // By votes: 150 for 48,000 and 122 for 35,000 leave 17,000, which pays for those with 91 (6,000) and 85
        // (9,000), and
        // for none of the others but the cheapest of 2,500, for which 2,000 is too little.
        assertThat(counted.words("report.html"))
                .contains("Four of 11 projects are funded by the votes of 280 people, for £98,000 of £100,000.")
                .contains("£2,000 is not spent: the cheapest project that is not funded costs £2,500.")
                .contains("It costs £28,000; when its turn came £17,000 was left.");
    }

    @Test
    void whatTheSupportersOfALoserPaidIsWhatTheTablesSay() {
        CountedElection counted = CountedElection.meadowWard("equal-shares-completed");
        for (List<String> loss : counted.table("losses")) {
            int number = Integer.parseInt(loss.get(0));
            assertThat(counted.words("projects/%03d.html".formatted(number)))
                    .contains("Its " + loss.get(1) + " supporters")
                    .contains("and had " + pounds(loss.get(2)) + " left")
                    .contains(pounds(loss.get(3)) + " too little");
        }
        for (List<String> flow : counted.table("flows")) {
            assertThat(counted.words("projects/%03d.html".formatted(Integer.parseInt(flow.get(0)))))
                    .contains(pounds(flow.get(2)) + "; " + flow.get(3)
                            + (flow.get(3).equals("1") ? " voter" : " voters"));
        }
    }

    @Test
    void everyLoserIsToldHowManyMoreVotesWouldHaveWon() {
        CountedElection counted = CountedElection.meadowWard("equal-shares-completed");
        assertThat(counted.table("needed")).hasSize(5).allSatisfy(row -> {
            String words = counted.words("projects/%03d.html".formatted(Integer.parseInt(row.get(0))));
            assertThat(words).contains(number(row.get(1)) + " more voters, who vote for it alone, it is funded");
            assertThat(words).contains("at a cost of " + pounds(row.get(5)));
        });
    }

    /** Numbers up to ten are words in sentences. */
    private static String number(String digits) {
        return switch (digits) {
            case "5" -> "five";
            default -> digits;
        };
    }

    @Test
    void howASupporterPaidIsWhatTheTablesSay() {
        CountedElection counted = CountedElection.meadowWard("equal-shares-completed");
        for (List<String> payment : counted.table("payments")) {
            assertThat(counted.words("projects/%03d.html".formatted(Integer.parseInt(payment.get(0)))))
                    .containsPattern(payment.get(2) + "( supporters)? paid the full price of "
                            + Pattern.quote(pounds(payment.get(1))));
        }
    }

    private static String pounds(String amount) {
        BigDecimal rounded = new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() <= 0
                ? String.format(Locale.UK, "£%,d", rounded.longValueExact())
                : String.format(Locale.UK, "£%,.2f", rounded);
    }

    @Test
    void whoGotSomethingIsSaidForAllAndForEveryGroup() {
        CountedElection counted = CountedElection.meadowWard("equal-shares-completed");
        String words = counted.words("report.html");
        List<List<String>> rows = counted.table("representation");
        assertThat(rows).hasSize(4);
        assertThat(words)
                .contains("Of 100 voters, 94 get something that they asked for")
                .contains("By district");
        for (List<String> row : rows.subList(1, 4)) {
            long percent = Math.round(100.0 * Long.parseLong(row.get(4)) / Long.parseLong(row.get(3)));
            assertThat(words).contains(row.get(2) + " " + row.get(3) + " " + percent + "%");
        }
    }

    @Test
    void aGroupThatWasPassedOverIsShownAsAnExample() {
        CountedElection fair = CountedElection.meadowWard("equal-shares-completed");
        assertThat(fair.words("report.html")).contains("No group of voters was passed over by more than one project");
        CountedElection greedy = CountedElection.meadowWard("greedy-votes");
        assertThat(greedy.table("passed-over")).isNotEmpty();
        assertThat(greedy.words("report.html"))
                .contains("were passed over")
                .contains("For example:")
                .contains(greedy.table("passed-over").get(0).get(2) + " voters want");
    }

    @Test
    void aTieIsToldWithWhatBrokeIt() {
        Election election = CountedElection.approvals(10, CountedElection.projects(8, 7), A, B);
        CountedElection counted = CountedElection.of(election, "greedy-votes");
        assertThat(counted.words("report.html"))
                .contains("One tie was met")
                .contains("Between “Project A” and “Project B”: “Project B” came first, which has the lowest cost.");
        CountedElection without = CountedElection.of(
                CountedElection.approvals(10, CountedElection.projects(8, 7), A, B, B), "greedy-votes");
        assertThat(without.words("report.html")).contains("No tie was met");
    }

    @Test
    void nothingThatIsFundedHasAPlainForm() {
        Election election = CountedElection.approvals(10, CountedElection.projects(11, 5), A, A, NOTHING);
        CountedElection counted = CountedElection.of(election, "equal-shares-completed");
        assertThat(counted.words("report.html"))
                .contains("No project is funded by the votes of 3 people.")
                .contains("Nothing is funded")
                .contains("No voter gets anything that they asked for")
                .contains("It costs £11, more than the whole budget of £10.")
                .contains("Nobody voted for it.");
        assertThat(counted.words("projects/001.html"))
                .contains("It is not funded.")
                .contains("No number of further votes would have won: it costs more than there is to share.");
    }

    @Test
    void oneOfEverythingIsInTheSingular() {
        Election election = CountedElection.approvals(10, CountedElection.projects(10), A);
        CountedElection counted = CountedElection.of(election, "equal-shares-completed");
        assertThat(counted.words("report.html"))
                .contains("The only project is funded by the votes of 1 person, for £10 of £10.")
                .contains("1 person has voted on one project")
                .contains("Every project is funded")
                .contains("Every voter gets something that they asked for")
                .contains("The budget is spent to the last penny.");
        assertThat(counted.words("projects/001.html"))
                .contains("It is funded: number 1 of one project.")
                .contains("Its one supporter paid the full price of £10.");
    }

    @Test
    void capsExclusionsAndThresholdsAreToldByTheirNames() throws IOException {
        Path recipe = folder.resolve("bounded.yaml");
        Files.writeString(recipe, """
                kind: budget-rule
                id: bounded
                title: Most votes first, with bounds
                summary: Most votes first.
                rule: {method: greedy, support: votes, least: 2, when-too-dear: skip}
                ties: {order: [most-votes, id-as-text]}
                exclusions:
                  - {name: either of them, projects: [A, B]}
                """);
        Election election =
                CountedElection.approvals(100, CountedElection.projects(10, 10, 10), A, A, A, B, B, new int[] {2});
        CountedElection counted = CountedElection.of(election, RecipeBook.besideFile(recipe), "bounded");
        assertThat(counted.words("report.html"))
                .contains("It may not be funded beside “Project A”, which is funded.")
                .contains("The rule asks for at least 2 votes; it has 1.")
                .contains("Of the two projects under “either of them” at most one is funded.")
                .contains("A project needs at least 2 votes.");
    }

    @Test
    void remarksAboutTheFileStandOnThePage() {
        CountedElection counted =
                CountedElection.of(CountedElection.approvals(10, CountedElection.projects(5), A), "equal-shares");
        assertThat(counted.words("report.html")).contains("row 3 has a remark");
    }

    @Test
    void theComparisonHasASquareForEveryProjectThatARuleFunds() {
        CountedElection counted = CountedElection.meadowWard("budget-rules-compared");
        String page = counted.page("report.html");
        List<List<String>> rows = counted.table("side-by-side");
        long funded = rows.stream()
                .flatMap(row -> row.subList(4, row.size()).stream())
                .filter(order -> !order.isEmpty())
                .count();
        assertThat(page.split("<b class=\"yes\" role=\"img\"", -1)).hasSize((int) funded + 1);
        long all = rows.stream()
                .filter(row -> row.subList(4, row.size()).stream().noneMatch(String::isEmpty))
                .count();
        long none = rows.stream()
                .filter(row -> row.subList(4, row.size()).stream().allMatch(String::isEmpty))
                .count();
        assertThat(counted.words("report.html"))
                .contains("Funded by every rule: " + all)
                .contains("Funded by none: " + none)
                .contains("Most points first: These are approval votes")
                .contains("87%");
    }

    @Test
    void theComparisonOfAllRulesThatAgreeSaysSo() {
        Election election =
                CountedElection.approvals(10, CountedElection.projects(5, 5), new int[] {0, 1}, new int[] {0, 1});
        CountedElection counted = CountedElection.of(election, "budget-rules-compared");
        assertThat(counted.words("report.html"))
                .contains("All rules fund the same projects")
                .contains("they do not differ")
                .contains("Every project is funded by some rule");
    }

    @Test
    void aPageOfAProjectSaysItsFateUnderEveryRule() {
        CountedElection counted = CountedElection.meadowWard("budget-rules-compared");
        assertThat(counted.words("projects/010.html"))
                .contains("Most votes first: funded, number 2 of 4")
                .contains("Method of Equal Shares, with the rest spent: not funded (the rule of this page)");
    }

    @Test
    void pagesOfProjectsAreLight() {
        CountedElection.meadowWard("budget-rules-compared").pages().forEach((name, page) -> {
            if (name.startsWith("projects/")) {
                assertThat(page).doesNotContain("font/woff2");
                assertThat(page.length()).isLessThan(14_000);
            }
        });
    }
}
