package org.plumbline.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Damages good input for fuzz tests: a seed gives the same damage on every machine, so a failing test that prints its seed
 * can be run again. {@link Random} is used because its algorithm is part of its contract.
 */
public final class Mutations {
    private static final int MOST_EDITS = 4;
    private static final int LONGEST_PIECE = 64;

    /** What tends to break readers: quotes and ends of line, other encodings, marks that nobody sees, numbers at the edge. */
    private static final List<byte[]> TOKENS = List.of(
            utf8("\""),
            utf8("\"\""),
            utf8(","),
            utf8("\n"),
            utf8("\r\n"),
            utf8("\r"),
            utf8("\t"),
            utf8("\0"),
            utf8(": "),
            utf8("- "),
            utf8("#"),
            utf8("&a"),
            utf8("*a"),
            utf8("{"),
            utf8("["),
            utf8("|"),
            utf8("\uFEFF"),
            utf8("\u202E"),
            utf8("\u00A0"),
            utf8("\u2028"),
            utf8("\u00A3"),
            utf8("-0"),
            utf8("-1"),
            utf8("1e999"),
            utf8("NaN"),
            utf8("Infinity"),
            utf8("9223372036854775808"),
            utf8("20,000,000"),
            utf8("null"),
            utf8("E0600047"),
            new byte[] {(byte) 0xE9}, // an e with an acute accent in Latin-1, which is not UTF-8
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {0x1F, (byte) 0x8B});

    private Mutations() {}

    /** As many seeds as the system property {@code fuzz.cases} says, 1,000 without it: one a case of a fuzz test. */
    public static LongStream seeds() {
        return LongStream.range(0, Long.getLong("fuzz.cases", 1_000));
    }

    /** {@code original} after one to four random edits; left as it is itself. */
    public static byte[] mutate(byte[] original, long seed) {
        // Neighbouring seeds make similar first numbers, so spread them by the constant of the golden ratio.
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        byte[] bytes = original.clone();
        int edits = 1 + random.nextInt(MOST_EDITS);
        for (int edit = 0; edit < edits; edit++) {
            bytes = edited(bytes, random);
        }
        return bytes;
    }

    /** Text damaged as its UTF-8 bytes are; what is then no longer UTF-8 reads as replacement characters. */
    public static String mutate(String original, long seed) {
        return new String(mutate(utf8(original), seed), StandardCharsets.UTF_8);
    }

    private static byte[] edited(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(LONGEST_PIECE));
        int elsewhere = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(7)) {
            case 0 -> bytes.length == 0 ? bytes : withBitFlipped(bytes, random);
            case 1 -> joined(Arrays.copyOf(bytes, from), tail(bytes, to)); // a piece left out
            case 2 -> joined(Arrays.copyOf(bytes, from), randomBytes(random), tail(bytes, from)); // noise put in
            case 3 -> joined(Arrays.copyOf(bytes, from), TOKENS.get(random.nextInt(TOKENS.size())), tail(bytes, from));
            case 4 -> joined(Arrays.copyOf(bytes, from), TOKENS.get(random.nextInt(TOKENS.size())), tail(bytes, to));
            case 5 ->
                joined(Arrays.copyOf(bytes, elsewhere), Arrays.copyOfRange(bytes, from, to), tail(bytes, elsewhere));
            default -> Arrays.copyOf(bytes, from); // cut short
        };
    }

    private static byte[] withBitFlipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] randomBytes(Random random) {
        byte[] noise = new byte[1 + random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
