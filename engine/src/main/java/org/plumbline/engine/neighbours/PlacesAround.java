package org.plumbline.engine.neighbours;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;

/** The district in which most residents of each place live, by which places of one name are told apart. */
final class PlacesAround {
    private final Map<Integer, Place> districtOf = new HashMap<>();

    PlacesAround(Places places, Containment inPlaces, Optional<Containment> inDistricts, SmallAreas areas) {
        inDistricts.ifPresent(districts -> {
            for (int place = 0; place < places.size(); place++) {
                int most = mostResidents(inPlaces, districts, areas, place);
                if (most != Containment.NONE) {
                    districtOf.put(place, districts.parents().at(most));
                }
            }
        });
    }

    /** Equal ones by the lower code. */
    private static int mostResidents(Containment inPlaces, Containment districts, SmallAreas areas, int place) {
        Map<Integer, Double> people = new HashMap<>();
        for (int neighbourhood : inPlaces.childrenOf(place)) {
            people.merge(districts.parentOf(neighbourhood), areas.residents(neighbourhood), Double::sum);
        }
        people.remove(Containment.NONE);
        return people.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(Containment.NONE);
    }

    Optional<Place> find(int place) {
        return Optional.ofNullable(districtOf.get(place));
    }
}
