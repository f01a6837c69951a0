package org.plumbline.methods.funding;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plumbline.methods.index.DrawnScores;
import org.plumbline.methods.index.Interval;

/** A pot shared among places in proportion to people times need, by largest remainder in pence. */
public final class Allocation {
    private final long potPence;
    private final double[] population;

    /**
     * @param potPence what is shared, in pence, not negative
     * @param population residents of each place, not negative
     */
    public Allocation(long potPence, double[] population) {
        this.potPence = potPence;
        this.population = population.clone();
    }

    /**
     * The share of each place in pence, summing to the pot.
     *
     * @param need of each place, not negative, in any unit: only proportions count
     */
    public long[] byNeed(double[] need) {
        return LargestRemainder.split(potPence, claims(need));
    }

    /** The share of each place in proportion to its residents alone. */
    public long[] byPopulation() {
        return LargestRemainder.split(potPence, population);
    }

    /** The interval of each place's share in pence over the draws. */
    public Interval[] marginsByNeed(DrawnScores drawn) {
        long[][] shares = IntStream.range(0, drawn.draws())
                .parallel()
                .mapToObj(draw -> byNeed(drawn.toScores(draw)))
                .toArray(long[][]::new);
        return IntStream.range(0, population.length)
                .mapToObj(place -> Interval.of(
                        Arrays.stream(shares).mapToLong(draw -> draw[place]).toArray()))
                .toArray(Interval[]::new);
    }

    private double[] claims(double[] need) {
        return IntStream.range(0, need.length)
                .mapToDouble(place -> population[place] * need[place])
                .toArray();
    }
}
