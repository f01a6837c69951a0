package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;

/** Towns and villages, each leading to the district that it lies in, or to all of those that it lies in. */
final class Towns {
    private static final String BUILT_UP_AREAS = "lookup-bua-2011";
    private static final String PARTS_OF_TOWNS = "towns-centre-for-towns";
    private static final String MAJOR = "towns-major-2015";
    private static final Pattern ENDING = Pattern.compile(" (?:BUA|BUASD|Built-up area)$");
    private static final Pattern BRACKETS = Pattern.compile(" \\([^)]*\\)");

    private final Authorities authorities;
    private final List<Named> names = new ArrayList<>();
    private final Map<AreaCode, String> townNames = new LinkedHashMap<>();

    Towns(Catalogue catalogue, Authorities authorities) {
        this.authorities = authorities;
        if (catalogue.isHere(BUILT_UP_AREAS)) {
            builtUpAreas(catalogue);
        }
        if (catalogue.isHere(PARTS_OF_TOWNS)) {
            subdivisions(catalogue);
        }
        if (catalogue.isHere(MAJOR)) {
            major(catalogue);
        }
    }

    List<Named> names() {
        return names;
    }

    /** The name of the town or built-up area that has a code. */
    Optional<String> findName(AreaCode code) {
        return Optional.ofNullable(townNames.get(code));
    }

    private void builtUpAreas(Catalogue catalogue) {
        TableReads reads = new TableReads(catalogue);
        reads.want(BUILT_UP_AREAS, List.of("bua_2011_code", "bua_2011_name", "lad_2011_code", "whole_or_part"));
        DataTable table = reads.data(BUILT_UP_AREAS);
        List<String> called = table.texts("bua_2011_name");
        List<String> parts = table.texts("whole_or_part");
        for (int row = 0; row < table.rows(); row++) {
            String name = ENDING.matcher(called.get(row)).replaceAll("");
            String plain = BRACKETS.matcher(name).replaceAll("");
            boolean whole = parts.get(row).equalsIgnoreCase("whole");
            table.findCode("bua_2011_code", row).ifPresent(code -> townNames.putIfAbsent(code, name));
            table.findCode("lad_2011_code", row)
                    .flatMap(authorities::find)
                    .ifPresent(district -> names.add(Named.of(
                            plain,
                            Rank.BUILT_UP_AREA,
                            district,
                            name + " is a built-up area" + (whole ? "" : " partly") + " in "
                                    + district.place().name() + ".")));
        }
    }

    /** Dewsbury and the like, which are parts of larger built-up areas; this list names only one district of each. */
    private void subdivisions(Catalogue catalogue) {
        TableReads reads = new TableReads(catalogue);
        reads.want(PARTS_OF_TOWNS, List.of("town_name", "lad_name"));
        DataTable table = reads.data(PARTS_OF_TOWNS);
        List<String> districts = table.texts("lad_name");
        for (int row = 0; row < table.rows(); row++) {
            String full = table.texts("town_name").get(row);
            if (full.endsWith(" BUASD")) {
                String name =
                        BRACKETS.matcher(ENDING.matcher(full).replaceAll("")).replaceAll("");
                authorities
                        .findDistrict(districts.get(row))
                        .ifPresent(district -> names.add(Named.of(
                                name,
                                Rank.BUILT_UP_AREA,
                                district,
                                name + " is a town in " + district.place().name() + ".")));
            }
        }
    }

    private void major(Catalogue catalogue) {
        TableReads reads = new TableReads(catalogue);
        reads.want(MAJOR, List.of("tcity_2015_code", "tcity_2015_name"));
        DataTable table = reads.data(MAJOR);
        List<AreaCode> codes = table.codes("tcity_2015_code");
        for (int row = 0; row < table.rows(); row++) {
            townNames.put(codes.get(row), table.texts("tcity_2015_name").get(row));
        }
    }
}
