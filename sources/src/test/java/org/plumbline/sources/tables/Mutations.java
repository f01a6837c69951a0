package org.plumbline.sources.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.plumbline.model.problems.WrongInput;

/**
 * Breaks a good file in the ways that files break: single bytes, lost and doubled pieces, lines that changed places,
 * odd texts, damaged compression. The same seed breaks it in the same way.
 */
public final class Mutations {
    private static final List<byte[]> ODD_TEXTS = List.of(
            bytes("\""),
            bytes("\"\""),
            bytes(","),
            bytes("\n"),
            bytes("\r\n"),
            bytes("\r"),
            bytes("\0"),
            bytes(";"),
            bytes("\uFEFF"),
            bytes("\u202E"),
            bytes("-"),
            bytes("1e999999999"),
            bytes("NaN"),
            bytes("99999999999999999999999"),
            bytes("E06000001"),
            bytes(",,,,,,,,,,,,,,,,,,,,"),
            bytes("\"".repeat(999)),
            bytes("x".repeat(100_001)),
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}); // half of a surrogate pair

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Mutations() {}

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /**
     * Reads as many broken copies of {@code good} as the property {@code fuzz.cases} says. Each must end in a value or
     * in {@link WrongInput}, soon; and both must happen, or the breaking is too weak or too strong to find anything.
     */
    public static void fuzz(byte[] good, Consumer<TableFile> reading) {
        int cases = Integer.getInteger("fuzz.cases", 1_000);
        int refused = 0;
        for (long seed = 0; seed < cases; seed++) {
            byte[] broken = of(good, seed);
            long start = System.nanoTime();
            try {
                reading.accept(TableFile.of(seed % 2 == 0 ? "t.csv" : "t.csv.gz", broken, 1_000_000));
            } catch (WrongInput expected) {
                refused++;
            } catch (RuntimeException | Error mistake) {
                throw new AssertionError("seed " + seed + " ends in " + mistake, mistake);
            }
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw new AssertionError("seed " + seed + " takes more than " + LONGEST);
            }
        }
        assertThat(refused).isBetween(1, cases - 1);
    }

    /** Even seeds break the text; odd ones compress it as well, and every fourth breaks what was compressed. */
    static byte[] of(byte[] good, long seed) {
        Random random = new Random(seed);
        byte[] text = good;
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = broken(text, random);
        }
        if (seed % 2 == 0) {
            return text;
        }
        return seed % 4 == 1 ? Gzipped.of(text) : broken(Gzipped.of(good), random);
    }

    private static byte[] broken(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(1 + random.nextInt(200)));
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, random);
            case 1 -> joined(bytes, from, new byte[0], to); // a piece lost
            case 2 -> joined(bytes, from, piece, from); // a piece doubled
            case 3 -> Arrays.copyOf(bytes, from); // broken off
            case 4 -> shuffledLines(bytes, random);
            case 5 -> joined(bytes, from, ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size())), from);
            default -> joined(bytes, from, ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size())), to);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(3); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] bytes, int end, byte[] middle, int start) {
        byte[] joined = new byte[end + middle.length + bytes.length - start];
        System.arraycopy(bytes, 0, joined, 0, end);
        System.arraycopy(middle, 0, joined, end, middle.length);
        System.arraycopy(bytes, start, joined, end + middle.length, bytes.length - start);
        return joined;
    }

    private static byte[] shuffledLines(byte[] bytes, Random random) {
        // Latin-1 gives every byte back as it was.
        List<String> lines = Arrays.asList(new String(bytes, ISO_8859_1).split("\n"));
        if (lines.size() > 1) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        return String.join("\n", lines).getBytes(ISO_8859_1);
    }
}
