package org.plumbline.methods.sortition.measures;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.plumbline.methods.sortition.Chances;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * How evenly chances are spread over the people of a pool.
 *
 * @param least 0 to 1
 * @param greatest 0 to 1
 * @param gini 0 if all chances are alike, towards 1 the more of them few people have: half the mean difference between two
 *     people, as a share of the mean chance
 * @param geometricMean 0 where anybody has no chance
 */
public record ChanceMeasures(double least, double greatest, double gini, double geometricMean) {

    public static ChanceMeasures of(PoolClasses classes, Chances chances) {
        int[] order = IntStream.range(0, classes.count())
                .boxed()
                .sorted(Comparator.comparingDouble(chances::ofClass))
                .mapToInt(Integer::intValue)
                .toArray();
        double people = 0;
        double sum = 0;
        double ranked = 0;
        double logarithms = 0;
        for (int one : order) {
            double size = classes.size(one);
            double chance = chances.ofClass(one);
            // The ranks of this class are people + 1 to people + size; their mean times its size.
            ranked += chance * size * (people + (size + 1) / 2);
            sum += chance * size;
            logarithms += size * StrictMath.log(chance);
            people += size;
        }
        double gini = (2 * ranked / sum - (people + 1)) / people;
        return new ChanceMeasures(
                chances.ofClass(order[0]),
                chances.ofClass(order[order.length - 1]),
                Math.max(0, gini),
                StrictMath.exp(logarithms / people));
    }

    /** The share of the people who have less than this chance, and not by rounding alone (a thousand-millionth); 0 to 1. */
    public static double shareBelow(PoolClasses classes, Chances chances, double chance) {
        int below = 0;
        for (int one = 0; one < classes.count(); one++) {
            below += chances.ofClass(one) < chance - 1e-9 ? classes.size(one) : 0;
        }
        return (double) below / classes.assembly().pool().people();
    }
}
