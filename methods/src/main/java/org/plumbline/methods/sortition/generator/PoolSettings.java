package org.plumbline.methods.sortition.generator;

import java.util.List;

/**
 * What a made-up pool is to be like.
 *
 * @param people who volunteer, at least as many as the panel has seats
 * @param panelSize at least one
 * @param features at least one, names differ
 * @param correlation how strongly features hang together: the share of what makes a person's value in one feature that is the
 *     same in all others; 0 to below 1
 * @param skew how far volunteers differ from the population: in each feature the readiest kind of people answers e to this
 *     power times as often as the most reluctant; nought to 20. In the first two features the first value answers as much less often
 *     again, so that there are hardly enough of them for their seats
 * @param sharedHouseholds the share of volunteers who live with another volunteer, 0 to 1; above nought, at most one of a household
 *     may be on the panel
 * @param slack by how many seats each quota is wider, on both sides, than its share of the panel rounded down and up
 * @param seed any number
 */
public record PoolSettings(
        int people,
        int panelSize,
        List<FeatureSettings> features,
        double correlation,
        double skew,
        double sharedHouseholds,
        int slack,
        long seed) {

    public PoolSettings {
        features = List.copyOf(features);
        if (panelSize < 1 || people < panelSize || people > 1_000_000 || features.isEmpty()) {
            throw new IllegalArgumentException(
                    panelSize + " seats, " + people + " people, " + features.size() + " features");
        }
        if (!(correlation >= 0 && correlation < 1 && skew >= 0 && skew <= 20)) {
            throw new IllegalArgumentException("correlation " + correlation + ", skew " + skew);
        }
        if (!(sharedHouseholds >= 0 && sharedHouseholds <= 1) || slack < 0) {
            throw new IllegalArgumentException("households " + sharedHouseholds + ", slack " + slack);
        }
    }

    /** 825 people for 75 seats by six features: over 600 kinds of people. */
    public static PoolSettings of825(long seed) {
        return new PoolSettings(825, 75, FEATURES.subList(0, 6), 0.1, 1.5, 0, 0, seed);
    }

    /** 1,727 people for 110 seats by seven features: over 1,000 kinds of people. */
    public static PoolSettings of1727(long seed) {
        return new PoolSettings(1_727, 110, FEATURES, 0.1, 1.5, 0, 0, seed);
    }

    /** A few people for a few seats by two features of two and three values, for checks against every panel there is. */
    public static PoolSettings small(int people, int panelSize, long seed) {
        List<FeatureSettings> features = List.of(new FeatureSettings("gender", 2), new FeatureSettings("age", 3));
        return new PoolSettings(people, panelSize, features, 0.2, 1.5, 0, 0, seed);
    }

    private static final List<FeatureSettings> FEATURES = List.of(
            new FeatureSettings("age", 6),
            new FeatureSettings("education", 4),
            new FeatureSettings("gender", 3),
            new FeatureSettings("area", 10),
            new FeatureSettings("background", 6),
            new FeatureSettings("opinion", 5),
            new FeatureSettings("housing", 3));

    /** How many features {@link #usualFeatures} has. */
    public static final int MOST_USUAL_FEATURES = 7;

    /** The features of the larger pools, the first so many of them; 1 to {@value #MOST_USUAL_FEATURES}. */
    public static List<FeatureSettings> usualFeatures(int features) {
        return FEATURES.subList(0, features);
    }

    public PoolSettings withFeatures(List<FeatureSettings> others) {
        return new PoolSettings(people, panelSize, others, correlation, skew, sharedHouseholds, slack, seed);
    }

    public PoolSettings withCorrelation(double other) {
        return new PoolSettings(people, panelSize, features, other, skew, sharedHouseholds, slack, seed);
    }

    public PoolSettings withSkew(double other) {
        return new PoolSettings(people, panelSize, features, correlation, other, sharedHouseholds, slack, seed);
    }

    public PoolSettings withSharedHouseholds(double share) {
        return new PoolSettings(people, panelSize, features, correlation, skew, share, slack, seed);
    }

    public PoolSettings withSlack(int other) {
        return new PoolSettings(people, panelSize, features, correlation, skew, sharedHouseholds, other, seed);
    }
}
