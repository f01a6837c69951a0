package org.plumbline.sources.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.WrongInput;

/** A table read row by row has the rows that a parser of CSV gives, and is refused where the strict check refuses it. */
class TableStreamTest {
    private static final int MANY = 1 << 20;
    private static final int WANTED = 6;
    private static final String GOOD =
            "id,name,n\r\n1,\"a, \"\"b\"\"\nand c\",\n2,Ynys Môn,\ud83d\ude00\n\n,,\n\"\",\"\r\n\",x\"y\r3,";

    private static List<List<String>> rows(byte[] text, int atATime) {
        List<List<String>> rows = new ArrayList<>();
        try (TableStream table =
                TableStream.of("t.csv", new CheckedRows("t.csv", new ByteArrayInputStream(text), MANY, atATime))) {
            rows.add(table.first());
            RowCells row = table.want(IntStream.range(0, WANTED).toArray());
            while (table.next()) {
                int line = table.line();
                assertThat(row.line()).isEqualTo(line);
                rows.add(IntStream.range(0, Math.min(WANTED, table.cells()))
                        .mapToObj(row::text)
                        .toList());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }

    /** By the parser, of text that the strict check has let pass. */
    private static List<List<String>> plainly(byte[] text) {
        TableText.of(TableFile.of("t.csv", text, MANY));
        String plain = new String(text, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        for (CsvRecord csv : CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(plain.startsWith("\uFEFF") ? plain.substring(1) : plain)) {
            boolean nothing = csv.getFieldCount() == 1 && csv.getField(0).isEmpty();
            if (rows.isEmpty() || rows.get(0).size() == 1 || !nothing) {
                rows.add(csv.getFields());
            }
        }
        return rows;
    }

    @Test
    void damagedTablesAreReadAsAParserReadsThemOrRefusedAsTheCheckRefusesThem() {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        Mutations.seeds().forEach(seed -> {
            byte[] text = Mutations.mutate(good, seed);
            if (text.length < 2 || text[0] != 0x1F) { // a packed one is unpacked before
                compare(text, 4 + new Random(seed).nextInt(40), seed);
            }
        });
    }

    private static void compare(byte[] text, int atATime, long seed) {
        List<List<String>> expected;
        try {
            expected = plainly(text);
        } catch (WrongInput refused) {
            assertThatThrownBy(() -> rows(text, atATime))
                    .as("seed " + seed)
                    .isInstanceOfSatisfying(
                            WrongInput.class,
                            wrong -> assertThat(wrong.problems()).isEqualTo(refused.problems()));
            return;
        }
        if (!expected.isEmpty()) {
            List<List<String>> below = expected.stream()
                    .skip(1)
                    .map(row -> row.stream().limit(WANTED).toList())
                    .toList();
            List<List<String>> read = rows(text, atATime);
            assertThat(read.get(0)).as("seed " + seed).isEqualTo(expected.get(0));
            assertThat(filled(read.subList(1, read.size()))).as("seed " + seed).isEqualTo(filled(below));
        }
    }

    /** The parser does not tell a line with nothing on it from one with two quotes. */
    private static List<List<String>> filled(List<List<String>> rows) {
        return rows.stream().filter(row -> !row.equals(List.of(""))).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 7, 64, 4096})
    void rowsAreTheSameHoweverManyBytesComeAtATime(int atATime) {
        byte[] text = GOOD.getBytes(StandardCharsets.UTF_8);
        assertThat(rows(text, atATime))
                .containsExactly(
                        List.of("id", "name", "n"),
                        List.of("1", "a, \"b\"\nand c", ""),
                        List.of("2", "Ynys Môn", "\ud83d\ude00"),
                        List.of("", "", ""),
                        List.of("", "\r\n", "x\"y"),
                        List.of("3", ""));
    }

    @Test
    void aRowWithoutAnEndIsRefusedInBoundedMemory() {
        byte[] row = ("x".repeat(90_000) + ",").repeat(200).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TableStream.of("t.csv", new ByteArrayInputStream(row), 64 * MANY))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("a row that is too long");
    }
}
