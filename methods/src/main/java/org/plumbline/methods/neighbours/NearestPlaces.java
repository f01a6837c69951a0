package org.plumbline.methods.neighbours;

import java.util.ArrayList;
import java.util.List;

/** Finds the places nearest to one in structure. */
public final class NearestPlaces {
    /** No place is left out. */
    static final int NOBODY = -1;

    private final Structure structure;
    private final int most;

    /** @param most how many are found, at least one */
    public NearestPlaces(Structure structure, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(most + " neighbours");
        }
        this.structure = structure;
        this.most = most;
    }

    /**
     * The nearest places of a place, nearest first; equal distances in the order of the places. Fewer only if there are fewer
     * complete ones. None for a place that has a gap. Cost: places times variables.
     */
    public List<Near> of(int place) {
        return structure.isComplete(place) ? nearest(structure.scaled(place), place) : List.of();
    }

    /**
     * The places nearest to an area that is not one of them.
     *
     * @param values of the area, one a variable, as the variables of the places are given; NaN for a gap
     */
    public List<Near> ofArea(double[] values) {
        double[] own = structure.toScaled(values);
        return Structure.isComplete(own) ? nearest(own, NOBODY) : List.of();
    }

    private List<Near> nearest(double[] own, int without) {
        Closest closest = new Closest(most);
        for (int place : structure.complete()) {
            if (place != without) {
                closest.offer(place, structure.squared(own, place));
            }
        }
        List<Near> found = new ArrayList<>();
        for (int at = 0; at < closest.size(); at++) {
            found.add(near(own, closest.place(at), closest.square(at)));
        }
        return found;
    }

    private Near near(double[] own, int place, double square) {
        double[] other = structure.scaled(place);
        double[] shares = structure.toShares();
        List<Double> parts = new ArrayList<>();
        for (int variable = 0; variable < own.length; variable++) {
            double difference = own[variable] - other[variable];
            parts.add(shares[variable] * (difference * difference));
        }
        return new Near(place, Math.sqrt(square), parts);
    }
}
