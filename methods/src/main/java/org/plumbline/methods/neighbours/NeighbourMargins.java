package org.plumbline.methods.neighbours;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a neighbour stays among the nearest when the weights vary: the share of the stated choices that keep it.
 *
 * <p>No draw can bring in a place from far away. A weight is at most 1 + w and at least 1 - w of the stated one, so a squared distance
 * is too; a place whose square is more than (1 + w) / (1 - w) times that of the last neighbour is farther than all neighbours under
 * every draw. Only the others are looked at, which gives the same answer as looking at all.
 */
public final class NeighbourMargins {
    /** Rounding may not push a place over the line. */
    private static final double SLACK = 1 + 1e-9;

    private final Structure structure;
    private final double within;
    private final List<double[]> weights;

    /**
     * @param within how far each drawn weight lies from the stated one at most, as a share of it, 0 to 1
     * @param weights one array a draw, with a weight for each variable, on any scale
     */
    public NeighbourMargins(Structure structure, double within, List<double[]> weights) {
        if (!(within >= 0 && within <= 1) || weights.isEmpty()) {
            throw new IllegalArgumentException("within " + within + ", " + weights.size() + " draws");
        }
        this.structure = structure;
        this.within = within;
        this.weights = List.copyOf(weights);
    }

    public int draws() {
        return weights.size();
    }

    /**
     * The share of draws, 0 to 1, under which each of a place's neighbours is among as many nearest, in their order.
     *
     * @param nearest of {@link NearestPlaces#of}
     */
    public double[] of(int place, List<Near> nearest) {
        return shares(structure.scaled(place), place, nearest);
    }

    /** As {@link #of}, for an area that is not one of the places. */
    public double[] ofArea(double[] values, List<Near> nearest) {
        return shares(structure.toScaled(values), NearestPlaces.NOBODY, nearest);
    }

    private double[] shares(double[] own, int without, List<Near> nearest) {
        if (nearest.isEmpty()) {
            return new double[0];
        }
        int[] candidates =
                candidates(own, without, nearest.get(nearest.size() - 1).distance());
        int[] times = new int[structure.places()];
        Closest closest = new Closest(nearest.size());
        for (double[] drawn : weights) {
            closest.clear();
            for (int candidate : candidates) {
                closest.offer(candidate, Structure.squared(own, structure.scaled(candidate), drawn));
            }
            for (int at = 0; at < closest.size(); at++) {
                times[closest.place(at)]++;
            }
        }
        return nearest.stream()
                .mapToDouble(near -> times[near.place()] / (double) weights.size())
                .toArray();
    }

    private int[] candidates(double[] own, int without, double farthest) {
        double least =
                within < 1 ? farthest * farthest * (1 + within) / (1 - within) * SLACK : Double.POSITIVE_INFINITY;
        return IntStream.of(structure.complete())
                .filter(place -> place != without && structure.squared(own, place) <= least)
                .toArray();
    }
}
