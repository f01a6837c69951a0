package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;
import org.plumbline.sources.DataTable;

/** The county, combined authority, region and nation that each district lies in, by two look-ups. */
final class Surroundings {
    static final String UPPER_TIER = "lookup-lad-regions";
    static final String ALL_CODES = "lookup-lad-all-codes";

    /** The last of the years of the table of upper-tier authorities. */
    static final int LAST_YEAR = 2023;

    /** Each district's, from small to large; the years of the first table that have it are read in order, the first kept. */
    private final Map<AreaCode, Place> counties = new HashMap<>();

    private final Map<AreaCode, Integer> countiesLast = new HashMap<>();
    private final Map<AreaCode, List<Place>> larger = new LinkedHashMap<>();
    private final Map<AreaCode, AreaCode> otherCodes = new LinkedHashMap<>();

    private Surroundings(DataTable upperTier, DataTable all) {
        double[] years = upperTier.numbers("year");
        for (int row = 0; row < upperTier.rows(); row++) {
            int year = (int) years[row];
            AreaCode code = upperTier.findCode("lad_code", row).orElseThrow();
            place(upperTier, row, "utla", year)
                    .filter(upper -> upper.type() == AreaType.COUNTY)
                    .ifPresent(county -> {
                        counties.putIfAbsent(code, county);
                        countiesLast.merge(county.code(), year, Math::max);
                    });
        }
        for (int row = 0; row < all.rows(); row++) {
            AreaCode code = all.findCode("lad_code", row).orElseThrow();
            AreaCode present = all.findCode("lad_present_code", row).orElseThrow();
            larger.put(code, larger(all, row));
            if (!code.equals(present)) {
                otherCodes.put(code, present);
            }
        }
    }

    static void want(TableReads reads) {
        reads.want(UPPER_TIER, List.of("year", "lad_code", "utla_code", "utla_name"));
        reads.want(
                ALL_CODES,
                List.of(
                        "lad_code",
                        "lad_present_code",
                        "combined_authority_code",
                        "combined_authority_name",
                        "region_code",
                        "region_name",
                        "country_code",
                        "country_name"));
    }

    static Surroundings read(TableReads reads) {
        return new Surroundings(reads.data(UPPER_TIER), reads.data(ALL_CODES));
    }

    /** What a district lies in, from small to large; none for a code that is not listed. */
    List<Place> of(AreaCode district) {
        return Stream.concat(
                        Optional.ofNullable(counties.get(district)).stream(),
                        larger.getOrDefault(district, List.of()).stream())
                .toList();
    }

    /** The last year in which a county stands in the look-up. */
    int lastYearOf(Place county) {
        return countiesLast.getOrDefault(county.code(), county.vintage().year());
    }

    /** From each code that is no longer the present one to the one that is. */
    Map<AreaCode, AreaCode> otherCodes() {
        return otherCodes;
    }

    private static List<Place> larger(DataTable all, int row) {
        List<Place> larger = new ArrayList<>();
        // A few rows are shifted and have a country where the combined authority should stand.
        place(all, row, "combined_authority", Life.STUDIED)
                .filter(place -> place.type() == AreaType.COMBINED_AUTHORITY)
                .ifPresent(larger::add);
        place(all, row, "region", Life.STUDIED).ifPresent(larger::add);
        place(all, row, "country", Life.STUDIED).ifPresent(larger::add);
        return List.copyOf(larger);
    }

    private static Optional<Place> place(DataTable table, int row, String what, int year) {
        return table.findCode(what + "_code", row)
                .map(code -> new Place(
                        code,
                        table.texts(what + "_name").get(row),
                        new Vintage(year),
                        Optional.empty(),
                        Optional.empty()));
    }
}
