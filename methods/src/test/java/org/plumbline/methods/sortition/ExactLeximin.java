package org.plumbline.methods.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leximin over people and every panel, in whole numbers without rounding: the plain reference of tests. At each stage the least chance of
 * those not yet settled is raised as far as it goes; who has a price then cannot have more, and is settled.
 */
public final class ExactLeximin {
    private final PoolClasses classes;
    private final List<Integer> panels;
    private final int people;
    private final BigInteger[] numerators;
    private final List<Certificate.Stage> stages = new ArrayList<>();
    private final double[] weights;
    private BigInteger denominator = BigInteger.ONE;

    /** @param panels at least one */
    public ExactLeximin(PoolClasses classes, List<Integer> panels) {
        this.classes = classes;
        this.panels = panels;
        people = classes.assembly().pool().people();
        numerators = new BigInteger[people];
        weights = new double[panels.size()];
        boolean[] settled = new boolean[people];
        Arrays.fill(numerators, BigInteger.ZERO);
        while (!allOf(settled)) {
            stage(settled);
        }
    }

    private static boolean allOf(boolean[] settled) {
        for (boolean one : settled) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** Columns: the panels, the level, and for each person what they have above it. Rows: the people, and certainty. */
    private void stage(boolean[] settled) {
        int level = panels.size();
        long[][] a = new long[people + 1][level + 1 + people];
        BigInteger[] b = numerators.clone();
        for (int person = 0; person < people; person++) {
            for (int panel = 0; panel < level; panel++) {
                a[person][panel] = panels.get(panel) >> person & 1;
            }
            a[person][level] = settled[person] ? 0 : -1;
            a[person][level + 1 + person] = -1;
        }
        Arrays.fill(a[people], 0, level, 1);
        b = Arrays.copyOf(b, people + 1);
        b[people] = denominator;
        long[] c = new long[level + 1 + people];
        c[level] = 1;
        WholeSimplex simplex = new WholeSimplex(a, b, c);
        if (!simplex.solve()) {
            throw new IllegalStateException("what was reached before can be reached");
        }
        keep(simplex, settled);
    }

    private void keep(WholeSimplex simplex, boolean[] settled) {
        BigInteger determinant = BigInteger.valueOf(simplex.determinant());
        BigInteger level = simplex.objective();
        for (int person = 0; person < people; person++) {
            numerators[person] = numerators[person].multiply(determinant);
        }
        denominator = denominator.multiply(determinant);
        boolean[] now = new boolean[classes.count()];
        long[] price = new long[classes.count()];
        for (int person = 0; person < people; person++) {
            price[classes.classOf(person)] -= simplex.price(person);
            now[classes.classOf(person)] |= !settled[person] && simplex.price(person) < 0;
        }
        for (int person = 0; person < people; person++) {
            if (now[classes.classOf(person)] && !settled[person]) {
                settled[person] = true;
                numerators[person] = level;
            }
        }
        BigInteger[] values = simplex.values();
        for (int panel = 0; panel < weights.length; panel++) {
            weights[panel] = values[panel].doubleValue() / denominator.doubleValue();
        }
        addStage(level, now, price);
        BigInteger divisor = denominator;
        for (BigInteger one : numerators) {
            divisor = divisor.gcd(one);
        }
        for (int person = 0; person < people; person++) {
            numerators[person] = numerators[person].divide(divisor);
        }
        denominator = denominator.divide(divisor);
    }

    /** The weight of a class is the mean of its people's, over a number that all sizes up to twelve divide. */
    private void addStage(BigInteger level, boolean[] now, long[] price) {
        List<Integer> settled = new ArrayList<>();
        long[] whole = new long[price.length];
        for (int one = 0; one < price.length; one++) {
            whole[one] = Math.multiplyExact(price[one], 27_720 / classes.size(one));
            if (now[one]) {
                settled.add(one);
            }
        }
        BigInteger levelOfOne = level.multiply(BigInteger.valueOf(Lottery.ONE)).divide(denominator);
        stages.add(new Certificate.Stage(
                levelOfOne.longValueExact(),
                settled.stream().mapToInt(Integer::intValue).toArray(),
                whole));
    }

    public double chance(int person) {
        return numerators[person].doubleValue() / denominator.doubleValue();
    }

    /** The least chance of those who can be on a panel at all. */
    public double leastOfThoseWhoCan() {
        double least = 1;
        for (int person = 0; person < people; person++) {
            least = chance(person) > 0 ? Math.min(least, chance(person)) : least;
        }
        return least;
    }

    public Lottery lottery() {
        return Lottery.of(
                panels.stream()
                        .map(panel -> EveryPanel.asClasses(panel, classes))
                        .toList(),
                weights);
    }

    public Certificate certificate() {
        return new Certificate(stages);
    }
}
