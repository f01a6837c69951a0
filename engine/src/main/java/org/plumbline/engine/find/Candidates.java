package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;

/** Picks among the places of one name: the likeliest where it is clear which that is, otherwise all of them to choose from. */
final class Candidates {
    private static final int MOST_NAMED = 3;

    private final String quoted;
    private final BiPredicate<AreaCode, AreaCode> kin;

    /**
     * @param quoted what was typed, fit to print
     * @param kin whether two codes stand for districts that share land, in whichever years
     */
    Candidates(String quoted, BiPredicate<AreaCode, AreaCode> kin) {
        this.quoted = quoted;
        this.kin = kin;
    }

    /** @param all at least one */
    Found choose(List<Named> all) {
        List<Named> ordered = distinct(all.stream()
                .sorted(Comparator.comparing(Named::rank)
                        .thenComparing(named -> named.place().place().code()))
                .toList());
        Rank first = ordered.get(0).rank();
        List<Named> top =
                ordered.stream().filter(named -> named.rank() == first).toList();
        List<Named> rest =
                ordered.stream().filter(named -> named.rank() != first).toList();
        boolean clear = top.size() == 1
                && (first.compareTo(Rank.PART_OF_NAME) < 0
                        || rest.stream().allMatch(other -> together(top.get(0), other)));
        return clear
                ? new Found.One(top.get(0).found().noting(also(elsewhere(top.get(0), all, rest))))
                : new Found.Several(ordered.stream().map(Named::found).toList(), why(top));
    }

    /** Without the built-up areas that lie in the place itself: that a part of one lies in another district says nothing new. */
    private static List<Named> elsewhere(Named top, List<Named> all, List<Named> rest) {
        Set<String> own = all.stream()
                .filter(named -> named.rank() == Rank.BUILT_UP_AREA)
                .filter(named ->
                        named.place().place().code().equals(top.place().place().code()))
                .map(named -> area(named.remark()))
                .collect(Collectors.toSet());
        return rest.stream()
                .filter(named -> named.rank() != Rank.BUILT_UP_AREA || !own.contains(area(named.remark())))
                .toList();
    }

    private static String area(String remark) {
        return remark.replaceFirst(" is a (?:built-up area|town).*", "");
    }

    /** Each place once, and a ward once that has another code in later boundaries. */
    private List<Named> distinct(List<Named> ordered) {
        Map<AreaCode, Named> kept = new LinkedHashMap<>();
        for (Named named : ordered) {
            Optional<Named> earlier = kept.values().stream()
                    .filter(other -> isLater(named, other))
                    .findFirst();
            if (earlier.isPresent()) {
                kept.computeIfPresent(earlier.get().place().place().code(), (code, one) -> withLater(one, named));
            } else {
                kept.putIfAbsent(named.place().place().code(), named);
            }
        }
        return new ArrayList<>(kept.values());
    }

    private boolean isLater(Named named, Named earlier) {
        return named.rank() == Rank.WARD
                && earlier.rank() == Rank.WARD
                && named.place().boundaries().year()
                        > earlier.place().boundaries().year()
                && together(earlier, named);
    }

    private static Named withLater(Named earlier, Named later) {
        FoundPlace place = earlier.place()
                .noting(List.of(
                        "In the boundaries of " + later.place().boundaries().vintage()
                                + " the ward of this name has the code "
                                + later.place().place().code()
                                + ": its boundary moved or its council did."));
        return new Named(earlier.name(), earlier.words(), earlier.rank(), place, earlier.remark());
    }

    /** Whether both lie in, or are, one district. */
    private boolean together(Named one, Named other) {
        return district(one)
                .flatMap(first -> district(other).filter(second -> kin.test(first, second)))
                .isPresent();
    }

    private static Optional<AreaCode> district(Named named) {
        return named.place().chain().stream()
                .filter(place -> place.type() == AreaType.LTLA)
                .map(Place::code)
                .findFirst();
    }

    private String why(List<Named> top) {
        String remark = top.get(0).remark();
        boolean shared = !remark.isEmpty()
                && top.size() > 1
                && top.stream().allMatch(named -> named.remark().equals(remark));
        return shared
                ? remark + " These places cover its area now; which is meant?"
                : quoted + " may mean more than one place.";
    }

    private static List<String> also(List<Named> rest) {
        List<String> notes = new ArrayList<>();
        int towns = 0;
        Map<AreaType, List<FoundPlace>> byType = new LinkedHashMap<>();
        for (Named named : rest) {
            boolean town = named.rank() == Rank.TOWN || named.rank() == Rank.BUILT_UP_AREA;
            if (town && !named.remark().isEmpty()) {
                towns++;
                if (towns <= MOST_NAMED) {
                    notes.add(named.remark());
                }
            } else {
                byType.computeIfAbsent(named.place().place().type(), type -> new ArrayList<>())
                        .add(named.place());
            }
        }
        byType.forEach((type, places) -> notes.add(shared(type, places)));
        return notes;
    }

    private static String shared(AreaType type, List<FoundPlace> places) {
        String some = places.stream()
                .limit(MOST_NAMED)
                .map(place -> place.place().code() + (type == AreaType.WARD ? inDistrict(place) : ""))
                .collect(Collectors.joining(", "));
        return places.size() == 1
                ? "There is also a " + type.singular() + " of this name: " + some + "."
                : places.size() + " " + type.plural() + " share the name: " + some
                        + (places.size() > MOST_NAMED ? " and others." : ".");
    }

    private static String inDistrict(FoundPlace place) {
        return place.within().stream()
                .filter(around -> around.type() == AreaType.LTLA)
                .map(around -> " in " + around.name())
                .findFirst()
                .orElse("");
    }
}
