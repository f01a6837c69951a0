package org.plumbline.sources;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.indicators.Indicator;
import org.plumbline.sources.columns.ColumnKind;

/**
 * One table of a source.
 *
 * @param id by which recipes name it: lower-case words joined by hyphens
 * @param fileName the name of its file once decompressed, in the program, a mirror or a folder that replaces it;
 *     perhaps with folders before it
 * @param sha256 of the bytes, once decompressed, that come with the program or were published
 * @param rows how many rows that copy has; another one of places or regions must have as many
 * @param columns those that are described, in the order of the file; a file may have more
 * @param key the columns that together tell one row from every other; empty where none do. Of boundaries, the property of
 *     each outline that holds its code
 * @param places the places that it has one row each of; empty where its rows are something else
 */
public record SourceTable(
        String id,
        String title,
        TableKind kind,
        String fileName,
        String sha256,
        int rows,
        List<SourceColumn> columns,
        List<String> key,
        Optional<PlaceList> places,
        Provenance provenance) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?:[a-z0-9_]+/){0,2}[a-z0-9_-]+\\.(?:csv|geojson|topojson)");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public SourceTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        boolean named = ID.matcher(id).matches() && !title.isBlank();
        boolean filed =
                FILE_NAME.matcher(fileName).matches() && SHA_256.matcher(sha256).matches() && rows > 0;
        if (!named || !filed || columns.isEmpty() != (kind == TableKind.BOUNDARIES)) {
            throw new IllegalArgumentException(
                    "not a table: " + id + ", " + title + ", " + fileName + ", " + sha256 + ", " + rows);
        }
        List<String> names = columns.stream().map(SourceColumn::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException(id + " describes a column twice");
        }
        boolean keyed = kind == TableKind.BOUNDARIES ? key.size() == 1 : names.containsAll(key);
        if (!keyed || !places.map(PlaceList::column).map(names::contains).orElse(true)) {
            throw new IllegalArgumentException(id + " does not describe its key " + key + ", " + places);
        }
    }

    public Optional<SourceColumn> findColumn(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The column of its key that holds codes of places; empty where none does. */
    public Optional<SourceColumn> findCodeKey() {
        return columns.stream()
                .filter(column -> key.contains(column.name()) && column.form().kind() == ColumnKind.CODE)
                .findFirst();
    }

    /** The column of places' names beside one of their codes: ward_name for ward_code; empty where it has none. */
    public Optional<SourceColumn> findNameBeside(String codes) {
        return codes.endsWith("_code") ? findColumn(codes.replaceFirst("_code$", "_name")) : Optional.empty();
    }

    /** Whether anyone may use, change and share all of it; a run that touches one that is not is private. */
    public boolean open() {
        return provenance.licence().open()
                && columns.stream().allMatch(column -> column.licence().open());
    }

    /** The columns that measure something, in the order of the file. */
    public List<Indicator> listIndicators() {
        return columns.stream()
                .flatMap(column -> column.findIndicator().stream())
                .toList();
    }
}
