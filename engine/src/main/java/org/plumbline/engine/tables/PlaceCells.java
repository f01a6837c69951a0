package org.plumbline.engine.tables;

import java.util.List;
import java.util.Locale;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Standing;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;

/** The columns that say which place a row is about, the same in every table, and how ranks, standings and ids are written. */
public final class PlaceCells {

    private PlaceCells() {}

    static List<Field> fields() {
        return List.of(
                Field.text("code", "GSS code of the district"),
                Field.text("name", "its name"),
                Field.text("region", "the region that it lies in"));
    }

    static List<String> cells(Places places, Place place) {
        return List.of(
                place.code().text(),
                place.name(),
                places.findParent(place).map(Place::name).orElse(""));
    }

    /** A rank or tenth; empty where there is none. */
    public static String rank(int rank) {
        return rank == Ranks.UNRANKED ? "" : Integer.toString(rank);
    }

    /** A standing as tables write it: {@code robustly-on}. */
    public static String standing(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A recipe's id as part of a column's name. */
    public static String columnName(String id) {
        return id.replace('-', '_');
    }
}
