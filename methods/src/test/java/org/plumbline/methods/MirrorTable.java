package org.plumbline.methods;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.plumbline.model.Mirror;

/** A table of the mirror of published data, read without questions: its faults are for the readers of {@code sources}. */
public final class MirrorTable {
    private final List<NamedCsvRecord> rows;

    private MirrorTable(List<NamedCsvRecord> rows) {
        this.rows = rows;
    }

    /** @param name of the file in the mirror; one that ends with .gz is unpacked */
    public static MirrorTable read(String name) {
        Path file = Mirror.required().resolve(name);
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(new InputStreamReader(plain, UTF_8))) {
            return new MirrorTable(csv.stream().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public MirrorTable where(Predicate<NamedCsvRecord> wanted) {
        return new MirrorTable(rows.stream().filter(wanted).toList());
    }

    public int size() {
        return rows.size();
    }

    public List<String> texts(String column) {
        return rows.stream().map(row -> row.getField(column)).toList();
    }

    /** The numbers of a column; NaN where it is empty. */
    public double[] numbers(String column) {
        return rows.stream()
                .map(row -> row.getField(column))
                .mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text))
                .toArray();
    }

    public int[] wholeNumbers(String column) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(row.getField(column)))
                .toArray();
    }

    public Map<String, String> map(String from, String to) {
        Map<String, String> map = new HashMap<>();
        rows.forEach(row -> map.put(row.getField(from), row.getField(to)));
        return map;
    }

    /** The numbers of a column in the order of other keys; NaN where this table lacks one. */
    public double[] numbersBy(String key, String column, List<String> keys) {
        Map<String, String> byKey = map(key, column);
        return keys.stream()
                .mapToDouble(wanted -> {
                    String text = byKey.getOrDefault(wanted, "");
                    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
                })
                .toArray();
    }

    /** For each key the position of what it maps to, -1 where it maps to none of them. */
    public static int[] parents(List<String> keys, Map<String, String> parentByKey, List<String> parents) {
        Map<String, Integer> positions = new HashMap<>();
        parents.forEach(parent -> positions.put(parent, positions.size()));
        return keys.stream()
                .mapToInt(key -> Objects.requireNonNull(positions.getOrDefault(parentByKey.getOrDefault(key, ""), -1)))
                .toArray();
    }
}
