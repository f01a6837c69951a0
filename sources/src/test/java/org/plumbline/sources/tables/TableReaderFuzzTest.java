package org.plumbline.sources.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.problems.Problems;
import org.plumbline.sources.BundledText;

class TableReaderFuzzTest {

    @Test
    void anyBytesGiveRowsOrProblems() {
        TableReader reader = new TableReader(List.of("award_id", "project", "lad23cd"));

        Mutations.fuzz(BundledText.extract(BundledText.AWARDS, 20).getBytes(UTF_8), file -> {
            Problems problems = new Problems();
            reader.read(file, problems, row -> row.where("lad23cd"));
            problems.throwIfAny();
        });
    }
}
