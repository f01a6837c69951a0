package org.plumbline.model.places;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All places of one type and vintage that a study is about, in the order of their codes, with the places that they lie in.
 * The order gives each place a dense index from 0, by which every {@code Column} about them is laid out.
 */
public final class Places {
    private final List<Place> members;
    private final Map<AreaCode, Integer> indexByCode = new HashMap<>();
    private final Map<AreaCode, Place> parents = new HashMap<>();

    /**
     * @param members at least one place, all of one type and vintage, in any order
     * @param parents the places that members lie in, at least those that members name
     * @throws IllegalArgumentException if a code stands twice, types or vintages differ, or a parent is not there or
     *     has two names
     */
    public Places(List<Place> members, List<Place> parents) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("no places");
        }
        this.members =
                members.stream().sorted(Comparator.comparing(Place::code)).toList();
        for (Place parent : parents) {
            Place other = this.parents.put(parent.code(), parent);
            if (other != null && !other.equals(parent)) {
                throw new IllegalArgumentException(parent + " and " + other + " have one code");
            }
        }
        Place first = members.get(0);
        for (Place place : this.members) {
            if (place.type() != first.type() || !place.vintage().equals(first.vintage())) {
                throw new IllegalArgumentException(place + " and " + first + " differ in type or vintage");
            }
            if (place.parent().filter(code -> !this.parents.containsKey(code)).isPresent()) {
                throw new IllegalArgumentException(
                        place + " lies in " + place.parent().get() + ", which is not there");
            }
            if (indexByCode.put(place.code(), indexByCode.size()) != null) {
                throw new IllegalArgumentException(place + " stands twice");
            }
        }
    }

    public int size() {
        return members.size();
    }

    public AreaType type() {
        return members.get(0).type();
    }

    public Vintage vintage() {
        return members.get(0).vintage();
    }

    /** The place at a dense index, 0 to {@code size() - 1}. */
    public Place at(int index) {
        return members.get(index);
    }

    /** All places, in the order of their codes. */
    public List<Place> list() {
        return members;
    }

    public OptionalInt findIndex(AreaCode code) {
        Integer index = indexByCode.get(code);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** @throws IllegalArgumentException if the place is not among these */
    public int indexOf(AreaCode code) {
        return findIndex(code).orElseThrow(() -> new IllegalArgumentException(code + " is not among the places"));
    }

    /** The place that {@code place} lies in, where the source says. */
    public Optional<Place> findParent(Place place) {
        return place.parent().map(parents::get);
    }

    /** The places that members lie in, in the order of their codes. */
    public List<Place> listParents() {
        return parents.values().stream()
                .sorted(Comparator.comparing(Place::code))
                .toList();
    }
}
