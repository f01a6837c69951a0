package org.plumbline.sources.budgeting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.problems.Problem;
import org.plumbline.sources.WhatIsWrong;
import org.plumbline.sources.tables.Gzipped;

class WrongElectionsTest {

    /** What a file becomes when one text of it is another, and the first line of the problem that follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROJECTS~|  PROJETS~|votes.pb:7:1: a section that files of votes do not have [malformed-election]",
                "PROJECTS~|VOTES~|votes.pb:7: the section PROJECTS is missing here [malformed-election]",
                "META~|META;~|votes.pb:1: the section META is missing here [malformed-election]",
                "project_id;cost|project;cost|votes.pb:8: the column project_id is missing [missing-column]",
                "cost;name|cost;cost|votes.pb:8:3: two columns have the same heading [doubled-column]",
                "budget;1000|budget;-1|votes.pb:4:2: a number that is too small [wrong-number]",
                "budget;1000~||votes.pb: the election's budget is missing [malformed-election]",
                "approval|aproval|votes.pb:5:2: not a name that is known here [wrong-text]",
                "currency;GBP|budget;7|votes.pb:6:1: this key stands twice [doubled-place]",
                "B2;700|A1;700|votes.pb:10:1: this project stands twice [doubled-place]",
                "B2;700|B,2;700|votes.pb:10:1: not a project's id [wrong-text]",
                "B2;700|B2;0|votes.pb:10:2: a number that is too small [wrong-number]",
                "B2;700|B2;-3|votes.pb:10:2: a number that is too small [wrong-number]",
                "B2;700|B2;7 00|votes.pb:10:2: not a number [wrong-number]",
                "B2;700|B2;1e3|votes.pb:10:2: not a number [wrong-number]",
                "B2;700|B2;7.1234567|votes.pb:10:2: too many decimals [wrong-number]",
                "B2;700|B2;1000000000000001|votes.pb:10:2: a number that is too large [wrong-number]",
                "B2;700|B2;1000000000000000|votes.pb:10:1: a cost that is too large [wrong-number]",
                "budget;1000|budget;1000000000000000|votes.pb:4:2: a budget that is too large [wrong-number]",
                "1;A1,B2|1;A1,B9|votes.pb:14:2: a ballot names a project that is not there [unknown-project]",
                "1;A1,B2|1;A1,|votes.pb:14:2: a ballot with an entry that is empty [unknown-project]",
                "1;A1,B2|1;A1,A1|votes.pb:14:2: a ballot names a project twice [wrong-ballot]",
                "1;A1,B2|2;A1,B2|votes.pb:15:1: this voter stands twice [doubled-place]",
                "1;A1,B2|;A1,B2|votes.pb:14:1: a ballot without a voter [wrong-text]",
                "1;A1,B2;|1,A1,B2,|votes.pb:14: too few cells in this row [malformed-csv]",
                "1;A1,B2;|1;A1;B2;|votes.pb:14: too many cells in this row [malformed-csv]",
                "currency|num_votes;5~currency|votes.pb:6:2: the file does not hold as many votes as it says [wrong-number-of-rows]",
                "currency|num_projects;2~currency|votes.pb:6:2: the file does not hold as many projects as it says [wrong-number-of-rows]",
                "currency|max_length;1~currency|votes.pb:15: a ballot names too many projects [wrong-ballot]",
                "currency|max_length;no~currency|votes.pb:6:2: not a number [wrong-number]",
                "currency|max_sum_cost;1000~currency|votes.pb:15: a ballot names projects that cost too much together [wrong-ballot]",
                "approval|choose-1|votes.pb:14: a ballot names too many projects [wrong-ballot]",
                "approval|cumulative|votes.pb:13: the column points is missing [missing-column]",
                "Benches|\"Benches|votes.pb:10:3: text after a closing quote [malformed-csv]",
                "South|\"South|votes.pb:16:3: a quote is opened here and never closed [malformed-csv]",
            })
    void eachFaultIsToldWithItsPlace(String text, String other, String heading) {
        String broken =
                Pabulib.WHOLE.replaceFirst(text.replace("~", "\n"), other == null ? "" : other.replace("~", "\n"));
        assertThat(WhatIsWrong.in(() -> Pabulib.read(broken)).get(0)).startsWith(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,2|3|votes.pb:14:3: projects and points do not pair [wrong-ballot]",
                "3,2|3,-2|votes.pb:14:3: not a number of points [wrong-ballot]",
                "3,2|3,x|votes.pb:14:3: not a number of points [wrong-ballot]",
                "3,2|3,2.|votes.pb:14:3: not a number of points [wrong-ballot]",
                "3,2|3,1000000001|votes.pb:14:3: not a number of points [wrong-ballot]",
                "3,2|3,0.1234567|votes.pb:14:3: not a number of points [wrong-ballot]",
                "currency|max_points;2.9~currency|votes.pb:15: a ballot gives one project too many points [wrong-ballot]",
                "currency|max_sum_points;4.5~currency|votes.pb:15: a ballot gives too many points [wrong-ballot]",
            })
    void eachFaultOfPointsIsToldWithItsPlace(String text, String other, String heading) {
        String broken = Pabulib.POINTS.replaceFirst(text, other.replace("~", "\n"));
        assertThat(WhatIsWrong.in(() -> Pabulib.read(broken)).get(0)).startsWith(heading);
    }

    @Test
    void theNearestProjectIsOffered() {
        assertThat(WhatIsWrong.in(() -> Pabulib.read(Pabulib.WHOLE.replaceFirst("1;A1,B2", "1;A1,B22"))))
                .containsExactly(WhatIsWrong.problem(
                        "votes.pb:14:2: a ballot names a project that is not there [unknown-project]",
                        "B22",
                        "the id of a project of this file",
                        "is B2 meant?"));
    }

    @Test
    void allProblemsAreToldTogether() {
        String broken =
                Pabulib.WHOLE.replace("A1;400", "A1;0").replace("2;C3", "1;C4").replace("budget;1000", "budget;none");
        assertThat(WhatIsWrong.problems(() -> Pabulib.read(broken)).stream()
                        .map(problem -> problem.where().toString()))
                .containsExactly("votes.pb:4:2", "votes.pb:9:2", "votes.pb:15:2", "votes.pb:15:1");
    }

    @Test
    void pastAHundredProblemsAreCounted() {
        StringBuilder votes = new StringBuilder("VOTES\nvoter_id;vote\n");
        for (int voter = 0; voter < 1_000; voter++) {
            votes.append(voter).append(";Z\n");
        }
        List<Problem> problems = WhatIsWrong.problems(() -> Pabulib.read(Pabulib.META + Pabulib.PROJECTS + votes));
        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).found()).isEqualTo("900 or more");
    }

    @Test
    void commasInPlaceOfSemicolonsAreToldOnce() {
        assertThat(WhatIsWrong.in(() -> Pabulib.read(Pabulib.WHOLE.replace(';', ','))))
                .containsExactly(WhatIsWrong.problem(
                        "votes.pb:2:1: the cells are not parted by the mark that this file needs [malformed-csv]",
                        "key,value",
                        "key;value",
                        "write ; between the cells, in place of commas, in every row"));
    }

    @Test
    void filesThatEndTooSoonAreTold() {
        assertThat(first("")).startsWith("votes.pb: the file is empty");
        assertThat(first("\n\n")).startsWith("votes.pb: the file is empty");
        assertThat(first("META\n")).startsWith("votes.pb:2: the file ends where the heading");
        assertThat(first(Pabulib.META)).startsWith("votes.pb:7: the section PROJECTS is missing here");
        assertThat(first(Pabulib.META + Pabulib.PROJECTS)).startsWith("votes.pb:12: the section VOTES is missing here");
        assertThat(first(Pabulib.META + Pabulib.PROJECTS + "VOTES\nvoter_id;vote\n"))
                .startsWith("votes.pb:14: there is no vote [wrong-number-of-rows]");
        assertThat(first("voter_id,vote\n1,2\n")).startsWith("votes.pb:1: the section META is missing here");
    }

    @Test
    void wrongEncodingsAreTold() {
        byte[] latin = Pabulib.WHOLE.replace("Benches", "B\u00e4nke").getBytes(ISO_8859_1);
        assertThat(WhatIsWrong.in(() -> Pabulib.read(latin)).get(0))
                .startsWith("votes.pb:9:3: a byte that is not UTF-8 [wrong-encoding]");
        assertThat(first(Pabulib.WHOLE.replace("Trees", "Tr\0es"))).startsWith("votes.pb:11:3: a NUL byte");
        byte[] wide = ("\uFEFF" + Pabulib.WHOLE).getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
        assertThat(WhatIsWrong.in(() -> Pabulib.read(wide)).get(0)).startsWith("votes.pb: the file is UTF-16");
    }

    @Test
    void aLineOfTenMillionCharactersIsRefusedEarly() {
        String line = "5;" + "x".repeat(10_000_000) + ";\n";
        assertThat(first(Pabulib.WHOLE + line, ReadOptions.plain()))
                .startsWith("votes.pb:18: a line that is too long [malformed-csv]");
        assertThat(first(Pabulib.WHOLE + "5;\"" + line, ReadOptions.plain()))
                .startsWith("votes.pb:18:2: a quote is opened here and never closed [malformed-csv]");
    }

    @Test
    void tooManyCellsAreRefused() {
        assertThat(first(Pabulib.WHOLE + ";".repeat(5_000) + "\n"))
                .startsWith("votes.pb:18: too many cells in this row");
    }

    @Test
    void filesThatAreTooLargeOrBrokenOffAreTold() {
        byte[] bomb = Gzipped.of((Pabulib.WHOLE + "\n".repeat(20_000_000)).getBytes(UTF_8));
        assertThat(WhatIsWrong.in(() -> Pabulib.read(bomb)).get(0))
                .startsWith("votes.pb: the file is too large [file-too-large]");
        byte[] whole = Gzipped.of(Pabulib.WHOLE.getBytes(UTF_8));
        assertThat(WhatIsWrong.in(() -> Pabulib.read(Arrays.copyOf(whole, whole.length - 9)))
                        .get(0))
                .startsWith("votes.pb: the compressed file breaks off [unreadable-file]");
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 0x55;
        assertThat(WhatIsWrong.in(() -> Pabulib.read(damaged)).get(0)).startsWith("votes.pb: the compressed file");
    }

    @Test
    void groupsThatCannotBeMadeAreTold() {
        assertThat(first(Pabulib.WHOLE, ReadOptions.grouped("town")))
                .startsWith("votes.pb:13: the column town is missing [missing-column]");
        StringBuilder votes = new StringBuilder(Pabulib.WHOLE);
        for (int voter = 10; voter < 2_000; voter++) {
            votes.append(voter).append(";A1;").append(voter).append('\n');
        }
        assertThat(first(votes.toString(), ReadOptions.grouped("ward"))).contains("too many groups of voters");
    }

    @Test
    void longNamesOfVotersWhoAreTheSameAreFound() {
        String doubled = Pabulib.WHOLE + "someone@example.org;A1;\nsomeone@example.com;A1;\nsomeone@example.org;C3;\n";
        assertThat(WhatIsWrong.in(() -> Pabulib.read(doubled)))
                .containsExactly(WhatIsWrong.problem(
                        "votes.pb:20:1: this voter stands twice [doubled-place]",
                        "someone@example.org",
                        "each once; this one is already in line 18",
                        "find out which ballot counts, and take the other out"));
    }

    private static String first(String text) {
        return first(text, new ReadOptions(Optional.empty(), 10_000_000, 100_000));
    }

    private static String first(String text, ReadOptions options) {
        return WhatIsWrong.in(() -> Pabulib.read(text, options)).get(0);
    }
}
