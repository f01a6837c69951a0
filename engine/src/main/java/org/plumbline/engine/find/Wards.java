package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;

/** Parts of districts from one or more tables, each with the district that it lies in: wards of 2017 and 2019. */
final class Wards {
    static final String WARDS_2017 = "lookup-ward-2017";
    static final String WARDS_2019 = "lookup-ward-2019";

    private final Authorities authorities;
    private final Map<AreaCode, FoundPlace> byCode = new LinkedHashMap<>();
    private final List<Named> names = new ArrayList<>();

    Wards(Catalogue catalogue, Authorities authorities) {
        this.authorities = authorities;
        Map<AreaCode, List<Integer>> years = new HashMap<>();
        List<Place> places = new ArrayList<>();
        Map<AreaCode, AreaCode> districts = new HashMap<>();
        if (catalogue.isHere(WARDS_2017)) {
            read(catalogue, WARDS_2017, 2017, years, places, districts);
        }
        if (catalogue.isHere(WARDS_2019)) {
            read(catalogue, WARDS_2019, 2019, years, places, districts);
        }
        for (Place ward : places) {
            add(ward, years.getOrDefault(ward.code(), List.of()), Optional.ofNullable(districts.get(ward.code())));
        }
    }

    List<Named> names() {
        return names;
    }

    Optional<FoundPlace> find(AreaCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static void read(
            Catalogue catalogue,
            String table,
            int year,
            Map<AreaCode, List<Integer>> years,
            List<Place> places,
            Map<AreaCode, AreaCode> districts) {
        String ward = "ward_" + year;
        String district = "lad_" + year + "_code";
        TableReads reads = new TableReads(catalogue);
        reads.want(table, List.of(ward + "_code", ward + "_name", district));
        DataTable data = reads.data(table);
        List<AreaCode> codes = data.codes(ward + "_code");
        List<String> called = data.texts(ward + "_name");
        List<AreaCode> lying = data.codes(district);
        for (int row = 0; row < data.rows(); row++) {
            AreaCode code = codes.get(row);
            if (districts.putIfAbsent(code, lying.get(row)) == null) {
                places.add(new Place(code, called.get(row), new Vintage(year), Optional.empty(), Optional.empty()));
            }
            years.computeIfAbsent(code, its -> new ArrayList<>()).add(year);
        }
    }

    private void add(Place ward, List<Integer> years, Optional<AreaCode> district) {
        List<Place> within =
                district.flatMap(authorities::find).map(FoundPlace::chain).orElse(List.of());
        List<String> notes =
                years.size() > 1 ? List.of("Its code is the same in the boundaries of 2017 and 2019.") : List.of();
        FoundPlace found =
                new FoundPlace(ward, Boundaries.of(AreaType.WARD, ward.vintage().year()), within, notes);
        byCode.put(ward.code(), found);
        names.add(Named.of(found, Rank.WARD));
    }
}
