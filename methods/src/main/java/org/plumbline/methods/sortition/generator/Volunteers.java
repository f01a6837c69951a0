package org.plumbline.methods.sortition.generator;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.plumbline.methods.draws.Uniform;

/**
 * Who of those invited says yes. Everybody's answer takes a time that is exponential with the rate of their readiness, and the
 * first to answer are the pool. Readiness rises from value to value in the first two features (so that, where these are age and education, volunteers
 * are older and longer at school) and is in no order in the others.
 */
final class Volunteers {
    private final double[][] readiness;

    Volunteers(PoolSettings settings, SplittableRandom random) {
        List<FeatureSettings> features = settings.features();
        readiness = new double[features.size()][];
        for (int feature = 0; feature < readiness.length; feature++) {
            int values = features.get(feature).values();
            int[] places = feature < 2 ? IntStream.range(0, values).toArray() : shuffled(values, random);
            readiness[feature] = new double[values];
            for (int value = 0; value < values; value++) {
                double height = values == 1 ? 1 : places[value] / (values - 1.0);
                readiness[feature][value] = StrictMath.exp(-settings.skew() * (1 - height));
            }
            if (feature < 2) {
                // The scarce ones: as the youngest and those who left school first are in most pools.
                readiness[feature][0] *= StrictMath.exp(-settings.skew());
            }
        }
    }

    private static int[] shuffled(int values, SplittableRandom random) {
        int[] places = IntStream.range(0, values).toArray();
        for (int place = values - 1; place > 0; place--) {
            int other = Uniform.below(place + 1, random.nextLong());
            int kept = places[place];
            places[place] = places[other];
            places[other] = kept;
        }
        return places;
    }

    /** The people of the pool in the order of their answers, as places in the population. */
    int[] first(int people, MadeUpPopulation population, SplittableRandom random) {
        double[] times = new double[population.people()];
        for (int person = 0; person < times.length; person++) {
            times[person] = -StrictMath.log(Uniform.inside(random.nextLong())) / rate(population, person);
        }
        return IntStream.range(0, times.length)
                .boxed()
                .sorted((one, other) -> Double.compare(times[one], times[other]))
                .limit(people)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double rate(MadeUpPopulation population, int person) {
        double rate = 1;
        for (int feature = 0; feature < readiness.length; feature++) {
            rate *= readiness[feature][population.value(feature, person)];
        }
        return rate;
    }
}
