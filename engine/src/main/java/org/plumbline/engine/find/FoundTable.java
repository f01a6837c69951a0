package org.plumbline.engine.find;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;

/** What was found as a table: a row for each place that may be meant, in the order in which they are offered. */
public final class FoundTable {
    private static final List<Field> FIELDS = List.of(
            Field.text("code", "The code of the place"),
            Field.text("name", "Its name"),
            Field.text("boundaries", "The kind of place and the year of its boundaries"),
            Field.text("district_code", "The code of the district that it lies in or is"),
            Field.text("district_name", "The name of that district"),
            Field.text("region_name", "The region that it lies in or is"),
            Field.text("notes", "What else should be known"));

    private FoundTable() {}

    public static Table of(Found found) {
        List<List<String>> rows = found.match(
                one -> rows(List.of(one.place())),
                several -> rows(several.places()),
                none -> rows(none.nearest()),
                at -> at.places().around().stream()
                        .map(around -> row(
                                around.place(),
                                around.boundaries(),
                                List.of(around.place()),
                                around.approximate() ? "approximate" : ""))
                        .toList());
        return new Table("found", "Places that may be meant", List.of(), FIELDS, rows);
    }

    private static List<List<String>> rows(List<FoundPlace> places) {
        return places.stream()
                .map(found -> row(found.place(), found.boundaries(), found.chain(), String.join(" ", found.notes())))
                .toList();
    }

    private static List<String> row(Place place, Boundaries boundaries, List<Place> chain, String notes) {
        Optional<Place> district = of(AreaType.LTLA, chain);
        return List.of(
                place.code().text(),
                place.name(),
                boundaries.toString(),
                district.map(area -> area.code().text()).orElse(""),
                district.map(Place::name).orElse(""),
                of(AreaType.REGION, chain).map(Place::name).orElse(""),
                notes);
    }

    private static Optional<Place> of(AreaType type, List<Place> chain) {
        return chain.stream().filter(place -> place.type() == type).findFirst();
    }
}
