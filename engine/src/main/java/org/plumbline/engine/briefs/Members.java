package org.plumbline.engine.briefs;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.methods.target.AreaMeans;

/** The neighbourhoods of one place, each with the share of its residents that count for it. */
final class Members {
    private final int[] neighbourhoods;
    private final double[] shares;
    private final int all;

    /** @param shares one a neighbourhood of the country, 0 to 1; 0 for those that are no part of the place */
    Members(double[] shares) {
        this.all = shares.length;
        this.neighbourhoods = IntStream.range(0, all).filter(i -> shares[i] > 0).toArray();
        this.shares = Arrays.stream(neighbourhoods).mapToDouble(i -> shares[i]).toArray();
    }

    static Members where(int all, IntPredicate member) {
        return new Members(
                IntStream.range(0, all).mapToDouble(i -> member.test(i) ? 1 : 0).toArray());
    }

    int size() {
        return neighbourhoods.length;
    }

    int[] toNeighbourhoods() {
        return neighbourhoods.clone();
    }

    /** The sum of a number of each neighbourhood times its share; for those alone that {@code counts}. */
    double sum(double[] numbers, IntPredicate counts) {
        double sum = 0;
        for (int i = 0; i < neighbourhoods.length; i++) {
            if (counts.test(neighbourhoods[i])) {
                sum += shares[i] * numbers[neighbourhoods[i]];
            }
        }
        return sum;
    }

    /** Means by residents over the one area that they make up. */
    AreaMeans means(double[] residents) {
        int[] areaOf = new int[all];
        Arrays.fill(areaOf, -1);
        Arrays.stream(neighbourhoods).forEach(i -> areaOf[i] = 0);
        return new AreaMeans(areaOf, 1, toWeights(residents));
    }

    /** The residents of each neighbourhood that count for the place. */
    double[] toWeights(double[] residents) {
        double[] weights = new double[all];
        for (int i = 0; i < neighbourhoods.length; i++) {
            weights[neighbourhoods[i]] = shares[i] * residents[neighbourhoods[i]];
        }
        return weights;
    }
}
