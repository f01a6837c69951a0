package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.sources.Catalogue;

/**
 * Districts, counties, combined authorities, regions and nations by name and by code: those of all years where the look-ups
 * are here, otherwise the English districts of 2019 and the regions that come with the program.
 */
final class Authorities {
    private static final String DISTRICTS_2019 = "england-local-authorities-2019";
    private static final String REGIONS = "uk-regions";
    private static final int MOST_MEMBERS = 12;

    private final List<Named> names = new ArrayList<>();
    private final Map<AreaCode, FoundPlace> byCode = new LinkedHashMap<>();
    private final Map<AreaCode, Set<AreaCode>> kin = new LinkedHashMap<>();
    private final Map<Place, List<Place>> members = new LinkedHashMap<>();

    Authorities(Catalogue catalogue) {
        regions(catalogue);
        if (areLookUpsHere(catalogue)) {
            TableReads reads = new TableReads(catalogue);
            Lives.want(reads);
            Surroundings.want(reads);
            allYears(Lives.read(reads), Surroundings.read(reads));
        } else {
            bundled(catalogue.readPlaces(DISTRICTS_2019).indicators().places());
        }
        names.addAll(OtherNames.read(catalogue, this::find));
    }

    static boolean areLookUpsHere(Catalogue catalogue) {
        return catalogue.isHere(Lives.TABLE)
                && catalogue.isHere(Surroundings.UPPER_TIER)
                && catalogue.isHere(Surroundings.ALL_CODES);
    }

    List<Named> names() {
        return names;
    }

    Optional<FoundPlace> find(AreaCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The district that has, or ever had, exactly this name. */
    Optional<FoundPlace> findDistrict(String name) {
        return names.stream()
                .filter(named -> named.rank() == Rank.DISTRICT || named.rank() == Rank.OTHER_NAME)
                .filter(named -> named.name().equals(name))
                .map(Named::place)
                .findFirst();
    }

    /** Whether two codes stand for districts that share land, in whichever years. */
    boolean areKin(AreaCode one, AreaCode other) {
        return one.equals(other) || kin.getOrDefault(one, Set.of()).contains(other);
    }

    private void add(FoundPlace place, Rank rank) {
        if (byCode.putIfAbsent(place.place().code(), place) == null) {
            names.add(Named.of(place, rank));
        }
    }

    private void regions(Catalogue catalogue) {
        for (Place region : catalogue.readRegions(REGIONS).regions().places()) {
            add(found(region, List.of(), List.of()), region.type() == AreaType.REGION ? Rank.REGION : Rank.NATION);
        }
    }

    private void bundled(Places districts) {
        for (Place district : districts.list()) {
            add(found(district, districts.findParent(district).stream().toList(), List.of()), Rank.DISTRICT);
        }
    }

    private void allYears(Lives lives, Surroundings surroundings) {
        List<Life> all = lives.list();
        all.stream().filter(life -> life.ledTo().isEmpty()).forEach(life -> district(life, surroundings));
        all.stream().filter(life -> life.ledTo().isPresent()).forEach(this::older);
        all.forEach(life -> kin.put(
                life.shown().code(), new LinkedHashSet<>(lives.kin(life.shown().code()))));
        surroundings.otherCodes().forEach(this::otherCode);
        List.copyOf(members.keySet()).forEach(area -> larger(area, surroundings));
    }

    private void district(Life life, Surroundings surroundings) {
        List<Place> within = surroundings.of(life.shown().code());
        List<String> notes = new ArrayList<>(life.story().stream().toList());
        if (life.isOf2019() && life.last() > life.first()) {
            notes.add("Its code is the same in the boundaries of " + life.first() + " to " + life.last() + ".");
        }
        FoundPlace place = found(life.shown(), within, notes);
        add(place, Rank.DISTRICT);
        life.formerNames()
                .forEach(name -> names.add(Named.of(
                        name,
                        Rank.OTHER_NAME,
                        place,
                        name + " is what " + place.place().name() + " was called before.")));
        if (life.isOf2019()) {
            within.forEach(area ->
                    members.computeIfAbsent(area, its -> new ArrayList<>()).add(life.shown()));
        }
    }

    /** A district abolished before the year that studies are about leads to the one that it became part of. */
    private void older(Life life) {
        FoundPlace now = byCode.get(life.ledTo().orElseThrow().code());
        if (now != null) {
            String story = life.story().orElse("");
            byCode.put(life.shown().code(), now.noting(story));
            names.add(Named.of(life.shown().name(), Rank.OTHER_NAME, now, story));
        }
    }

    private void otherCode(AreaCode code, AreaCode present) {
        FoundPlace known = byCode.getOrDefault(code, byCode.get(present));
        if (known != null) {
            String remark = " is another code of " + known.place() + ", of other years.";
            byCode.putIfAbsent(code, known.noting(code + remark));
            byCode.putIfAbsent(present, known.noting(present + remark));
        }
    }

    private void larger(Place area, Surroundings surroundings) {
        List<Place> inside = members.getOrDefault(area, List.of());
        List<Place> around = commonTo(inside, surroundings).stream()
                .filter(other -> other.type().compareTo(area.type()) < 0)
                .toList();
        String holds = "In 2019 it held " + inside.size() + (inside.size() == 1 ? " district: " : " districts: ")
                + inside.stream().limit(MOST_MEMBERS).map(Place::name).collect(Collectors.joining(", "))
                + (inside.size() > MOST_MEMBERS ? " and others." : ".");
        List<String> notes = new ArrayList<>(List.of(holds));
        if (area.type() == AreaType.COUNTY && surroundings.lastYearOf(area) < Surroundings.LAST_YEAR) {
            notes.add(
                    0,
                    "It is in the look-ups of counties until " + surroundings.lastYearOf(area) + " and not in that of "
                            + Surroundings.LAST_YEAR + ": other councils took its place.");
        }
        switch (area.type()) {
            case COUNTRY, UNITED_KINGDOM -> add(found(area, List.of(), List.of()), Rank.NATION);
            case REGION -> add(found(area, around, List.of()), Rank.REGION);
            case COUNTY -> add(found(area, around, notes), Rank.COUNTY);
            case COMBINED_AUTHORITY -> add(found(area, around, notes), Rank.COMBINED_AUTHORITY);
            case LTLA, WARD, MSOA, LSOA, OTHER -> throw new IllegalArgumentException(area + " holds no district");
        }
    }

    /** What all of the districts lie in. */
    private static List<Place> commonTo(List<Place> districts, Surroundings surroundings) {
        List<Place> common = new ArrayList<>(surroundings.of(districts.get(0).code()));
        districts.forEach(district -> common.retainAll(surroundings.of(district.code())));
        return common;
    }

    private static FoundPlace found(Place place, List<Place> within, List<String> notes) {
        return new FoundPlace(place, new Boundaries(place.type(), place.vintage()), within, notes);
    }
}
