package org.plumbline.sources.budgeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.sources.WhatIsWrong;
import org.plumbline.sources.tables.StoredFile;

class ElectionConverterTest {
    private static final ElectionConverter CONVERTER = new ElectionConverter(Pabulib.small());

    @Test
    void aFileBecomesAPairOfTablesThatASpreadsheetOpens() {
        assertThat(Pair.of(Pabulib.file(Pabulib.POINTS)).texts())
                .containsExactly(
                        "key,value\ndescription,A vote\nbudget,1000\nvote_type,cumulative\ncurrency,GBP\n",
                        "project_id,cost,name,category\nA1,400,Benches,\"parks, seats\"\nB2,700,Path; lit,\nC3,300.50,Trees,parks\n",
                        "voter_id,vote,points\n1,A1|B2,3|2\n2,C3,0.50\n3,B2|A1,2|3.0\n");
    }

    @Test
    void idsWithBarsArePartedByCommasInQuotes() {
        String bars = Pabulib.WHOLE.replace("A1", "A|1");
        Pair pair = Pair.of(Pabulib.file(bars));
        assertThat(pair.texts().get(2)).startsWith("voter_id,vote,ward\n1,\"A|1,B2\",North\n");
        assertThat(Profiles.text(pair.read().election()))
                .isEqualTo(Profiles.text(Pabulib.read(bars).election()));
    }

    @Test
    void thereAndBackIsTheFileNormalised() {
        String odd = "\uFEFF" + Pabulib.WHOLE.replace("\n", "\r\n").replace("A1,B2", "\" A1 , B2 \"") + "\r\n";
        String normal = normalised(odd);
        assertThat(normal).isEqualTo(Pabulib.WHOLE);
        assertThat(Pair.of(Pabulib.file(odd)).toPabulib())
                .isEqualTo(Pabulib.WHOLE.replace("currency;GBP\n", "currency;GBP\nnum_projects;3\nnum_votes;4\n"));
    }

    @Test
    void aPairMayBeGivenWithTheTermsOfTheVoteAlone() {
        StoredFile projects = file("projects.csv", "cost,project_id\n5,a\n6,b\n");
        StoredFile votes = file("ballots.csv", "voter_id,vote\nx,a|b\ny,\"b,a\"\nz,\n");
        Terms terms = Terms.of("10.5", VoteType.APPROVAL, "GBP");
        ElectionRead read = ElectionReader.read(projects, votes, terms, ReadOptions.plain());
        assertThat(Profiles.text(read.election())).isEqualTo("decimals of points 0\n1\n2 a:1 b:1\n");
        assertThat(read.election().budget()).isEqualTo(105);
        assertThat(read.election().title()).isEqualTo("ballots");
        assertThat(WhatIsWrong.in(() -> ElectionReader.read(
                        projects, votes, Terms.of("ten", VoteType.APPROVAL, ""), ReadOptions.plain())))
                .first()
                .asString()
                .startsWith("the terms of the vote, budget: not a number [wrong-number]");
        assertThat(WhatIsWrong.in(() -> ElectionReader.read(
                        projects, file("b.csv", "voter_id;vote\nx;a\n"), terms, ReadOptions.plain())))
                .first()
                .asString()
                .startsWith("b.csv:1:1: the cells are not parted by the mark that this file needs");
    }

    @Test
    void nothingIsWrittenOfAFileWithAProblem() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WhatIsWrong.in(() -> CONVERTER.normalise(Pabulib.file(Pabulib.WHOLE.replace("3;B2", "2;B2")), out));
        assertThat(out.size()).isZero();
    }

    @Test
    void theTermsOfATableAreChecked() {
        assertThat(Terms.read(file("t.csv", "key,value\nbudget,5\n"), ReadOptions.plain())
                        .facts())
                .isEqualTo(Map.of("budget", "5"));
        assertThat(WhatIsWrong.in(
                        () -> Terms.read(file("t.csv", "key,value\nbudget,5\nbudget,6\n"), ReadOptions.plain())))
                .first()
                .asString()
                .startsWith("t.csv:3:1: this key stands twice");
    }

    static String normalised(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CONVERTER.normalise(Pabulib.file(text), out);
        return out.toString(UTF_8);
    }

    static StoredFile file(String name, String text) {
        return StoredFile.of(name, text.getBytes(UTF_8));
    }

    /** A pair of tables and their terms, as they were written. */
    record Pair(List<String> texts) {
        static Pair of(StoredFile pabulib) {
            List<ByteArrayOutputStream> outs =
                    List.of(new ByteArrayOutputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream());
            new ElectionConverter(ReadOptions.plain()).toPair(pabulib, outs.get(0), outs.get(1), outs.get(2));
            return new Pair(outs.stream().map(out -> out.toString(UTF_8)).toList());
        }

        Terms terms() {
            return Terms.read(file("terms.csv", texts.get(0)), ReadOptions.plain());
        }

        ElectionRead read() {
            return ElectionReader.read(
                    file("projects.csv", texts.get(1)),
                    file("ballots.csv", texts.get(2)),
                    terms(),
                    ReadOptions.plain());
        }

        String toPabulib() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ElectionConverter(ReadOptions.plain())
                    .toPabulib(file("projects.csv", texts.get(1)), file("ballots.csv", texts.get(2)), terms(), out);
            return out.toString(UTF_8);
        }
    }
}
