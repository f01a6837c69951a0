package org.plumbline.sources.boundaries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;

class BoundaryFuzzTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(strings = {Maps.GEO, Maps.TOPO})
    void anyBytesGiveShapesOrProblemsSoon(String good) {
        int[] refused = {0};
        Mutations.seeds().forEach(seed -> {
            TableFile broken = TableFile.of("t.json", plain(Mutations.mutate(good.getBytes(UTF_8), seed)), 1_000_000);
            Assertions.assertTimeout(LONGEST, () -> {
                try {
                    assertThat(new BoundaryReader("code").read(broken).size()).isBetween(1, 2);
                } catch (WrongInput expected) {
                    refused[0]++;
                } catch (RuntimeException | Error mistake) {
                    throw new AssertionError("seed " + seed + " ends in " + mistake, mistake);
                }
            });
        });
        assertThat(refused[0]).isPositive();
    }

    /** Without the two bytes that gzip begins with, which have a test of their own. */
    private static byte[] plain(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 0x1F) {
            bytes[0] = '{';
        }
        return bytes;
    }

    @Test
    void anyCompressedBytesGiveShapesOrProblemsSoon() {
        org.plumbline.sources.tables.Mutations.fuzz(Maps.TOPO.getBytes(UTF_8), new BoundaryReader("code")::read);
    }
}
