package org.plumbline.methods.index.weights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.statistics.Correlation;
import org.plumbline.methods.index.statistics.Correlations;
import org.plumbline.methods.index.statistics.SymmetricEigen;
import org.plumbline.model.problems.NoAnswer;

/**
 * Weights with which each part matters as much as it is meant to. A part's importance is the square of its correlation with the index, as a
 * share of the sum over the parts weighed; a part that runs against the index has a negative one. The search is by damped least squares
 * (Levenberg and Marquardt) on the logarithms of the weights from those stated, with slopes from small differences: as many builds of the
 * index a step as there are parts. No weight ends up above a thousand times what is stated, or below a thousandth, beside the others.
 * D. W. Marquardt, SIAM Journal on Applied Mathematics 11 (1963); the aim is that of W. Becker and others, Weights and importance in
 * composite indicators, Ecological Indicators 80 (2017).
 */
public final class OptimisedImportance {
    private static final double SMALL = 1e-5;
    private static final double NO_GAIN = 1e12;
    private static final double FURTHEST = StrictMath.log(1000);
    private static final double HARDLY_NEARER = 1e-4;

    private final double tolerance;
    private final int mostSteps;

    /**
     * @param tolerance how far a share may be from its target to count as reached, such as 0.0001
     * @param mostSteps after which the search ends with the best found, such as 100
     */
    public OptimisedImportance(double tolerance, int mostSteps) {
        if (!(tolerance > 0) || mostSteps < 1) {
            throw new IllegalArgumentException("tolerance " + tolerance + ", steps " + mostSteps);
        }
        this.tolerance = tolerance;
        this.mostSteps = mostSteps;
    }

    /**
     * What was found.
     *
     * @param tree with the weights found; the weights of the parts of a domain sum to what they did
     * @param targets shares of the sum of those asked for, one a part weighed
     * @param achieved shares, one a part weighed; below nought for a part that runs against the index
     * @param reached whether each is within the tolerance; where not, these are the nearest found, and some targets no weights reach
     */
    public record Found(Tree tree, List<Double> targets, List<Double> achieved, boolean reached) {}

    /** The numbers of the elements of one level, ascending. */
    public static List<Integer> atLevel(Tree tree, int level) {
        return IntStream.range(0, tree.index())
                .filter(element -> tree.level(element) == level)
                .boxed()
                .toList();
    }

    /**
     * @param elements whose weights may change: numbers of the tree, each with a stated weight above nought
     * @param targets how much each is to matter, in any unit, above nought
     * @param normalised one array an indicator
     * @throws NoAnswer if the index cannot be put together as stated, or one has no correlation with it
     * @throws IllegalArgumentException if elements and targets do not fit
     */
    public Found weigh(Tree tree, List<Integer> elements, List<Double> targets, double[][] normalised) {
        boolean fit = elements.size() == targets.size()
                && elements.size() > 1
                && elements.stream().allMatch(one -> tree.element(one).weight() > 0)
                && targets.stream().allMatch(one -> one > 0 && one < Double.POSITIVE_INFINITY);
        if (!fit) {
            throw new IllegalArgumentException("elements " + elements + ", targets " + targets);
        }
        Search search = new Search(
                tree,
                elements.stream().mapToInt(Integer::intValue).toArray(),
                Shares.of(targets.stream().mapToDouble(Double::doubleValue).toArray()),
                normalised);
        return search.found();
    }

    /** One search: what stays the same while it runs. */
    private final class Search {
        private final Tree tree;
        private final int[] elements;
        private final double[] targets;
        private final double[][] normalised;
        private double damping = 1e-3;

        Search(Tree tree, int[] elements, double[] targets, double[][] normalised) {
            this.tree = tree;
            this.elements = elements;
            this.targets = targets;
            this.normalised = normalised;
        }

        Found found() {
            double[] logs = new double[elements.length];
            double[] misses = misses(logs);
            double gain = 1;
            for (int step = 0; step < mostSteps && largest(misses) > tolerance / 10 && gain > HARDLY_NEARER; step++) {
                double[] next = nearer(logs, misses);
                double[] nextMisses = misses(next);
                gain = 1 - squares(nextMisses) / squares(misses);
                logs = next;
                misses = nextMisses;
            }
            return new Found(weighed(logs), list(targets), list(added(targets, misses)), largest(misses) <= tolerance);
        }

        /** The first step, ever more damped, that leads nearer; where none does, the logarithms as they are. */
        private double[] nearer(double[] logs, double[] misses) {
            double[][] slopes = withinBounds(logs, slopes(logs, misses), misses);
            for (; damping < NO_GAIN; damping *= 10) {
                double[] next = bounded(added(logs, step(slopes, misses, damping)));
                if (squares(misses(next)) < squares(misses)) {
                    damping = Math.max(damping / 10, 1e-12);
                    return next;
                }
            }
            return logs;
        }

        /** How far each share is from its target. */
        private double[] misses(double[] logs) {
            double[][] scores = weighed(logs).scores(normalised);
            Correlations correlations =
                    Correlations.of(IntStream.concat(IntStream.of(elements), IntStream.of(tree.index()))
                            .mapToObj(element -> scores[element])
                            .toArray(double[][]::new));
            double[] signed = new double[elements.length];
            double sum = 0;
            for (int k = 0; k < signed.length; k++) {
                double coefficient = correlations
                        .between(k, elements.length, Correlation.Kind.PEARSON)
                        .coefficient();
                if (Double.isNaN(coefficient)) {
                    throw new NoAnswer(tree.element(elements[k]).id()
                            + " has no correlation with the index, because one of them does not vary; leave it out.");
                }
                signed[k] = coefficient * Math.abs(coefficient);
                sum += coefficient * coefficient;
            }
            double whole = sum;
            return IntStream.range(0, signed.length)
                    .mapToDouble(k -> signed[k] / whole - targets[k])
                    .toArray();
        }

        /** The tree with stated weights times the exponentials, brought back to the stated sum within each domain. */
        private Tree weighed(double[] logs) {
            double[] stated = tree.weights();
            double[] weights = stated.clone();
            for (int k = 0; k < elements.length; k++) {
                weights[elements[k]] *= StrictMath.exp(logs[k]);
            }
            for (int domain = tree.indicators(); domain < tree.size(); domain++) {
                int[] parts = tree.children(domain);
                double before = 0;
                double after = 0;
                for (int part : parts) {
                    before += stated[part];
                    after += weights[part];
                }
                for (int part : parts) {
                    weights[part] *= after > 0 ? before / after : 1;
                }
            }
            return tree.withWeights(weights);
        }

        private double[][] slopes(double[] logs, double[] misses) {
            double[][] slopes = new double[logs.length][];
            for (int k = 0; k < logs.length; k++) {
                double[] moved = logs.clone();
                moved[k] += SMALL;
                double[] there = misses(moved);
                slopes[k] = IntStream.range(0, there.length)
                        .mapToDouble(i -> (there[i] - misses[i]) / SMALL)
                        .toArray();
            }
            return slopes;
        }
    }

    /** Minus the inverse of (J'J + damping times its mean diagonal) times J' misses. */
    private static double[] step(double[][] slopes, double[] misses, double damping) {
        int n = slopes.length;
        double[][] squares = new double[n][n];
        double[] downhill = new double[n];
        double diagonal = 0;
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < n; l++) {
                squares[k][l] = product(slopes[k], slopes[l]);
            }
            downhill[k] = -product(slopes[k], misses);
            diagonal += squares[k][k] / n;
        }
        SymmetricEigen eigen = SymmetricEigen.of(squares);
        double[] values = eigen.values();
        double[] step = new double[n];
        for (int k = 0; k < n; k++) {
            double[] vector = eigen.vector(k);
            double along = product(vector, downhill) / (Math.max(values[k], 0) + damping * diagonal);
            for (int i = 0; i < n; i++) {
                step[i] += along * vector[i];
            }
        }
        return Arrays.stream(step).map(one -> Math.max(-2, Math.min(2, one))).toArray();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double squares(double[] values) {
        return product(values, values);
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    private static double[] added(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] + other[i])
                .toArray();
    }

    /** A weight that would have to cross a bound to lead nearer is left where it is: it counts as one that changes nothing. */
    private static double[][] withinBounds(double[] logs, double[][] slopes, double[] misses) {
        return IntStream.range(0, logs.length)
                .mapToObj(k -> Math.abs(logs[k]) >= FURTHEST && logs[k] * product(slopes[k], misses) < 0
                        ? new double[misses.length]
                        : slopes[k])
                .toArray(double[][]::new);
    }

    private static double[] bounded(double[] logs) {
        return Arrays.stream(logs)
                .map(one -> Math.max(-FURTHEST, Math.min(FURTHEST, one)))
                .toArray();
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
