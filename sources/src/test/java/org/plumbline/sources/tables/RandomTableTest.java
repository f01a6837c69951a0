package org.plumbline.sources.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.problems.Problems;

/** Any table written by the rules of RFC 4180 is read back as it was, each cell in its place. */
class RandomTableTest {
    private static final List<String> PIECES =
            List.of("a", "é", "𝔏", "\"", ",", "\n", "\r\n", "\r", " ", ";", "0", "\t", "'", "x".repeat(300));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTableWrittenByTheRulesIsReadBackAsItWas(long seed) {
        Random random = new Random(seed);
        String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        List<String> columns = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .mapToObj(i -> "column" + i)
                .toList();
        StringBuilder text = new StringBuilder(String.join(",", columns));
        List<String> expected = new ArrayList<>();
        for (int row = random.nextInt(20); row >= 0; row--) {
            for (int column = 0; column < columns.size(); column++) {
                text.append(column == 0 ? lineEnd : ",");
                String cell = cell(random);
                int line = lineOf(text.toString());
                text.append('"').append(cell.replace("\"", "\"\"")).append('"');
                expected.add("t.csv:" + line + ":" + (column + 1) + "=" + cell);
            }
        }

        List<String> read = new ArrayList<>();
        Problems problems = new Problems();
        new TableReader(columns)
                .read(
                        TableFile.of("t.csv", text.toString().getBytes(UTF_8), 1_000_000),
                        problems,
                        row -> columns.forEach(column -> read.add(row.where(column) + "=" + row.text(column))));

        assertThat(problems.isEmpty()).isTrue();
        assertThat(read).isEqualTo(expected);
        assertThat(cells(columns, text.toString())).as("the fast reader").isEqualTo(expected);
    }

    private static List<String> cells(List<String> columns, String text) {
        List<String> cells = new ArrayList<>();
        new CellReader(columns, List.of())
                .read(TableFile.of("t.csv", text.getBytes(UTF_8), 1_000_000), new Problems(), row -> {
                    for (int cell = 0; cell < columns.size(); cell++) {
                        cells.add(row.where(cell) + "=" + row.text(cell));
                        assertThat(row.isBlank(cell)).isEqualTo(row.text(cell).isBlank());
                    }
                });
        return cells;
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            cell.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return cell.toString();
    }

    /** The line on which something put after {@code before} stands, found the plain way. */
    private static int lineOf(String before) {
        return before.split("\r\n|\r|\n", -1).length;
    }
}
