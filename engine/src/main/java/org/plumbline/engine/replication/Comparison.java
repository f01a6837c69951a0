package org.plumbline.engine.replication;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.statistics.Correlation;
import org.plumbline.methods.index.statistics.Correlations;

/** Figures made here beside the published ones, both one an area; NaN where there is none. */
public final class Comparison {
    private final double[] made;
    private final double[] published;
    private final double[] differences;

    /** @throws IllegalArgumentException if the lengths differ */
    public Comparison(double[] made, double[] published) {
        if (made.length != published.length) {
            throw new IllegalArgumentException(made.length + " figures made, " + published.length + " published");
        }
        this.made = made.clone();
        this.published = published.clone();
        this.differences = IntStream.range(0, made.length)
                .mapToDouble(i -> Math.abs(made[i] - published[i]))
                .filter(difference -> !Double.isNaN(difference))
                .sorted()
                .toArray();
    }

    /** Ranks made here, {@link Ranks#UNRANKED} where there is none, beside the published ones; throws as the constructor does. */
    static Comparison ofRanks(int[] made, double[] published) {
        return new Comparison(
                IntStream.of(made)
                        .mapToDouble(rank -> rank == Ranks.UNRANKED ? Double.NaN : rank)
                        .toArray(),
                published);
    }

    public double made(int area) {
        return made[area];
    }

    public double published(int area) {
        return published[area];
    }

    /** How many areas there are, compared or not. */
    public int size() {
        return made.length;
    }

    /** How many areas have both figures. */
    public int compared() {
        return differences.length;
    }

    /** The largest difference; NaN where nothing could be compared. */
    public double largest() {
        return compared() == 0 ? Double.NaN : differences[compared() - 1];
    }

    public double mean() {
        return Arrays.stream(differences).average().orElse(Double.NaN);
    }

    /** The middle difference, the lower of two. */
    public double median() {
        return compared() == 0 ? Double.NaN : differences[(compared() - 1) / 2];
    }

    /** The square of the correlation of the figures made with the published ones, 0 to 1; NaN where either does not vary. */
    public double rSquared() {
        double correlation = Correlations.of(new double[][] {made, published})
                .between(0, 1, Correlation.Kind.PEARSON)
                .coefficient();
        return correlation * correlation;
    }

    /** The share of areas compared that differ by at most this, 0 to 1. */
    public double shareWithin(double distance) {
        long within = Arrays.stream(differences)
                .filter(difference -> difference <= distance)
                .count();
        return compared() == 0 ? Double.NaN : within / (double) compared();
    }

    /** The areas that differ most, the most first; equal ones in their order. */
    public List<Integer> furthest(int count) {
        return IntStream.range(0, made.length)
                .boxed()
                .filter(i -> made[i] != published[i] && !Double.isNaN(made[i] - published[i]))
                .sorted((a, b) -> Double.compare(Math.abs(made[b] - published[b]), Math.abs(made[a] - published[a])))
                .limit(count)
                .toList();
    }
}
