package org.plumbline.engine.target;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;

/**
 * The outlines with which a report draws a map.
 *
 * @param places the outlines of the places on the list
 * @param districts the outlines of all districts
 * @param notDrawn places on the list that have no outline
 */
public record Outlines(Shapes places, Shapes districts, List<Place> notDrawn) {

    public Outlines {
        notDrawn = List.copyOf(notDrawn);
    }

    /** The outlines that the recipe of {@code target} names; empty where it names none. */
    public static Optional<Outlines> read(TargetAnswer target, TableReads reads) {
        return target.recipe().map().map(map -> {
            Set<AreaCode> listed = new HashSet<>();
            target.members()
                    .forEach(place ->
                            listed.add(target.areas().places().at(place).code()));
            Shapes places = reads.shapes(map.places(), listed::contains);
            return new Outlines(
                    places,
                    reads.shapes(
                            map.districts(),
                            code -> target.areas().districts().findIndex(code).isPresent()),
                    target.members().stream()
                            .map(target.areas().places()::at)
                            .filter(place -> places.find(place.code()).isEmpty())
                            .toList());
        });
    }
}
