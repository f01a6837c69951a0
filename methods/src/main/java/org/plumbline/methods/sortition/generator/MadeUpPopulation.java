package org.plumbline.methods.sortition.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.plumbline.methods.draws.Uniform;
import org.plumbline.methods.funding.LargestRemainder;
import org.plumbline.model.sortition.Population;
import org.plumbline.model.sortition.PopulationFeature;
import org.plumbline.model.sortition.PopulationValue;

/**
 * The people who get an invitation. In each feature a person has a position, in part their own and in part common to all features; the
 * values divide the people by the order of their positions, so that each value has exactly its share of people.
 */
final class MadeUpPopulation {
    private final PoolSettings settings;
    private final long[][] counts;
    private final int[][] values;

    MadeUpPopulation(PoolSettings settings, int people, SplittableRandom random) {
        this.settings = settings;
        double common = StrictMath.sqrt(settings.correlation());
        double own = StrictMath.sqrt(1 - settings.correlation());
        double[] shared = positions(people, random);
        int features = settings.features().size();
        counts = new long[features][];
        values = new int[features][];
        for (int feature = 0; feature < features; feature++) {
            counts[feature] = counts(settings.features().get(feature).values(), people, random);
            double[] positions = positions(people, random);
            for (int person = 0; person < people; person++) {
                positions[person] = own * positions[person] + common * shared[person];
            }
            values[feature] = byOrder(positions, counts[feature]);
        }
    }

    private static double[] positions(int people, SplittableRandom random) {
        double[] positions = new double[people];
        for (int person = 0; person < people; person++) {
            positions[person] = Uniform.of(random.nextLong()) - 0.5;
        }
        return positions;
    }

    /** Sizes of values that differ as they do in censuses: the largest may be nine times the smallest. */
    private static long[] counts(int values, int people, SplittableRandom random) {
        double[] claims = new double[values];
        for (int value = 0; value < values; value++) {
            double size = 0.5 + Uniform.of(random.nextLong());
            claims[value] = size * size;
        }
        return LargestRemainder.split(people, claims);
    }

    private static int[] byOrder(double[] positions, long[] counts) {
        int[] order = IntStream.range(0, positions.length)
                .boxed()
                .sorted((one, other) -> Double.compare(positions[one], positions[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] values = new int[positions.length];
        int value = 0;
        long left = counts[0];
        for (int person : order) {
            while (left == 0) {
                value++;
                left = counts[value];
            }
            values[person] = value;
            left--;
        }
        return values;
    }

    int people() {
        return values[0].length;
    }

    int value(int feature, int person) {
        return values[feature][person];
    }

    Population counted() {
        List<PopulationFeature> features = new ArrayList<>();
        for (int feature = 0; feature < counts.length; feature++) {
            FeatureSettings named = settings.features().get(feature);
            List<PopulationValue> people = new ArrayList<>();
            for (int value = 0; value < counts[feature].length; value++) {
                people.add(new PopulationValue(named.value(value), BigDecimal.valueOf(counts[feature][value])));
            }
            features.add(new PopulationFeature(named.name(), people));
        }
        return new Population(features);
    }
}
