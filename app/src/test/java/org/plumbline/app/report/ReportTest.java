package org.plumbline.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.PublishedRun;

/** What the report says is what the tables say; it needs nothing but itself; and it can be read without seeing. */
class ReportTest {

    @TempDir
    static Path folder;

    private static String html = "";
    private static List<Map<String, String>> districts = List.of();

    @BeforeAll
    static void publish() throws Exception {
        Path run = PublishedRun.in(folder);
        html = Files.readString(run.resolve("report.html"), StandardCharsets.UTF_8);
        districts = PublishedRun.rows(run.resolve("tables/districts.csv"));
    }

    @Test
    void itIsOneFileOfAtMostThreeMegabytesWithoutScripts() {
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
        assertThat(html).doesNotContain("<script").doesNotContain("javascript:").doesNotContain("<iframe");
        assertThat(all("(?:src|srcset|poster|data)=\"([^\"]*)\"")).isEmpty();
        assertThat(all("url\\(([^)]{0,40})")).allMatch(address -> address.startsWith("data:font/woff2;base64,"));
        assertThat(all("<link[^>]*>")).isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> ids = all(" id=\"([^\"]*)\"");
        for (String link : all("href=\"([^\"]*)\"")) {
            if (link.startsWith("#")) {
                assertThat(ids).contains(link.substring(1));
            } else if (!link.startsWith("https://")) {
                assertThat(folder.resolve("run").resolve(link)).exists();
            }
        }
    }

    @Test
    void everyPictureHasATextAlternativeOrIsHiddenFromReaders() {
        assertThat(all("<svg ([^>]*)>"))
                .isNotEmpty()
                .allMatch(svg -> svg.contains("aria-label=\"")
                        || svg.contains("aria-hidden=\"true\"")
                        || svg.contains("overflow=\"visible\""));
        assertThat(all("aria-label=\"([^\"]*)\"")).noneMatch(String::isBlank);
    }

    @Test
    void headingsGoDownOneStepAtATime() {
        List<String> levels = all("<h([1-6])[ >]");
        assertThat(levels.get(0)).isEqualTo("1");
        for (int i = 1; i < levels.size(); i++) {
            assertThat(Integer.parseInt(levels.get(i)) - Integer.parseInt(levels.get(i - 1)))
                    .isLessThanOrEqualTo(1);
        }
        assertThat(html).contains("<html lang=\"en-GB\">");
    }

    @Test
    void theAnswerHasTheMoneyAndTheRuleAndWhatIsLeftOut() {
        assertThat(text())
                .contains("The ten most deprived districts of England were awarded £70 a head by the Levelling Up Fund")
                .contains("all 317 districts together, £44")
                .contains("gives them £134 a head, near the top of the £85 to £135 that 1,000 stated ways")
                .contains("£479.3 million in 17 awards to authorities that are not districts counts for none")
                .contains("Five of the ten most deprived districts had no award in round 1: Blackpool, Knowsley")
                .contains("(four counting awards shared among the districts concerned)")
                .contains("Over the two rounds together, one had none: Middlesbrough")
                .contains("Sampling error is not included")
                .contains("It is not the official index")
                .contains("279 of 317 published ranks (88%) lie inside the 90% interval")
                .contains("and that is not among the choices");
    }

    @Test
    void chartsSurviveIslesOfScillyAndNameIt() {
        assertThat(text()).contains("Isles of Scilly, £21,782");
        assertThat(text()).contains("2,224 people");
    }

    @Test
    void itSaysMostDeprivedAndNeverLeftBehindOrPaid() {
        String plain = text().toLowerCase(Locale.ROOT);
        assertThat(plain).contains("most deprived").doesNotContain("fair share");
        assertThat(plain.replace("most deprived is not the same as left behind", ""))
                .doesNotContain("left behind");
    }

    @Test
    void everyDistrictsFiguresAreThoseOfTheTable() {
        String row = "<tr><th scope=\"row\">([^<]*)</th><td[^>]*>([^<]*)</td><td[^>]*>([^<]*)</td><td[^>]*>([^<]*)</td>"
                + "<td[^>]*>([^<]*)</td><td[^>]*>([^<]*)</td><td[^>]*>([^<]*)</td><td[^>]*>([^<]*)</td></tr>";
        Map<String, MatchResult> shown = Pattern.compile(row)
                .matcher(html)
                .results()
                .collect(Collectors.toMap(match -> unescaped(match.group(1)), match -> match));
        assertThat(shown).hasSize(317);
        for (Map<String, String> district : districts) {
            MatchResult match = Objects.requireNonNull(shown.get(cell(district, "name")), cell(district, "name"));
            assertThat(match.group(2).replace(",", "")).isEqualTo(cell(district, "population"));
            assertThat(match.group(3))
                    .isEqualTo("%s (%s to %s)"
                            .formatted(
                                    cell(district, "need_rank"),
                                    cell(district, "need_rank_low"),
                                    cell(district, "need_rank_high")));
            assertThat(match.group(4)).isEqualTo(cell(district, "published_score_rank"));
            assertRounds(match.group(5), cell(district, "awarded_own_name_per_head_gbp"));
            assertRounds(match.group(6), cell(district, "awarded_shared_per_head_gbp"));
            assertRounds(match.group(7), cell(district, "share_by_need_per_head_gbp"));
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** The page rounds to the pound from ten pounds on, the table to the penny. */
    private static void assertRounds(String shown, String exact) {
        double page = Double.parseDouble(shown.replace("£", "").replace(",", ""));
        double table = Double.parseDouble(exact);
        assertThat(Math.abs(page - table))
                .as("%s beside %s", shown, exact)
                .isLessThanOrEqualTo(table < 9.995 ? 0.0051 : 0.506);
    }

    private static String text() {
        return unescaped(html.replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " "));
    }

    private static String unescaped(String text) {
        return text.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }
}
