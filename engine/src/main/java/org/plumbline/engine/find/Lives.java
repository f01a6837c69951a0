package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;
import org.plumbline.sources.DataTable;

/** Every district of the United Kingdom from 2016 to 2024 with what came before and after it, from the look-up of changes. */
final class Lives {
    static final String TABLE = "lookup-lad-code-changes";
    private static final int FIRST = 2016;
    private static final int LAST = 2024;

    /** A row is a piece of land: the district that it was part of in each year. */
    private final Map<AreaCode, List<List<Place>>> rowsOf = new TreeMap<>();

    private Lives(DataTable table) {
        for (int row = 0; row < table.rows(); row++) {
            List<Place> land = land(table, row);
            land.stream()
                    .map(Place::code)
                    .distinct()
                    .forEach(code -> rowsOf.computeIfAbsent(code, its -> new ArrayList<>())
                            .add(land));
        }
    }

    static void want(TableReads reads) {
        reads.want(
                TABLE,
                years().boxed()
                        .flatMap(year -> Stream.of("lad_" + year + "_code", "lad_" + year + "_name"))
                        .toList());
    }

    static Lives read(TableReads reads) {
        return new Lives(reads.data(TABLE));
    }

    /** All of them, in the order of their codes. */
    List<Life> list() {
        return rowsOf.keySet().stream().map(this::life).toList();
    }

    /** The codes of all districts that ever shared land with one, its own among them. */
    List<AreaCode> kin(AreaCode code) {
        return rowsOf.getOrDefault(code, List.of()).stream()
                .flatMap(List::stream)
                .map(Place::code)
                .distinct()
                .toList();
    }

    private Life life(AreaCode code) {
        List<List<Place>> rows = Objects.requireNonNull(rowsOf.get(code));
        Map<Integer, String> names = new LinkedHashMap<>();
        years().forEach(year -> rows.stream()
                .map(land -> land.get(year - FIRST))
                .filter(place -> place.code().equals(code))
                .findFirst()
                .ifPresent(place -> names.put(year, place.name())));
        int first = names.keySet().iterator().next();
        int last = List.copyOf(names.keySet()).get(names.size() - 1);
        int shown = first <= Life.STUDIED && last >= Life.STUDIED ? Life.STUDIED : last;
        String name = Objects.requireNonNull(names.get(shown));
        return new Life(
                place(code, name, shown),
                first,
                last,
                names.values().stream()
                        .distinct()
                        .filter(other -> !other.equals(name))
                        .toList(),
                last == LAST ? List.of() : successors(rows, last, name),
                successors(rows, Life.STUDIED - 1, name));
    }

    /** Where a boundary moved, as between Fife and Perth, that of the same name is the successor. */
    private static List<Place> successors(List<List<Place>> rows, int last, String name) {
        List<Place> next = at(rows, last + 1);
        List<Place> same =
                next.stream().filter(place -> place.name().equals(name)).toList();
        return same.isEmpty() ? next : same;
    }

    private static List<Place> at(List<List<Place>> rows, int year) {
        return rows.stream().map(land -> land.get(year - FIRST)).distinct().toList();
    }

    private static List<Place> land(DataTable table, int row) {
        return years().mapToObj(year -> place(
                        table.findCode("lad_" + year + "_code", row).orElseThrow(),
                        table.texts("lad_" + year + "_name").get(row),
                        year))
                .toList();
    }

    private static Place place(AreaCode code, String name, int year) {
        return new Place(code, name, new Vintage(year), Optional.empty(), Optional.empty());
    }

    private static IntStream years() {
        return IntStream.rangeClosed(FIRST, LAST);
    }
}
