package org.plumbline.engine.sortition.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.engine.data.NeighbourhoodTenths;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.sources.sortition.invitations.InvitedPlace;

/** Gives every place its tenth of deprivation: the one that its file states, else that of the neighbourhood of its code. */
final class PlacesWithTenths {

    private PlacesWithTenths() {}

    /**
     * @param reads asked for the table only if a place needs it
     * @throws org.plumbline.model.problems.WrongInput with the places that have none
     * @throws org.plumbline.model.problems.CannotSay if the table is needed and not here
     */
    static List<InvitedPlace> of(List<InvitedPlace> places, int edition, TableReads reads) {
        if (places.stream().allMatch(place -> place.tenth().isPresent())) {
            return places;
        }
        NeighbourhoodTenths.Edition of = NeighbourhoodTenths.Edition.valueOf("OF_" + edition);
        NeighbourhoodTenths tenths = NeighbourhoodTenths.read(reads, of);
        Problems problems = new Problems();
        List<InvitedPlace> all = new ArrayList<>();
        for (InvitedPlace place : places) {
            OptionalInt tenth = place.tenth().isPresent() ? place.tenth() : tenths.find(place.code());
            if (tenth.isEmpty()) {
                problems.add(new Problem(
                        ProblemCode.UNKNOWN_AREA_CODE,
                        place.where(),
                        "a place whose tenth of deprivation is not known",
                        place.code(),
                        "the code of a neighbourhood (LSOA) of the Indices of Deprivation " + of.year()
                                + ", or its tenth in the column tenth",
                        "write its tenth, 1 for the most deprived to 10; or is the code of another edition?"));
            }
            all.add(place.in(tenth.orElse(1)));
        }
        problems.throwIfAny();
        return all;
    }
}
