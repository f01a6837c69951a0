package org.plumbline.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<Field> FIELDS = List.of(Field.text("name", "a name"), Field.number("value", "a number"));

    @Test
    void isWrittenAsCsvThatReadsBackAsItWas() {
        List<List<String>> rows = List.of(List.of("a, \"b\"\nc", "-1.5"), List.of("Ynys Môn", ""));
        Table table = new Table("t", "T", List.of("r"), FIELDS, rows);
        String csv = new String(table.toCsv(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("name,value\n").doesNotContain("\r").endsWith("\n");
        assertThat(CsvReader.builder().ofCsvRecord(csv).stream().skip(1).map(row -> row.getFields()))
                .isEqualTo(rows);
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeText() {
        for (String formula : List.of(
                "=1+1",
                "+1",
                "-1",
                "@x",
                "\t=1",
                "\n=1",
                "  =1+1",
                "\u00a0=1",
                "\u200b=1",
                "\uFF1D1+1",
                "=cmd|' /C calc'!A0")) {
            Table table = new Table("t", "T", List.of("r"), FIELDS, List.of(List.of(formula, "-2")));
            List<String> cells =
                    CsvReader.builder().ofCsvRecord(new String(table.toCsv(), StandardCharsets.UTF_8)).stream()
                            .skip(1)
                            .findFirst()
                            .orElseThrow()
                            .getFields();
            assertThat(cells).containsExactly("'" + formula, "-2");
        }
    }

    @Test
    void soIsAHeading() {
        Table table =
                new Table("t", "T", List.of(), List.of(Field.number("=1+1", "a reader's own")), List.of(List.of("2")));
        assertThat(table.toText()).isEqualTo("'=1+1\n2\n");
    }

    @Test
    void everyRowHasACellForEveryHeading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("t", "T", List.of("r"), FIELDS, List.of(List.of("one"))));
    }
}
