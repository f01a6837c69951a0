package org.plumbline.engine.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;
import org.plumbline.sources.DataTable;

/**
 * Which places a place lies in, by the published look-ups: the neighbourhood of a ward of a district of a region, and the
 * districts that a district became. Each table is read when it is first needed, and once. For one thread.
 */
public final class Lookups {
    private static final String LSOA_2011 = "lookup-lsoa-2011";
    private static final String LSOA_2021 = "lookup-lsoa-2021";
    private static final int MOST_LINKS = 3;

    private final TableReads reads;
    private final List<Link> links = links();
    private final Map<Boundaries, Map<AreaCode, Place>> places = new HashMap<>();
    private final Map<List<Boundaries>, Optional<List<Link>>> routes = new HashMap<>();
    private final Map<List<Boundaries>, Map<AreaCode, Set<AreaCode>>> around = new HashMap<>();
    private final Map<Link, Map<AreaCode, Set<AreaCode>>> read = new HashMap<>();

    /** @param reads through which the tables are read, and that then names them */
    public Lookups(TableReads reads) {
        this.reads = reads;
        Atlas.registers().forEach(register -> register.want(reads));
        links.forEach(link -> reads.want(link.table, List.of(link.child, link.parent)));
    }

    /** Two columns of a look-up: every place of the one lies in, or became, one or several of the other. */
    private record Link(Boundaries from, Boundaries to, String table, String child, String parent, int cost) {}

    private static List<Link> links() {
        Stream<Link> conversions = Atlas.steps().stream()
                .map(step -> new Link(step.from(), step.to(), step.table(), step.earlier(), step.later(), step.cost()));
        Stream<Link> upwards = Stream.of(
                new Link(
                        Boundaries.of(AreaType.MSOA, 2011),
                        Boundaries.of(AreaType.LTLA, 2019),
                        LSOA_2011,
                        "msoa_2011_code",
                        "lad_2019_code",
                        1),
                new Link(
                        Boundaries.of(AreaType.WARD, 2019),
                        Boundaries.of(AreaType.LTLA, 2019),
                        "lookup-ward-2019",
                        "ward_2019_code",
                        "lad_2019_code",
                        1),
                new Link(
                        Boundaries.of(AreaType.WARD, 2024),
                        Boundaries.of(AreaType.LTLA, 2024),
                        LSOA_2021,
                        "ward_2024_code",
                        "lad_2024_code",
                        1),
                new Link(
                        Boundaries.of(AreaType.LTLA, 2019),
                        Boundaries.of(AreaType.REGION, 2019),
                        LSOA_2011,
                        "lad_2019_code",
                        "region_2019_code",
                        1),
                new Link(
                        Boundaries.of(AreaType.LTLA, 2024),
                        Boundaries.of(AreaType.REGION, 2024),
                        LSOA_2021,
                        "lad_2024_code",
                        "region_2024_code",
                        1));
        return Stream.concat(conversions, upwards).toList();
    }

    /** All boundaries whose places are listed, from small areas to large ones. */
    public static List<Boundaries> boundaries() {
        return Atlas.registers().stream().map(Register::boundaries).toList();
    }

    /** All places of some boundaries that {@link #boundaries} names, by code, in the order of the table. */
    public Map<AreaCode, Place> places(Boundaries boundaries) {
        return places.computeIfAbsent(boundaries, its -> Atlas.register(its).listed(reads));
    }

    public Optional<Place> find(Boundaries boundaries, AreaCode code) {
        return Optional.ofNullable(places(boundaries).get(code));
    }

    /** The boundaries of a type in which there is a place of that code, the latest first. */
    public List<Boundaries> boundariesOf(AreaCode code) {
        return boundaries().stream()
                .filter(boundaries -> boundaries.type() == code.type())
                .filter(boundaries -> places(boundaries).containsKey(code))
                .sorted(Comparator.comparingInt(Boundaries::year).reversed())
                .toList();
    }

    /**
     * How far it is from one to the other: 0 for the same, more for each link, far more where one place becomes several.
     *
     * @return empty where no look-up leads there
     */
    public OptionalInt distance(Boundaries from, Boundaries to) {
        Optional<List<Link>> route = route(from, to);
        return route.isPresent()
                ? OptionalInt.of(route.get().stream().mapToInt(Link::cost).sum())
                : OptionalInt.empty();
    }

    /** Whether a place of {@code from} is put into one of {@code to} because most of it lies there, not all. */
    public boolean isBestFit(Boundaries from, Boundaries to) {
        return route(from, to).orElse(List.of()).stream()
                .anyMatch(link -> link.from.type() == AreaType.LSOA && link.to.type() == AreaType.WARD);
    }

    /** The places of {@code to} that a place lies in or became; none where no look-up says. */
    public Set<AreaCode> around(Boundaries from, AreaCode code, Boundaries to) {
        return around.computeIfAbsent(List.of(from, to), its -> composed(from, to))
                .getOrDefault(code, Set.of());
    }

    private Map<AreaCode, Set<AreaCode>> composed(Boundaries from, Boundaries to) {
        Map<AreaCode, Set<AreaCode>> reached = new HashMap<>();
        places(from).keySet().forEach(code -> reached.put(code, Set.of(code)));
        for (Link link : route(from, to).orElse(List.of())) {
            Map<AreaCode, Set<AreaCode>> next = read.computeIfAbsent(link, this::read);
            reached.replaceAll((code, places) -> onwards(places, next));
        }
        if (route(from, to).isEmpty()) {
            reached.clear();
        }
        return reached;
    }

    private static Set<AreaCode> onwards(Set<AreaCode> places, Map<AreaCode, Set<AreaCode>> next) {
        if (places.size() == 1) {
            return next.getOrDefault(places.iterator().next(), Set.of());
        }
        Set<AreaCode> all = new LinkedHashSet<>();
        places.forEach(code -> all.addAll(next.getOrDefault(code, Set.of())));
        return all;
    }

    private Map<AreaCode, Set<AreaCode>> read(Link link) {
        DataTable data = reads.data(link.table);
        Map<AreaCode, Set<AreaCode>> parents = new LinkedHashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            Optional<AreaCode> child = data.findCode(link.child, row);
            Optional<AreaCode> parent = data.findCode(link.parent, row);
            if (child.isPresent() && parent.isPresent()) {
                parents.merge(child.get(), Set.of(parent.get()), Lookups::joined);
            }
        }
        return parents;
    }

    private static Set<AreaCode> joined(Set<AreaCode> some, Set<AreaCode> one) {
        if (some.containsAll(one)) {
            return some;
        }
        Set<AreaCode> all = new LinkedHashSet<>(some);
        all.addAll(one);
        return all;
    }

    private Optional<List<Link>> route(Boundaries from, Boundaries to) {
        return routes.computeIfAbsent(
                List.of(from, to), its -> from.equals(to) ? Optional.of(List.of()) : best(from, to));
    }

    private Optional<List<Link>> best(Boundaries from, Boundaries to) {
        List<List<Link>> found = new ArrayList<>();
        Collection<List<Link>> open = List.of(List.of());
        for (int length = 1; length <= MOST_LINKS; length++) {
            open = open.stream()
                    .flatMap(route -> links.stream()
                            .filter(link -> link.from.equals(route.isEmpty() ? from : route.get(route.size() - 1).to))
                            .map(link -> Stream.concat(route.stream(), Stream.of(link))
                                    .toList()))
                    .toList();
            open.stream()
                    .filter(route -> route.get(route.size() - 1).to.equals(to))
                    .forEach(found::add);
        }
        return found.stream()
                .min(Comparator.<List<Link>>comparingInt(
                                route -> route.stream().mapToInt(Link::cost).sum())
                        .thenComparingInt(List::size));
    }
}
