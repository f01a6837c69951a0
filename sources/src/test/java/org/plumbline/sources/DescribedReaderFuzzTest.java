package org.plumbline.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.plumbline.sources.tables.Mutations;

class DescribedReaderFuzzTest {
    @Test
    void anyBytesGiveATableOrProblems() {
        Mutations.fuzz(DescribedReaderTest.RIGHT.getBytes(UTF_8), DescribedReaderTest::read);
    }
}
