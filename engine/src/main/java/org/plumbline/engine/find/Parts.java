package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;

/** Parts of districts, such as wards, each once by its code in the first boundaries that have it. */
final class Parts {
    private final Authorities authorities;
    private final Map<AreaCode, FoundPlace> byCode = new LinkedHashMap<>();
    private final Map<AreaCode, SortedSet<Integer>> years = new HashMap<>();
    private final Map<AreaCode, Place> larger = new HashMap<>();
    private final List<Named> names = new ArrayList<>();

    /** Those of {@code listings} whose tables are here, in this order. */
    Parts(Catalogue catalogue, Authorities authorities, List<Listing> listings) {
        this.authorities = authorities;
        TableReads reads = new TableReads(catalogue);
        List<Listing> here = listings.stream()
                .filter(listing -> catalogue.isHere(listing.register().table()))
                .toList();
        here.forEach(listing -> reads.want(listing.register().table(), listing.columns()));
        here.forEach(listing -> read(reads.data(listing.register().table()), listing));
    }

    List<Named> names() {
        return names;
    }

    Optional<FoundPlace> find(AreaCode code) {
        return Optional.ofNullable(byCode.get(code)).map(place -> place.noting(sameIn(code)));
    }

    /** In which boundaries the code stands, where in several. */
    String sameIn(AreaCode code) {
        SortedSet<Integer> all = years.getOrDefault(code, new TreeSet<>());
        return all.size() < 2
                ? ""
                : "Its code is the same in the boundaries of "
                        + all.stream().map(String::valueOf).collect(Collectors.joining(" and ")) + ".";
    }

    private void read(DataTable data, Listing listing) {
        List<AreaCode> codes = data.codes(listing.register().codes());
        List<String> called = data.texts(listing.register().names());
        List<AreaCode> districts = data.codes(listing.district());
        for (int row = 0; row < data.rows(); row++) {
            AreaCode code = codes.get(row);
            years.computeIfAbsent(code, its -> new TreeSet<>()).add(listing.of().year());
            if (!byCode.containsKey(code) && !called.get(row).isBlank()) {
                Place place = place(code, called.get(row), listing.of().year());
                add(
                        new FoundPlace(place, listing.of(), around(data, row, listing, districts.get(row)), List.of()),
                        listing);
            }
        }
    }

    private void add(FoundPlace place, Listing listing) {
        byCode.put(place.place().code(), place);
        names.add(Named.of(place, listing.rank()));
    }

    private List<Place> around(DataTable data, int row, Listing listing, AreaCode district) {
        List<Place> around = new ArrayList<>();
        for (Listing.Between between : listing.between()) {
            AreaCode code = data.findCode(between.column() + "_code", row).orElseThrow();
            String name = data.texts(between.column() + "_name").get(row);
            around.add(larger.computeIfAbsent(code, its -> place(its, name, between.year())));
        }
        authorities.find(district).ifPresent(found -> around.addAll(found.chain()));
        return around;
    }

    private static Place place(AreaCode code, String name, int year) {
        return new Place(code, name, new Vintage(year), Optional.empty(), Optional.empty());
    }
}
