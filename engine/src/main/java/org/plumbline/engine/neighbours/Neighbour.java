package org.plumbline.engine.neighbours;

import java.util.Comparator;
import java.util.List;
import org.plumbline.model.places.Place;
import org.plumbline.recipes.StructuralVariable;

/**
 * A place that is like another.
 *
 * @param place the one that is near
 * @param distance in standard deviations of the variables, weighted; nought for a place alike in all of them
 * @param nearerThan the share of pairs of places, 0 to 1, that are farther apart
 * @param shareOfChoices the share of stated choices, 0 to 1, under which it stays among the nearest; not a probability
 * @param parts one a variable, in the order of the recipe
 */
public record Neighbour(Place place, double distance, double nearerThan, double shareOfChoices, List<Part> parts) {

    public Neighbour {
        parts = List.copyOf(parts);
    }

    /**
     * What one variable adds to the distance.
     *
     * @param own the value of the place asked about, in the variable's own unit
     * @param its the neighbour's
     * @param apart the neighbour's less the own, in standard deviations over all places
     * @param ofSquare its part of the square of the distance
     */
    public record Part(StructuralVariable variable, double own, double its, double apart, double ofSquare) {}

    /** The variables in which the two are most alike first, by standard deviations whatever the weight. */
    public List<Part> mostAlikeFirst() {
        return parts.stream()
                .sorted(Comparator.comparingDouble(part -> Math.abs(part.apart())))
                .toList();
    }
}
