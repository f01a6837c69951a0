package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.places.Atlas;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.engine.places.Register;
import org.plumbline.model.places.AreaType;

/**
 * Places that a table lists together with what they lie in.
 *
 * @param of the boundaries of the places
 * @param between the columns, without _code and _name, of what they lie in below a district, from small to large
 * @param district the column of the codes of districts
 */
record Listing(Boundaries of, List<Between> between, String district, Rank rank) {
    static final List<Listing> WARDS = List.of(
            new Listing(Boundaries.of(AreaType.WARD, 2017), List.of(), "lad_2017_code", Rank.WARD),
            new Listing(Boundaries.of(AreaType.WARD, 2019), List.of(), "lad_2019_code", Rank.WARD));

    static final List<Listing> SMALL = List.of(
            new Listing(Boundaries.of(AreaType.MSOA, 2011), List.of(), "lad_2019_code", Rank.MIDDLE_LAYER),
            new Listing(Boundaries.of(AreaType.WARD, 2024), List.of(), "lad_2024_code", Rank.WARD),
            new Listing(
                    Boundaries.of(AreaType.LSOA, 2011),
                    List.of(new Between("msoa_2011", 2011), new Between("ward_2017", 2017)),
                    "lad_2019_code",
                    Rank.NEIGHBOURHOOD),
            new Listing(
                    Boundaries.of(AreaType.LSOA, 2021),
                    List.of(new Between("ward_2024", 2024)),
                    "lad_2024_code",
                    Rank.NEIGHBOURHOOD));

    Listing {
        between = List.copyOf(between);
    }

    /** A column of what places lie in, and the year of its boundaries. */
    record Between(String column, int year) {}

    Register register() {
        return Atlas.register(of);
    }

    /** The columns to read. */
    List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of(register().codes(), register().names(), district));
        between.forEach(larger -> {
            columns.add(larger.column() + "_code");
            columns.add(larger.column() + "_name");
        });
        return List.copyOf(columns);
    }
}
