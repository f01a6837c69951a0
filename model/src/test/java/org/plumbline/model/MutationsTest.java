package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MutationsTest {
    private static final byte[] ROW = "E06000021,Stoke-on-Trent,20000000.00\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void theSameSeedGivesTheSameDamage() {
        assertThat(Mutations.mutate(ROW, 7)).isEqualTo(Mutations.mutate(ROW, 7));
    }

    @Test
    void neighbouringSeedsGiveDifferentDamage() {
        var results = LongStream.range(0, 1_000)
                .mapToObj(seed -> Mutations.mutate(new String(ROW, StandardCharsets.UTF_8), seed))
                .collect(Collectors.toSet());
        assertThat(results).hasSizeGreaterThan(800);
    }

    @Test
    void theOriginalIsLeftAsItIs() {
        byte[] copy = ROW.clone();
        LongStream.range(0, 100).forEach(seed -> Mutations.mutate(copy, seed));
        assertThat(copy).isEqualTo(ROW);
    }

    @Test
    void nothingCanBeDamagedToo() {
        assertThat(LongStream.range(0, 100).mapToObj(seed -> Mutations.mutate(new byte[0], seed)))
                .anyMatch(bytes -> bytes.length > 0);
    }
}
