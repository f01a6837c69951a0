package org.plumbline.sources.gzip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sources.tables.Gzipped;

class GunzipTest {
    private static final byte[] BYTES = bytes(100_000);

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(7).nextBytes(bytes);
        Arrays.fill(bytes, 1_000, count / 2, (byte) 'x'); // some of it compresses
        return bytes;
    }

    private static byte[] expanded(InputStream stored) throws IOException {
        try (Gunzip in = new Gunzip(stored)) {
            return in.readAllBytes();
        }
    }

    @Test
    void severalPartsEmptyOnesAmongThemAreOneFile() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int i = 0; i < 5_000; i++) {
            parts.write(Gzipped.of(new byte[0]));
        }
        parts.write(Gzipped.of(Arrays.copyOf(BYTES, 10)));
        parts.write(Gzipped.of(Arrays.copyOfRange(BYTES, 10, BYTES.length)));

        assertThat(expanded(new ByteArrayInputStream(parts.toByteArray()))).isEqualTo(BYTES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8_191})
    void theBytesMayTrickleIn(int atOnce) throws IOException {
        InputStream slow = new ByteArrayInputStream(Gzipped.of(BYTES)) {
            @Override
            public synchronized int read(byte[] target, int from, int count) {
                return super.read(target, from, Math.min(count, atOnce));
            }
        };

        assertThat(expanded(slow)).isEqualTo(BYTES);
    }

    @Test
    void whatBreaksOffAnywhereIsNotTakenForTheEnd() {
        byte[] whole = Gzipped.of(Arrays.copyOf(BYTES, 500));
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> expanded(new ByteArrayInputStream(cut)))
                    .as("cut to %d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatFollowsTheEndIsNotOverlooked() {
        byte[] whole = Gzipped.of(BYTES);
        assertThatThrownBy(() -> expanded(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length + 1))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void oneBitChangedGivesTheSameBytesOrAnError() {
        byte[] plain = Arrays.copyOf(BYTES, 300);
        byte[] whole = Gzipped.of(plain);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] changed = whole.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            try {
                assertThat(expanded(new ByteArrayInputStream(changed)))
                        .as("bit %d", bit)
                        .isEqualTo(plain);
            } catch (IOException told) {
                assertThat(told).hasMessageNotContaining("null");
            }
        }
    }
}
