package org.plumbline.app.report.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.solver.Patience;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Quota;

/** What the pages of a selection say, against chances that are shown: seats of a kind over the people of that kind. */
class PanelPagesTest {
    private static final String REPORT = "report.html";
    private static final String CHANCE = "your-chance.html";

    /** One seat for 7 people, two for 4: chances of 1/7 and 1/2. */
    private static Assembly sevenAndFour() {
        return SelectedPanel.kinds(3, new int[] {7, 4}, Quota.of("A & co", 1, 1, 3), Quota.of("B", 2, 2, 3));
    }

    @Test
    void theReportSaysWhoseChanceIsLeastAndThatItIsProved() {
        assertThat(SelectedPanel.fairest(sevenAndFour()).words(REPORT))
                .contains("A panel of 3 is drawn from 11 people who volunteered.")
                .contains("Nobody's chance of a seat is below 1 in 7 (14.3%); 7 people have just that.")
                .contains(
                        "Nobody could be given more without giving less to somebody who is no better off. That is proved")
                .contains("7 people have one and the same chance, 1 in 7; there are 2 that differ")
                .contains("exactly 1 seat for 7 people of kind & sort A & co")
                .contains("The mean chance goes from 1 in 7 (kind & sort: A & co) to 1 in 2 (kind & sort: B)")
                .contains("A & co 33% / 64% B 67% / 36%")
                .contains("the middle of the quota")
                .contains("Nobody was left out")
                .contains("A remark on a file.")
                .contains("./plumbline verify FOLDER");
    }

    @Test
    void volunteersReadTheirChanceAndNothingOfWhatTheyAreLike() {
        SelectedPanel selected = SelectedPanel.fairest(sevenAndFour());
        assertThat(selected.words(CHANCE))
                .contains("1 in 7 (14.3%) If your row key is in this list, your chance is 1 in 7 (14.3%).")
                .contains(
                        "Nobody could give you more without giving somebody less who is no better off than you, because every panel");
        String page = selected.page(CHANCE);
        for (int person = 0; person < 11; person++) {
            assertThat(page).containsOnlyOnce("<li id=\"" + String.format("%04d-aaaa-bbbb", person) + "\"");
        }
        String lists = page.substring(page.indexOf("class=\"chance\""), page.indexOf("<h2>Questions"));
        assertThat(lists).as("no feature beside a key").doesNotContain("kind", "A &amp; co");
    }

    @Test
    void namesAreEscapedOnceAndOnlyOnce() {
        SelectedPanel.fairest(sevenAndFour())
                .pages()
                .forEach((name, page) -> assertThat(page)
                        .contains("Test &amp; &lt;Ward")
                        .doesNotContain("&amp;amp;", "&amp;lt;", "<Ward", "&amp;#"));
    }

    @Test
    void whoHasNoChanceIsToldSoAndWhy() {
        SelectedPanel selected = SelectedPanel.fairest(
                SelectedPanel.kinds(2, new int[] {2, 6}, Quota.of("none", 0, 0, 2), Quota.of("some", 2, 2, 2)));
        assertThat(selected.words(REPORT))
                .contains(
                        "2 people have no chance of a seat. Of the others, nobody's chance is below 1 in 3 (33.3%); 6 people have"
                                + " just that.")
                .contains("2 people are on no panel of the public lottery")
                .contains("No seats for kind & sort none 2");
        assertThat(selected.words(CHANCE))
                .contains("No chance If your row key is in this list, you have no chance of a seat.")
                .contains("No panel that keeps every quota has a seat for you.");
    }

    @Test
    void whoIsOnEveryPanelIsToldSo() {
        SelectedPanel selected = SelectedPanel.fairest(
                SelectedPanel.kinds(2, new int[] {1, 4}, Quota.of("one", 1, 1, 2), Quota.of("many", 1, 1, 2)));
        assertThat(selected.words(CHANCE))
                .contains("Certain If your row key is in this list, you have a seat for certain.")
                .contains("Every panel of this lottery has you on it.");
        assertThat(selected.words(REPORT)).contains("100%", "certain");
    }

    @Test
    void aPanelOfTheOnlyPersonHasNothingToDraw() {
        SelectedPanel selected = SelectedPanel.fairest(SelectedPanel.kinds(1, new int[] {1}, Quota.of("one", 1, 1, 1)));
        assertThat(selected.words(REPORT))
                .contains("A panel of 1 is drawn from 1 person who volunteered. All of them have a seat.")
                .contains("Everybody has the same chance");
        assertThat(selected.words(CHANCE)).contains("you have a seat for certain.");
    }

    @Test
    void aSelectionThatWasStoppedSaysSoFirstAndSaysItsGap() {
        boolean stopped = false;
        for (int looks = 1; looks <= 12; looks++) {
            int[] left = {looks};
            Patience patience = () -> left[0]-- > 0 ? 60_000 : 0;
            SelectedPanel selected;
            try {
                selected = SelectedPanel.by("panel-leximin", sevenAndFour(), patience);
            } catch (CannotSay tooSoon) {
                continue;
            }
            String words = selected.words(REPORT);
            if (words.contains("Stopped before its end: these are")) {
                stopped = true;
                assertThat(words)
                        .contains("the best chances that were found by then, not proved to be the fairest.")
                        .doesNotContain("Nobody could be given more without giving less")
                        .containsPattern("Proved: the least chance could not be greater by more than 0\\.[0-9]+");
                assertThat(selected.page(REPORT)).contains("class=\"answer stopped\"");
                assertThat(selected.words(CHANCE))
                        .contains("Stopped before its end")
                        .doesNotContain("Nobody could give you more");
            }
        }
        assertThat(stopped).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel-maximin", "panel-nash", "panel-greedy"})
    void otherRulesClaimNoMoreThanIsProved(String rule) {
        SelectedPanel selected = SelectedPanel.by(rule, sevenAndFour(), Patience.ENDLESS);
        assertThat(selected.words(CHANCE)).doesNotContain("Nobody could give you more without");
        assertThat(selected.words(REPORT)).doesNotContain("Nobody could be given more without giving less");
    }

    @Test
    void theComparisonSaysWhatEachRuleStandsForAndThatTheOlderOneIsSimulated() {
        assertThat(SelectedPanel.compared(sevenAndFour()).words(REPORT))
                .contains("by four rules. By each of them the least chance is")
                .contains("Raises the least chance as far as it goes, then the next least, and so on.")
                .contains("Makes the product of all chances as great as it can be")
                .contains("a chance of 10% is known to about 0.6 of a percentage point, 19 times in 20");
    }

    @Test
    void thePageOfFiveThousandVolunteersIsLight() {
        Assembly large =
                SelectedPanel.kinds(50, new int[] {3000, 2000}, Quota.of("A", 20, 20, 50), Quota.of("B", 30, 30, 50));
        assertThat(SelectedPanel.fairest(large).page(CHANCE).length()).isLessThan(300_000);
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        assertThat(SelectedPanel.fairest(sevenAndFour()).pages())
                .isEqualTo(SelectedPanel.fairest(sevenAndFour()).pages());
    }
}
