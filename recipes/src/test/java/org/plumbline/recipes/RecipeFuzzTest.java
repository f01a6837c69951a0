package org.plumbline.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongInput;

/** Whatever the bytes are, reading gives a recipe or problems, soon. The failing case's seed is in the message. */
class RecipeFuzzTest {
    private static final int CASES = Integer.getInteger("fuzz.cases", 1000);
    private static final long FIRST_SEED = 20190926; // the day on which the indices of 2019 were published
    private static final Duration SOON = Duration.ofSeconds(10);

    /** What has a meaning in YAML, in the schemas or in the types behind them. */
    private static final List<String> MEANINGFUL = List.of(
            ": ",
            "- ",
            "\n",
            "\t",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "|",
            ">-\n",
            "&a ",
            "*a",
            "!!int ",
            "!<x>",
            "? ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "#",
            ",",
            "~",
            "null",
            "true",
            "-1",
            "0",
            "1e9",
            "1e999999999",
            "99999999999999999999",
            "0.000000000000001",
            ".nan",
            "\\u0000",
            "\"\\uD800\"",
            "\"\\U00110000\"",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\u0085",
            "\uD83D\uDE00",
            "E0600047",
            "£1,000",
            "2019-02-30",
            "https://",
            "<<: *a\n",
            "kind: audit\n",
            "[[[[[[[[[[[[[[[[[",
            "a: a: a",
            "method: z-score",
            "from: population",
            "\\",
            "@",
            "`");

    @Test
    void anyBytesGiveARecipeOrProblems() {
        int read = 0;
        Set<ProblemCode> told = EnumSet.noneOf(ProblemCode.class);
        for (int i = 0; i < CASES; i++) {
            long seed = FIRST_SEED + i;
            Random random = new Random(seed);
            String id = RecipeTexts.ALL.get(random.nextInt(RecipeTexts.ALL.size()));
            byte[] bytes = mutated(RecipeTexts.text(id).getBytes(UTF_8), random);
            read += assertTimeoutPreemptively(SOON, () -> isRead(id, bytes, seed, told), "seed " + seed) ? 1 : 0;
        }
        assertThat(read).as("some mutations are harmless, most are not").isBetween(1, CASES - 1);
        assertThat(told)
                .as("the mutations reach every step of reading")
                .contains(
                        ProblemCode.WRONG_ENCODING,
                        ProblemCode.MALFORMED_YAML,
                        ProblemCode.UNKNOWN_KEY,
                        ProblemCode.MISSING_KEY,
                        ProblemCode.WRONG_VALUE,
                        ProblemCode.WRONG_TEXT);
    }

    private static boolean isRead(String id, byte[] bytes, long seed, Set<ProblemCode> told) {
        try {
            RecipeFile file = RecipeTexts.read(id, bytes);
            assertThat(file.text().getBytes(UTF_8)).as("seed %d", seed).isEqualTo(bytes);
            return true;
        } catch (WrongInput wrong) {
            assertThat(wrong.problems())
                    .as("seed %d", seed)
                    .hasSizeBetween(1, 50)
                    .allSatisfy(problem -> {
                        told.add(problem.code());
                        assertThat(problem.expected()).isNotBlank();
                        assertThat(problem.text()).startsWith(id + ".yaml");
                    });
            return false;
        } catch (RuntimeException | StackOverflowError other) {
            throw new AssertionError("seed " + seed + ": neither a recipe nor problems", other);
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(40));
        String meaningful = MEANINGFUL.get(random.nextInt(MEANINGFUL.size()));
        return switch (random.nextInt(8)) {
            case 0 -> spliced(bytes, from, to, new byte[0]);
            case 1 -> spliced(bytes, from, from, meaningful.getBytes(UTF_8));
            case 2 -> spliced(bytes, from, to, meaningful.getBytes(UTF_8));
            case 3 -> spliced(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            case 4 -> spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 5 -> withWordReplaced(bytes, random, meaningful);
            case 6 -> withLinesSwapped(bytes, random);
            default -> spliced(bytes, from, random.nextInt(20) == 0 ? bytes.length : from, new byte[0]);
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    /** A whole word, so that more cases get past the YAML and into the schema. */
    private static byte[] withWordReplaced(byte[] bytes, Random random, String by) {
        String[] words = new String(bytes, UTF_8).split("(?<=[ \\n{},\\[\\]])|(?=[ \\n{},:\\[\\]])", -1);
        words[random.nextInt(words.length)] = random.nextBoolean() ? by : words[random.nextInt(words.length)];
        return String.join("", words).getBytes(UTF_8);
    }

    private static byte[] withLinesSwapped(byte[] bytes, Random random) {
        String[] lines = new String(bytes, UTF_8).split("(?<=\\n)", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        String kept = lines[one];
        lines[one] = lines[other];
        lines[other] = kept;
        return String.join("", lines).getBytes(UTF_8);
    }
}
