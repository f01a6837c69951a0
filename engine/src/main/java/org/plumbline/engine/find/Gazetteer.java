package org.plumbline.engine.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.sources.Catalogue;

/** Every place that is on file here, read from small tables to large ones and only as far as a question needs. */
final class Gazetteer {
    private final Catalogue catalogue;
    private @Nullable Authorities authorities;
    private @Nullable Parts wards;
    private @Nullable Towns towns;
    private @Nullable Parts small;

    Gazetteer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Districts, counties, combined authorities, regions and nations, with their other names. */
    Authorities authorities() {
        Authorities read = authorities == null ? new Authorities(catalogue) : authorities;
        authorities = read;
        return read;
    }

    /** Wards of 2017 and 2019. */
    Parts wards() {
        Parts read = wards == null ? new Parts(catalogue, authorities(), Listing.WARDS) : wards;
        wards = read;
        return read;
    }

    Towns towns() {
        Towns read = towns == null ? new Towns(catalogue, authorities()) : towns;
        towns = read;
        return read;
    }

    /** Neighbourhoods, middle-layer neighbourhoods, and wards of 2024: the largest tables. */
    Parts small() {
        Parts read = small == null ? new Parts(catalogue, authorities(), Listing.SMALL) : small;
        small = read;
        return read;
    }

    /**
     * The place that has a code.
     *
     * @throws CannotSay if no table here lists places of its kind
     */
    Optional<FoundPlace> find(AreaCode code) {
        return switch (code.type()) {
            case WARD -> wards().find(code).or(() -> small().find(code)).or(() -> missing(code, Listing.WARDS));
            case LSOA, MSOA -> small().find(code).or(() -> missing(code, Listing.SMALL));
            case UNITED_KINGDOM, COUNTRY, REGION, COMBINED_AUTHORITY, COUNTY, LTLA, OTHER ->
                authorities().find(code);
        };
    }

    /** What a mirror would add, a sentence; empty where nothing is missing. */
    Optional<String> missing() {
        if (!Authorities.areLookUpsHere(catalogue)) {
            return Optional.of(
                    "Known here are only the English districts of 2019 and the regions; a mirror of published tables"
                            + " (--mirror DIR, or plumbline sources fetch) adds other years, counties, Wales, wards, towns and"
                            + " neighbourhoods.");
        }
        List<String> tables = missingOf(Stream.concat(Listing.WARDS.stream(), Listing.SMALL.stream()));
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of("Tables that are not here would add wards or neighbourhoods: " + String.join(", ", tables)
                        + ".");
    }

    private List<String> missingOf(Stream<Listing> listings) {
        return listings.map(listing -> listing.register().table())
                .distinct()
                .filter(table -> !catalogue.isHere(table))
                .toList();
    }

    private Optional<FoundPlace> missing(AreaCode code, List<Listing> listings) {
        List<String> tables = missingOf(listings.stream());
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        throw new CannotSay(
                code + " is the code of a " + code.type().singular() + ". The tables that list these are not all"
                        + " here: " + String.join(", ", tables) + ". Fetch them (plumbline sources fetch "
                        + tables.get(0) + "), or give a mirror that holds them with --mirror DIR.");
    }
}
