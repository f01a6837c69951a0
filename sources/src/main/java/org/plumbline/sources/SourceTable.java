package org.plumbline.sources;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.indicators.Indicator;

/**
 * One table of a source.
 *
 * @param id by which recipes name it: lower-case words joined by hyphens
 * @param fileName the CSV file's name, both in the program and in a folder that replaces it
 * @param sha256 of the bytes that come with the program
 * @param rows how many rows the table that comes with the program has; one of places or regions must have as many
 * @param columns all columns, in the order of the file
 */
public record SourceTable(
        String id, String title, TableKind kind, String fileName, String sha256, int rows, List<SourceColumn> columns) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9_]+\\.csv");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public SourceTable {
        columns = List.copyOf(columns);
        boolean named = ID.matcher(id).matches() && !title.isBlank();
        boolean filed =
                FILE_NAME.matcher(fileName).matches() && SHA_256.matcher(sha256).matches() && rows > 0;
        if (!named || !filed || columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "not a table: " + id + ", " + title + ", " + fileName + ", " + sha256 + ", " + rows);
        }
        if (columns.stream().map(SourceColumn::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException(id + " describes a column twice");
        }
    }

    public Optional<SourceColumn> findColumn(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The columns that measure something, in the order of the file. */
    public List<Indicator> listIndicators() {
        return columns.stream()
                .flatMap(column -> column.findIndicator().stream())
                .toList();
    }
}
