package org.plumbline.methods.neighbours;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.plumbline.methods.draws.Uniform;

/**
 * How far apart pairs of places are, as a measure for a distance: "nearer than 99% of pairs" means something where "0.4 standard
 * deviations" does not. All pairs where they are few; otherwise as many as asked for, drawn from a seed. Eight bytes a pair.
 */
public final class PairDistances {
    private final double[] distances;
    private final boolean all;

    private PairDistances(double[] distances, boolean all) {
        Arrays.sort(distances);
        this.distances = distances;
        this.all = all;
    }

    /**
     * @param structure with two complete places at least
     * @param most how many pairs are looked at, at least one
     * @param seed the same gives the same pairs on every machine
     */
    public static PairDistances of(Structure structure, int most, long seed) {
        int[] places = structure.complete();
        long pairs = (long) places.length * (places.length - 1) / 2;
        if (pairs < 1 || most < 1) {
            throw new IllegalArgumentException(places.length + " places, " + most + " pairs");
        }
        return pairs <= most
                ? new PairDistances(every(structure, places, (int) pairs), true)
                : new PairDistances(drawn(structure, places, most, seed), false);
    }

    private static double[] every(Structure structure, int[] places, int pairs) {
        double[] distances = new double[pairs];
        int at = 0;
        for (int first = 0; first < places.length; first++) {
            for (int second = first + 1; second < places.length; second++) {
                distances[at++] = distance(structure, places[first], places[second]);
            }
        }
        return distances;
    }

    private static double[] drawn(Structure structure, int[] places, int most, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] distances = new double[most];
        for (int at = 0; at < most; at++) {
            int first = Uniform.below(places.length, random.nextLong());
            int second = Uniform.below(places.length - 1, random.nextLong());
            distances[at] = distance(structure, places[first], places[second < first ? second : second + 1]);
        }
        return distances;
    }

    private static double distance(Structure structure, int one, int other) {
        return Math.sqrt(structure.squared(structure.scaled(one), other));
    }

    /** The share of pairs, 0 to 1, that are farther apart than this. */
    public double shareFarther(double distance) {
        int low = 0;
        int high = distances.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (distances[middle] > distance) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (distances.length - low) / (double) distances.length;
    }

    /** How many pairs were looked at. */
    public int pairs() {
        return distances.length;
    }

    /** Whether these are all pairs that there are. */
    public boolean isAll() {
        return all;
    }
}
