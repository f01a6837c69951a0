package org.plumbline.model.places;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The kinds of area that Plumbline knows, each with the first three characters of its GSS codes. Source: Office for National
 * Statistics, Register of Geographic Codes.
 */
public enum AreaType {
    UNITED_KINGDOM("United Kingdom", "United Kingdom", "K02"),
    COUNTRY("country", "countries", "E92", "W92", "S92", "N92"),
    REGION("region", "regions", "E12"),
    COMBINED_AUTHORITY("combined authority", "combined authorities", "E47"),
    COUNTY("county", "counties", "E10", "E11"),
    LTLA("district", "districts", "E06", "E07", "E08", "E09", "W06", "S12", "N09"),
    WARD("ward", "wards", "E05", "W05", "S13", "N08"),
    MSOA("middle-layer neighbourhood (MSOA)", "middle-layer neighbourhoods (MSOAs)", "E02", "W02"),
    LSOA("neighbourhood (LSOA)", "neighbourhoods (LSOAs)", "E01", "W01"),
    OTHER("area of another kind", "areas of another kind");

    private static final Map<String, AreaType> BY_PREFIX = Arrays.stream(values())
            .flatMap(type -> type.prefixes.stream().map(prefix -> Map.entry(prefix, type)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String singular;
    private final String plural;
    private final List<String> prefixes;

    AreaType(String singular, String plural, String... prefixes) {
        this.singular = singular;
        this.plural = plural;
        this.prefixes = List.of(prefixes);
    }

    public static AreaType of(AreaCode code) {
        return BY_PREFIX.getOrDefault(code.text().substring(0, 3), OTHER);
    }

    /** The word for one such area, as a sentence has it. */
    public String singular() {
        return singular;
    }

    /** The word for several. */
    public String plural() {
        return plural;
    }
}
