package org.plumbline.engine.find.batch;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.engine.places.Lookups;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;
import org.plumbline.sources.SourceColumn;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.columns.CodesOf;

/**
 * Some cells that are appended to a row: of the place of these boundaries that it lies in.
 *
 * @param cells by the place's code, as many as there are headings
 */
record Addition(Boundaries at, List<String> headings, Map<AreaCode, List<String>> cells) {
    private static final int EXACT_DIGITS = 15;

    static final List<Boundaries> USUAL = List.of(
            Boundaries.of(AreaType.LSOA, 2011),
            Boundaries.of(AreaType.WARD, 2017),
            Boundaries.of(AreaType.LTLA, 2019),
            Boundaries.of(AreaType.REGION, 2019));

    List<String> cellsOf(AreaCode code) {
        return cells.getOrDefault(code, empty());
    }

    List<String> empty() {
        return Collections.nCopies(headings.size(), "");
    }

    /** The code and the name of each place. */
    static Addition places(Boundaries at, Lookups lookups) {
        String prefix = at.toString().replace(':', '_');
        Map<AreaCode, List<String>> cells = lookups.places(at).values().stream()
                .collect(Collectors.toMap(
                        place -> place.code(), place -> List.of(place.code().text(), place.name())));
        return new Addition(at, List.of(prefix + "_code", prefix + "_name"), cells);
    }

    /** The boundaries that {@code text} names: {@code ltla:2019}, or {@code region} for the usual year of that kind. */
    static Optional<Boundaries> findBoundaries(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Optional<Boundaries> usual = USUAL.stream()
                .filter(one -> one.type().name().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
        return usual.or(() -> Lookups.boundaries().stream()
                .filter(one -> one.toString().equals(plain))
                .findFirst());
    }

    /**
     * A column of a described table.
     *
     * @param text the table, a point and the column
     * @throws NoAnswer if there is no such column, or its table has not one row for each place of boundaries known here
     */
    static Addition column(String text, Catalogue catalogue, TableReads reads) {
        int point = text.indexOf('.');
        Optional<SourceTable> table = point < 0 ? Optional.empty() : catalogue.findTable(text.substring(0, point));
        if (table.isEmpty()) {
            throw new NoAnswer("\"" + Quotation.shortened(text)
                    + "\" is nothing that can be added. Name boundaries, one of "
                    + Lookups.boundaries().stream().map(Boundaries::toString).collect(Collectors.joining(", "))
                    + "; or a column as TABLE.COLUMN, such as iod-2019-lsoa.imd_decile (plumbline sources list names the"
                    + " tables).");
        }
        SourceTable found = table.get();
        String name = text.substring(point + 1);
        SourceColumn column = found.findColumn(name)
                .orElseThrow(
                        () -> new NoAnswer("The table " + found.id() + " has no column \"" + Quotation.shortened(name)
                                + "\". plumbline sources show " + found.id() + " lists its columns."));
        SourceColumn key = key(found);
        Boundaries at = boundaries(found, key);
        reads.want(found.id(), List.of(key.name(), name));
        return new Addition(at, List.of(name), values(reads.data(found.id()), key.name(), column));
    }

    private static SourceColumn key(SourceTable table) {
        return table.findCodeKey()
                .filter(column -> table.key().size() == 1)
                .orElseThrow(
                        () -> new NoAnswer("The table " + table.id() + " has not one row for each place (its key is "
                                + String.join(", ", table.key()) + "), so there is no one value to add."));
    }

    private static Boundaries boundaries(SourceTable table, SourceColumn key) {
        CodesOf codes = key.form().codes();
        Optional<Boundaries> at = codes.types().size() == 1 && codes.vintage().isPresent()
                ? Optional.of(
                        new Boundaries(codes.types().get(0), codes.vintage().get()))
                : Optional.empty();
        return at.filter(Lookups.boundaries()::contains)
                .orElseThrow(() -> new NoAnswer("The places of " + table.id()
                        + " are of boundaries that no look-up here leads to, so its columns cannot be added."));
    }

    private static Map<AreaCode, List<String>> values(DataTable data, String key, SourceColumn column) {
        List<String> texts = texts(data, column);
        Map<AreaCode, List<String>> cells = new HashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            String text = texts.get(row);
            data.findCode(key, row).ifPresent(code -> cells.put(code, List.of(text)));
        }
        return cells;
    }

    private static List<String> texts(DataTable data, SourceColumn column) {
        String name = column.name();
        return switch (column.form().kind()) {
            case TEXT, PROSE -> data.texts(name);
            case NUMBER ->
                Arrays.stream(data.numbers(name))
                        .mapToObj(value -> Decimals.significant(value, EXACT_DIGITS))
                        .toList();
            case FLAG -> {
                boolean[] flags = data.flags(name);
                yield IntStream.range(0, flags.length)
                        .mapToObj(row -> flags[row] ? "yes" : "no")
                        .toList();
            }
            case CODE ->
                IntStream.range(0, data.rows())
                        .mapToObj(row ->
                                data.findCode(name, row).map(AreaCode::text).orElse(""))
                        .toList();
        };
    }
}
