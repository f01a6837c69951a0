package org.plumbline.sources.budgeting;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plumbline.sources.tables.StoredFile;

/** Small files of votes, made up for tests. */
final class Pabulib {
    static final String META = "META\nkey;value\ndescription;A vote\nbudget;1000\nvote_type;approval\ncurrency;GBP\n";
    static final String PROJECTS = "PROJECTS\nproject_id;cost;name;category\n"
            + "A1;400;Benches;parks, seats\nB2;700;\"Path; lit\";\nC3;300.50;Trees;parks\n";
    static final String VOTES = "VOTES\nvoter_id;vote;ward\n1;A1,B2;North\n2;C3;\n3;B2,A1;South\n4;;North\n";
    static final String WHOLE = META + PROJECTS + VOTES;
    static final String POINTS = WHOLE.replace("approval", "cumulative")
            .replace(VOTES, "VOTES\nvoter_id;vote;points\n1;A1,B2;3,2\n2;C3;0.50\n3;B2,A1;2,3.0\n");
    static final String ORDINAL = WHOLE.replace("approval", "ordinal");

    private Pabulib() {}

    static ElectionRead read(String text) {
        return read(text, ReadOptions.plain());
    }

    static ElectionRead read(String text, ReadOptions options) {
        return ElectionReader.read(file(text), options);
    }

    static ElectionRead read(byte[] bytes) {
        return ElectionReader.read(StoredFile.of("votes.pb", bytes), small());
    }

    static StoredFile file(String text) {
        return StoredFile.of("votes.pb", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Limits at which tests stay quick. */
    static ReadOptions small() {
        return new ReadOptions(Optional.empty(), 10_000_000, 100_000);
    }
}
