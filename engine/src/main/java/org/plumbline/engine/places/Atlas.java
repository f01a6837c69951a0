package org.plumbline.engine.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.engine.places.Residents.AddedUp;
import org.plumbline.engine.places.Residents.Listed;
import org.plumbline.model.places.AreaType;

/** The boundaries that are known here, where their places are listed, and the single steps from one to another. */
public final class Atlas {
    private static final String LSOA_2011 = "lookup-lsoa-2011";
    private static final String LSOA_2021 = "lookup-lsoa-2021";
    private static final String LSOAS = "lookup-lsoa-2011-2021";
    private static final String DISTRICTS = "lookup-lad-code-changes";
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2024;

    /**
     * The years in which districts of England and Wales merged, by {@code lookup-lad-code-changes}: Dorset and Suffolk,
     * Buckinghamshire, Northamptonshire, then Cumbria, North Yorkshire and Somerset. None was divided in these years.
     */
    private static final Set<Integer> MERGERS = Set.of(2019, 2020, 2021, 2023);

    private static final int AS_IT_IS = 1;
    private static final int NEXT_CENSUS = 2;
    private static final int DIVIDED = 10;

    private static final Residents MID_2019 =
            new Listed("population-lsoa-2011", "lsoa_code", "population_mid2019", "residents of mid-2019");
    private static final Residents MID_2020 =
            new Listed("population-lsoa-2011", "lsoa_code", "population_mid2020", "residents of mid-2020");
    private static final Residents CENSUS_2021 =
            new Listed("census-2021-lsoa", "lsoa_code", "residents", "residents of the census of 2021");
    private static final Residents WARDS_2017 = new Listed(
            "population-ward-2017",
            "ward_2017_code",
            "population_mid2019",
            "residents of mid-2019 in the neighbourhoods that fit the ward best");

    private Atlas() {}

    /** All registers, from small areas to large ones, then by year. */
    static List<Register> registers() {
        Stream<Register> few = Stream.of(
                new Register(Boundaries.of(AreaType.LSOA, 2011), LSOA_2011, "lsoa_code", "lsoa_name"),
                new Register(Boundaries.of(AreaType.LSOA, 2021), LSOA_2021, "lsoa_code", "lsoa_name"),
                new Register(Boundaries.of(AreaType.MSOA, 2011), LSOA_2011, "msoa_2011_code", "msoa_2011_name"),
                new Register(
                        Boundaries.of(AreaType.WARD, 2017), "lookup-ward-2017", "ward_2017_code", "ward_2017_name"),
                new Register(
                        Boundaries.of(AreaType.WARD, 2019), "lookup-ward-2019", "ward_2019_code", "ward_2019_name"),
                new Register(Boundaries.of(AreaType.WARD, 2024), LSOA_2021, "ward_2024_code", "ward_2024_name"),
                new Register(Boundaries.of(AreaType.REGION, 2019), LSOA_2011, "region_2019_code", "region_2019_name"),
                new Register(Boundaries.of(AreaType.REGION, 2024), LSOA_2021, "region_2024_code", "region_2024_name"));
        Stream<Register> districts = years().mapToObj(year ->
                new Register(Boundaries.of(AreaType.LTLA, year), DISTRICTS, district(year), "lad_" + year + "_name"));
        return Stream.concat(few, districts)
                .sorted(Comparator.comparing(Register::boundaries))
                .toList();
    }

    /** @throws IllegalArgumentException if no table here lists places in these boundaries */
    public static Register register(Boundaries boundaries) {
        return registers().stream()
                .filter(register -> register.boundaries().equals(boundaries))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no register of " + boundaries));
    }

    static Optional<Boundaries> find(String text) {
        return registers().stream()
                .map(Register::boundaries)
                .filter(boundaries -> boundaries.toString().equals(text))
                .findFirst();
    }

    static List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(
                new Step(
                        lsoa(2011),
                        lsoa(2021),
                        LSOAS,
                        "lsoa_2011_code",
                        "lsoa_2021_code",
                        MID_2020,
                        CENSUS_2021,
                        NEXT_CENSUS),
                new Step(
                        lsoa(2021),
                        lsoa(2011),
                        LSOAS,
                        "lsoa_2021_code",
                        "lsoa_2011_code",
                        CENSUS_2021,
                        MID_2020,
                        NEXT_CENSUS),
                within(lsoa(2011), AreaType.MSOA, 2011, LSOA_2011, "lsoa_code", "msoa_2011_code", MID_2019),
                within(lsoa(2011), AreaType.WARD, 2017, LSOA_2011, "lsoa_code", "ward_2017_code", MID_2019),
                within(lsoa(2011), AreaType.WARD, 2019, LSOA_2011, "lsoa_code", "ward_2019_code", MID_2019),
                within(lsoa(2011), AreaType.REGION, 2019, LSOA_2011, "lsoa_code", "region_2019_code", MID_2019),
                within(lsoa(2021), AreaType.WARD, 2024, LSOA_2021, "lsoa_code", "ward_2024_code", CENSUS_2021),
                within(lsoa(2021), AreaType.REGION, 2024, LSOA_2021, "lsoa_code", "region_2024_code", CENSUS_2021),
                within(lsoa(2021), AreaType.LTLA, 2024, LSOA_2021, "lsoa_code", district(2024), CENSUS_2021),
                within(lsoa(2021), AreaType.LTLA, 2022, LSOAS, "lsoa_2021_code", district(2022), CENSUS_2021),
                within(
                        Boundaries.of(AreaType.WARD, 2017),
                        AreaType.LTLA,
                        2017,
                        "lookup-ward-2017",
                        "ward_2017_code",
                        district(2017),
                        WARDS_2017)));
        Stream.of(2017, 2019, 2021)
                .map(year -> within(lsoa(2011), AreaType.LTLA, year, LSOA_2011, "lsoa_code", district(year), MID_2019))
                .forEach(steps::add);
        years().forEach(from -> years().filter(to -> to != from).forEach(to -> steps.add(betweenDistricts(from, to))));
        return List.copyOf(steps);
    }

    private static Step within(
            Boundaries from, AreaType type, int year, String table, String child, String parent, Residents people) {
        Residents added = new AddedUp(people, table, child, parent);
        return new Step(from, Boundaries.of(type, year), table, child, parent, people, added, AS_IT_IS);
    }

    private static Step betweenDistricts(int from, int to) {
        boolean divided = MERGERS.stream().anyMatch(year -> year > to && year <= from);
        return new Step(
                Boundaries.of(AreaType.LTLA, from),
                Boundaries.of(AreaType.LTLA, to),
                DISTRICTS,
                district(from),
                district(to),
                districtResidents(from),
                districtResidents(to),
                divided ? DIVIDED : AS_IT_IS);
    }

    /** From neighbourhoods to the districts of 2017, of which those of every other year here are made. */
    private static Residents districtResidents(int year) {
        Residents of2017 = new AddedUp(MID_2019, LSOA_2011, "lsoa_code", district(2017));
        return year == 2017 ? of2017 : new AddedUp(of2017, DISTRICTS, district(2017), district(year));
    }

    private static IntStream years() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR);
    }

    private static Boundaries lsoa(int year) {
        return Boundaries.of(AreaType.LSOA, year);
    }

    private static String district(int year) {
        return "lad_" + year + "_code";
    }
}
