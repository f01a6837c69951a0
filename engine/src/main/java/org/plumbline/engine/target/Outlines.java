package org.plumbline.engine.target;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;

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
            Shapes districts = reads.shapes(
                    map.districts(),
                    code -> target.areas().districts().findIndex(code).isPresent());
            requireOutlines(map.places(), places, listed, listed.size() - 1);
            requireOutlines(map.districts(), districts, codes(target.areas().districts()), 0);
            return new Outlines(
                    places,
                    districts,
                    target.members().stream()
                            .map(target.areas().places()::at)
                            .filter(place -> places.find(place.code()).isEmpty())
                            .toList());
        });
    }

    private static List<AreaCode> codes(Places places) {
        return places.list().stream().map(Place::code).toList();
    }

    /** @param mayLack how many places may have no outline */
    private static void requireOutlines(String table, Shapes shapes, Collection<AreaCode> wanted, int mayLack) {
        List<AreaCode> missing = shapes.without(wanted);
        if (!missing.isEmpty() && missing.size() > mayLack) {
            throw new NoAnswer("The map cannot be drawn: " + table + " has no outline of " + missing.size() + " of "
                    + wanted.size() + " places, first "
                    + missing.stream().sorted().limit(3).map(AreaCode::text).collect(Collectors.joining(", "))
                    + ". Is it about other places, or those of another year?");
        }
    }
}
