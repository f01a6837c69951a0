package org.plumbline.sources.budgeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.RandomElections;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.sources.WhatIsWrong;

class CanonicalElectionTest {

    @Test
    void theFilesNameNoVoter() {
        Map<String, String> files = texts(Pabulib.read(Pabulib.POINTS).election());
        assertThat(files)
                .containsExactly(
                        Map.entry(
                                "election.csv",
                                "key,value\ntitle,A vote\ndescription,A vote\nbudget,1000\nvote_type,cumulative\ncurrency,GBP\n"),
                        Map.entry(
                                "projects.csv",
                                "project_id,cost,name,category\nA1,400.0,Benches,\"parks,seats\"\nB2,700.0,Path; lit,\nC3,300.5,Trees,parks\n"),
                        Map.entry("ballots.csv", "voters,vote,points\n2,A1|B2,3.0|2.0\n1,C3,0.5\n"));
    }

    @Test
    void groupsAreCountedInAFileOfTheirOwn() {
        Election election =
                Pabulib.read(Pabulib.WHOLE, ReadOptions.grouped("ward")).election();
        assertThat(texts(election).get("groups.csv"))
                .isEqualTo("ballot,voters,group:ward\n3,1,\n1,1,North\n2,1,North\n2,1,South\n");
        requireRoundTrip(election);
    }

    @Test
    void theSameVotesInAnyOrderAreTheSameBytes() {
        List<String> votes = new ArrayList<>(
                Pabulib.WHOLE.substring(Pabulib.WHOLE.indexOf("1;A1")).lines().toList());
        Map<String, String> wanted =
                texts(Pabulib.read(Pabulib.WHOLE, ReadOptions.grouped("ward")).election());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(votes, new Random(seed));
            StringBuilder shuffled = new StringBuilder(Pabulib.WHOLE.substring(0, Pabulib.WHOLE.indexOf("1;A1")));
            for (String vote : votes) {
                shuffled.append("other-").append(vote).append('\n');
            }
            assertThat(texts(Pabulib.read(shuffled.toString(), ReadOptions.grouped("ward"))
                            .election()))
                    .isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @EnumSource(VoteType.class)
    void anyElectionIsReadBackAsItWas(VoteType type) {
        for (long seed = 0; seed < 100; seed++) {
            requireRoundTrip(RandomElections.of(seed, type, 20, 60));
        }
    }

    @Test
    void whatWasTouchedIsNotCanonical() {
        Map<String, byte[]> files =
                CanonicalElection.files(Pabulib.read(Pabulib.WHOLE).election());
        assertThat(touched(files, "ballots.csv", "2,A1|B2", "2,B2|A1")).contains("ballots.csv:3: this line is not as");
        assertThat(touched(files, "ballots.csv", "1,\n", "1, \n")).contains("ballots.csv:2: this line is not as");
        assertThat(touched(files, "election.csv", "title", "name")).contains("election.csv:2: this line is not as");
        assertThat(touched(files, "projects.csv", "\n", "\r\n")).contains("projects.csv:1: this line is not as");
        assertThat(touched(files, "ballots.csv", "2,A1", "0,A1")).contains("ballots.csv:3:1: not a count");
        assertThat(touched(files, "ballots.csv", "C3", "C4")).contains("a ballot names a project that is not there");
        Map<String, byte[]> fewer = new HashMap<>(files);
        fewer.remove("ballots.csv");
        assertThat(WhatIsWrong.in(() -> CanonicalElection.read(fewer)).get(0)).contains("this file is missing");
    }

    private static String touched(Map<String, byte[]> files, String file, String text, String other) {
        Map<String, byte[]> changed = new HashMap<>(files);
        changed.put(
                file,
                new String(files.get(file), UTF_8)
                        .replaceFirst(java.util.regex.Pattern.quote(text), other)
                        .getBytes(UTF_8));
        return WhatIsWrong.in(() -> CanonicalElection.read(changed)).get(0);
    }

    static void requireRoundTrip(Election election) {
        Map<String, byte[]> files = CanonicalElection.files(election);
        Election again = CanonicalElection.read(files);
        assertThat(Profiles.text(again)).isEqualTo(Profiles.text(election));
        assertThat(again.projects()).isEqualTo(election.projects());
        assertThat(List.of(again.title(), again.money(), again.budget(), again.voteType()))
                .isEqualTo(List.of(election.title(), election.money(), election.budget(), election.voteType()));
        assertThat(List.copyOf(again.facts().entrySet()))
                .isEqualTo(List.copyOf(election.facts().entrySet()));
        assertThat(texts(again)).isEqualTo(texts(election));
    }

    private static Map<String, String> texts(Election election) {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        CanonicalElection.files(election).forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return texts;
    }
}
