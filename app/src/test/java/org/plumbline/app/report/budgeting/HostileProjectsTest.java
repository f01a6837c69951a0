package org.plumbline.app.report.budgeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.report.budgeting.CountedElection.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Project;

/** Names and ids that try to steer a browser or to break out of a folder stand on pages as the text that they are. */
public class HostileProjectsTest {
    private static final String LONG = "long ".repeat(100).strip();
    private static final String UNBROKEN = "x".repeat(500);
    private static final List<Project> PROJECTS = List.of(
            project("../../etc/passwd", "<script>alert(1)</script>", 10),
            project("; rm -rf ~", "\"><img src=x onerror=alert(1)>", 20),
            project("con", LONG, 30),
            project("c:\\x", UNBROKEN, 40),
            project("شارع", "حديقة عامة للجميع", 50),
            project("turns", "turns\u202eround", 60),
            project("=1+1", "javascript:alert(1)", 7));

    /** With a winner and losers of each kind. */
    public static Election election() {
        int[] all = {0, 1, 2, 3, 4, 5, 6};
        return CountedElection.approvals(
                100, PROJECTS, all, all, new int[] {0, 1}, new int[] {2, 3}, new int[] {4, 5}, new int[] {6});
    }

    @Test
    void namesAreShownAsTheTextThatTheyAre() {
        for (String rule : List.of("equal-shares-completed", "greedy-votes", "budget-rules-compared")) {
            CountedElection counted = CountedElection.of(election(), rule);
            counted.pages()
                    .forEach((name, page) -> assertThat(page)
                            .as(name)
                            .doesNotContain("<script")
                            .doesNotContain("<img")
                            .doesNotContain("\u202e")
                            .doesNotContain("href=\"javascript"));
            assertThat(counted.pages().get("projects/001.html")).contains("&lt;script&gt;alert(1)");
            assertThat(counted.pages().get("projects/006.html")).contains("turns\uFFFDround");
        }
    }

    @Test
    void filesAreCalledByNumberWhateverTheIdIs() {
        CountedElection counted = CountedElection.of(election(), "equal-shares-completed");
        assertThat(counted.pages().keySet())
                .containsExactly(
                        "projects/001.html",
                        "projects/002.html",
                        "projects/003.html",
                        "projects/004.html",
                        "projects/005.html",
                        "projects/006.html",
                        "projects/007.html",
                        "report.html");
    }

    @Test
    void anIdStandsInACommandOnlyIfItIsPlain() {
        CountedElection counted = CountedElection.of(election(), "equal-shares-completed");
        assertThat(counted.words("projects/003.html")).contains("budgeting explain FOLDER con");
        for (int number : new int[] {1, 2, 4, 5, 7}) {
            assertThat(counted.words("projects/%03d.html".formatted(number))).doesNotContain("explain FOLDER");
        }
    }

    @Test
    void longNamesAreWholeOnTheirPageAndCutInPictures() {
        CountedElection counted = CountedElection.of(election(), "budget-rules-compared");
        assertThat(counted.pages().get("projects/004.html")).contains(UNBROKEN);
        assertThat(counted.pages().get("report.html")).doesNotContain(UNBROKEN).contains("x".repeat(79) + "…");
    }
}
