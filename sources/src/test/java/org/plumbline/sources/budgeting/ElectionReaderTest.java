package org.plumbline.sources.budgeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.budgeting.VoterGroups;
import org.plumbline.sources.tables.Gzipped;

class ElectionReaderTest {

    @Test
    void allThatAFileSaysIsKept() {
        Election election = Pabulib.read(Pabulib.WHOLE).election();
        assertThat(election.title()).isEqualTo("A vote");
        assertThat(election.facts())
                .containsExactly(
                        Map.entry("description", "A vote"),
                        Map.entry("budget", "1000"),
                        Map.entry("vote_type", "approval"),
                        Map.entry("currency", "GBP"));
        assertThat(election.money()).isEqualTo(new MoneyUnit("GBP", 1)); // 300.50 is 300.5
        assertThat(election.budget()).isEqualTo(10_000);
        assertThat(election.projects())
                .containsExactly(
                        new Project("A1", "Benches", 4_000, List.of("parks", "seats"), Map.of()),
                        new Project("B2", "Path; lit", 7_000, List.of(), Map.of()),
                        new Project("C3", "Trees", 3_005, List.of("parks"), Map.of()));
        assertThat(Profiles.text(election)).isEqualTo("decimals of points 0\n1\n2 A1:1 B2:1\n1 C3:1\n");
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersAreKept() {
        Election election = Pabulib.read(Pabulib.META
                        + "PROJECTS\nselected;cost;latitude;project_id\n1;5;51.5;x y\n"
                        + "VOTES\nvote;age;voter_id\nx y;30;v\n")
                .election();
        assertThat(election.projects())
                .containsExactly(new Project("x y", "", 5, List.of(), Map.of("selected", "1", "latitude", "51.5")));
        assertThat(election.profile().voters()).isEqualTo(1);
    }

    @Test
    void theFormOfTheFileDoesNotMatter() {
        String wanted = Profiles.text(Pabulib.read(Pabulib.WHOLE).election());
        String windows = "\uFEFF" + Pabulib.WHOLE.replace("\n", "\r\n") + "\r\n\r\n";
        assertThat(Profiles.text(Pabulib.read(windows).election())).isEqualTo(wanted);
        assertThat(Profiles.text(Pabulib.read(Pabulib.WHOLE.replace('\n', '\r')).election()))
                .isEqualTo(wanted);
        assertThat(Profiles.text(Pabulib.read(Pabulib.WHOLE.stripTrailing()).election()))
                .isEqualTo(wanted);
        byte[] compressed = Gzipped.of(Pabulib.WHOLE.getBytes(UTF_8));
        assertThat(Profiles.text(Pabulib.read(compressed).election())).isEqualTo(wanted);
        String quoted = Pabulib.WHOLE.replace("A1,B2", "\" A1 , B2\"");
        assertThat(Profiles.text(Pabulib.read(quoted).election())).isEqualTo(wanted);
    }

    @Test
    void quotedTextMayHoldLinesAndQuotes() {
        Election election = Pabulib.read(Pabulib.WHOLE.replace("Benches", "\"Benches\r\nand \"\"chairs\"\"\""))
                .election();
        assertThat(election.projects().get(0).name()).isEqualTo("Benches\r\nand \"chairs\"");
    }

    @Test
    void wordsInQuotesAtTheStartOfACellAreKeptAsWrittenAndRemarkedOn() {
        ElectionRead read = Pabulib.read(Pabulib.WHOLE.replace("Benches", "\"Green\" benches"));
        assertThat(read.election().projects().get(0).name()).isEqualTo("\"Green\" benches");
        assertThat(read.remarks().get(0).kind()).isEqualTo(Remark.Kind.QUOTES_AS_WRITTEN);
    }

    @Test
    void pointsHaveAsManyDecimalsAsAnyOfThem() {
        assertThat(Profiles.text(Pabulib.read(Pabulib.POINTS).election()))
                .isEqualTo("decimals of points 1\n2 A1:30 B2:20\n1 C3:5\n");
    }

    @Test
    void theOrderOfAnOrdinalVoteIsTheVote() {
        assertThat(Profiles.text(Pabulib.read(Pabulib.ORDINAL).election()))
                .isEqualTo("decimals of points 0\n1\n1 A1:1 B2:1\n1 B2:1 A1:1\n1 C3:1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval", "choose-1", "cumulative", "scoring", "ordinal"})
    void everyTypeOfVoteIsRead(String type) {
        String votes = "VOTES\nvoter_id;vote;points\n1;A1;3\n2;;\n";
        Election election = Pabulib.read(Pabulib.META.replace("approval", type) + Pabulib.PROJECTS + votes)
                .election();
        assertThat(election.voteType()).isEqualTo(VoteType.find(type).orElseThrow());
        assertThat(election.profile().voters()).isEqualTo(2);
    }

    @Test
    void votersAreCountedInGroupsThatWereAskedFor() {
        Election election =
                Pabulib.read(Pabulib.WHOLE, ReadOptions.grouped("ward")).election();
        VoterGroups groups = election.groups().orElseThrow();
        assertThat(groups.column()).isEqualTo("ward");
        assertThat(groups.names()).containsExactly("", "North", "South");
        assertThat(IntStream.range(0, 3).mapToObj(group -> groups.voters(group, 1)))
                .containsExactly(0, 1, 1);
        assertThat(groups.voters(0, 2)).isEqualTo(1);
    }

    @Test
    void groupsSurviveMoreDecimals() {
        String grouped = Pabulib.POINTS
                .replace("points\n", "points;ward\n")
                .replace("3,2\n", "3,2;N\n")
                .replace("0.50\n", "0.50;S\n")
                .replace("2,3.0\n", "2,3.0;N\n");
        VoterGroups groups = Pabulib.read(grouped, ReadOptions.grouped("ward"))
                .election()
                .groups()
                .orElseThrow();
        assertThat(List.of(groups.voters(0, 0), groups.voters(0, 1), groups.voters(1, 0), groups.voters(1, 1)))
                .containsExactly(2, 0, 0, 1);
    }

    @Test
    void whatIsOddButHarmlessIsRemarkedOn() {
        String odd = Pabulib.POINTS
                        .replace("budget;1000", "budget;500\nmin_length;2\nmin_sum_points;1\ndefault_score;1")
                        .replace("cost;name;category", "cost;votes;score;name")
                        .replace("A1;400;Benches;parks, seats", "A1;400;2;6;Benches")
                        .replace("B2;700;\"Path; lit\";", "B2;700;3;9;Path")
                        .replace("C3;300.50;Trees;parks", "C3;300.50;1;0.5;Trees\nD4;1;0;;Unloved")
                + "5;;\n";
        assertThat(Pabulib.read(odd).remarks().stream().map(Remark::toString))
                .containsExactly(
                        "votes.pb:21: a ballot names no project; its voter took part and counts as a voter: 1",
                        "votes.pb:19: a ballot names fewer projects than min_length asks for, and counts: 1",
                        "votes.pb:19: a ballot gives fewer points than min_sum_points asks for, and counts: 1",
                        "votes.pb:13:1: a project costs more than the whole budget and cannot be funded: 1",
                        "votes.pb:15:1: a project is named in no ballot: 1",
                        "votes.pb:13:1: the column votes of a project says another number than its ballots; the ballots count: 1",
                        "votes.pb:13:1: the column score of a project says another number than its ballots; the ballots count: 1",
                        "votes.pb:7:2: the file has a default_score for projects that a ballot does not name; it is kept and not given to them");
    }

    @Test
    void manyVotersAreMergedAndNoneIsTakenForAnother() {
        String votes = IntStream.range(0, 50_000)
                .mapToObj(voter -> "a-rather-long-name-" + voter + ";" + (voter % 2 == 0 ? "A1" : "C3,A1") + ";")
                .collect(Collectors.joining("\n"));
        Election election = Pabulib.read(
                        Pabulib.META + Pabulib.PROJECTS + "VOTES\nvoter_id;vote;ward\n" + votes, ReadOptions.plain())
                .election();
        assertThat(Profiles.text(election)).isEqualTo("decimals of points 0\n25000 A1:1\n25000 A1:1 C3:1\n");
    }
}
