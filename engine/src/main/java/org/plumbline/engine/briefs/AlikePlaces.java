package org.plumbline.engine.briefs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.areas.Member;
import org.plumbline.engine.areas.OwnArea;
import org.plumbline.engine.neighbours.Neighbour;
import org.plumbline.engine.neighbours.NeighboursAnswer;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.NoAnswer;

/** The places that others are most like, looked for when they are asked for. */
record AlikePlaces(NeighboursAnswer answer) {

    Lineage lineage() {
        return answer.lineage();
    }

    /** The nearest of a place; empty where it has a gap in some variable. */
    Optional<List<Neighbour>> of(AreaCode code) {
        try {
            return Optional.of(answer.of(code));
        } catch (NoAnswer withoutNeighbours) {
            return Optional.empty();
        }
    }

    /** The nearest of an area of one's own. */
    List<Neighbour> of(OwnArea area) {
        Map<AreaCode, Double> shares = new HashMap<>();
        for (Member member : area.members()) {
            shares.merge(member.neighbourhood().code(), member.share(), Double::sum);
        }
        return answer.ofArea(answer.structureOf(shares));
    }
}
