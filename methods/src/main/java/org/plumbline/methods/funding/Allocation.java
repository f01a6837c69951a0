package org.plumbline.methods.funding;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.plumbline.methods.index.DrawnScores;
import org.plumbline.model.problems.NoAnswer;

/** A pot shared among places in proportion to people times need, by largest remainder in pence. */
public final class Allocation {
    private final long potPence;
    private final double[] population;

    /**
     * @param potPence what is shared, in pence, not negative
     * @param population residents of each place, not negative; NaN where not known
     */
    public Allocation(long potPence, double[] population) {
        this.potPence = potPence;
        this.population = population.clone();
    }

    /**
     * The share of each place in pence, summing to the pot.
     *
     * @param need of each place, not negative, in any unit: only proportions count; NaN where not known
     * @throws NoAnswer if the claim of a place is not known, or every claim is nought
     */
    public long[] byNeed(double[] need) {
        if (need.length != population.length) {
            throw new IllegalArgumentException(need.length + " needs, " + population.length + " places");
        }
        return byClaims(IntStream.range(0, need.length)
                .mapToDouble(place -> population[place] * need[place])
                .toArray());
    }

    /**
     * The share of each place in proportion to its claim, whatever its residents.
     *
     * @param claims one a place, not negative, in any unit; NaN where not known
     * @throws NoAnswer as {@link #byNeed}
     */
    public long[] byClaims(double[] claims) {
        if (claims.length != population.length) {
            throw new IllegalArgumentException(claims.length + " claims, " + population.length + " places");
        }
        return split(claims);
    }

    /**
     * The share of each place in proportion to its residents alone.
     *
     * @throws NoAnswer as {@link #byNeed}
     */
    public long[] byPopulation() {
        return split(population);
    }

    /**
     * The shares under each draw, from which intervals are read.
     *
     * @param threads runs the draws; the answer does not depend on how many there are
     */
    public ShareMargins marginsByNeed(DrawnScores drawn, ExecutorService threads) {
        return new ShareMargins(drawn.forEachDraw(this::byNeed, threads));
    }

    private long[] split(double[] claims) {
        long unknown = Arrays.stream(claims).filter(Double::isNaN).count();
        if (unknown > 0) {
            throw new NoAnswer("A value that the shares rest on is missing for " + unknown + " of the " + claims.length
                    + " places, and a missing value is not nought. Leave out those places, or the indicator.");
        }
        return LargestRemainder.split(potPence, claims);
    }
}
