package org.plumbline.engine.briefs;

import java.util.List;

/**
 * The places that a place is most like in structure, and how it fares beside them.
 *
 * @param peers the kind of place: "districts"
 * @param variables by which likeness was judged, as their titles have them
 * @param all how many were compared
 * @param moreDeprivedThan of them, those that are less deprived than the place on more than half of the stated choices
 * @param nearest first
 */
public record Alike(String peers, List<String> variables, Figure all, Figure moreDeprivedThan, List<Row> rows) {

    public Alike {
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
    }

    /**
     * One such place.
     *
     * @param district that it lies in; empty for a district
     * @param nearerThan share of pairs of places that are farther apart
     * @param score its deprivation, as the place's own
     * @param placeWorse share of stated choices under which the place of the brief is more deprived than this one
     */
    public record Row(String name, String district, Figure nearerThan, Figure score, Figure placeWorse) {}
}
