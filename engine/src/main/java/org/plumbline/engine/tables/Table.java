package org.plumbline.engine.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A published table: its name, what it is, its columns and its rows.
 *
 * @param name the file's name without its ending
 * @param recipes the ids of the recipes that made it
 * @param rows one text a field each; empty text for "not observed"
 */
public record Table(String name, String title, List<String> recipes, List<Field> fields, List<List<String>> rows) {
    public Table {
        recipes = List.copyOf(recipes);
        fields = List.copyOf(fields);
        rows = rows.stream().map(List::copyOf).toList();
        int width = fields.size();
        rows.forEach(row -> {
            if (row.size() != width) {
                throw new IllegalArgumentException(name + ": " + row.size() + " cells under " + width + " headings");
            }
        });
    }

    /** The table as UTF-8 CSV with a heading and line feeds. */
    public byte[] toCsv() {
        return toText().getBytes(StandardCharsets.UTF_8);
    }

    /** The same CSV as text. */
    public String toText() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    fields.stream().map(field -> Cells.asText(field.name())).toList());
            for (List<String> row : rows) {
                csv.writeRecord(safe(row));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    private List<String> safe(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> fields.get(i).type() == Field.Type.STRING ? Cells.asText(row.get(i)) : row.get(i))
                .toList();
    }
}
