package org.plumbline.methods.index.steps;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.methods.index.Moments;
import org.plumbline.model.problems.NoAnswer;

/**
 * The normal distribution under which observed values with gaps are most likely. Places with the same gaps are worked on together, from
 * the sums of their products, so that a round costs the same however many places there are.
 */
final class JointNormal {
    private static final double SINGULAR = 1e-9; // of a variance of 1
    private static final double MOST_PRODUCTS = 1e11; // about two minutes
    private static final int FEWEST_ROUNDS = 20; // fewer seldom suffice, so that none is begun
    private static final int MOST_NAMED = 5;

    private final List<String> ids;
    private final double[][] values;
    private final boolean[] kept;
    private final int size;
    private final Moments[] scales;
    private final Map<BitSet, Pattern> patterns = new LinkedHashMap<>();
    private final double[] means;
    private final double[][] covariances;

    /** Places that have values of the same indicators: a 1 and those values, multiplied with each other and summed. */
    private static final class Pattern {
        final int[] observed;
        final int[] missing;
        final double[][] products;
        int places;

        Pattern(BitSet present, int size) {
            this.observed = present.stream().toArray();
            this.missing = IntStream.range(0, size).filter(i -> !present.get(i)).toArray();
            this.products = new double[observed.length + 1][observed.length + 1];
        }

        void add(double[] row) {
            places++;
            for (int i = 0; i <= observed.length; i++) {
                double one = i == 0 ? 1 : row[observed[i - 1]];
                for (int j = 0; j <= observed.length; j++) {
                    products[i][j] += one * (j == 0 ? 1 : row[observed[j - 1]]);
                }
            }
        }
    }

    JointNormal(List<String> ids, double[][] values, boolean[] kept) {
        this.ids = ids;
        this.values = values;
        this.kept = kept;
        this.size = ids.size();
        this.scales = new Moments[size];
        for (int i = 0; i < size; i++) {
            scales[i] = Moments.of(values[i]);
            if (!(scales[i].deviation() > 0 && scales[i].deviation() < Double.POSITIVE_INFINITY)) {
                throw new NoAnswer(
                        "The observed values of " + ids.get(i)
                                + " do not vary, so nothing can be expected of it from others. Fill it with a mean, or leave it out.");
            }
        }
        gather();
        this.means = new double[size];
        this.covariances = new double[size][size];
        for (int i = 0; i < size; i++) {
            covariances[i][i] = 1;
        }
    }

    private void gather() {
        double[] row = new double[size];
        int informed = 0;
        for (int place = 0; place < kept.length; place++) {
            BitSet present = read(place, row);
            if (kept[place] && !present.isEmpty()) {
                patterns.computeIfAbsent(present, seen -> new Pattern(seen, size))
                        .add(row);
                informed++;
            }
        }
        if (informed <= size) {
            throw new NoAnswer("Only " + informed + " places have values of " + names()
                    + ", which is too few to tell how " + size
                    + " indicators go together. Fill gaps domain by domain, or with means.");
        }
    }

    /** Fills the row with the place's values, in standard deviations from the mean, and says which there are. */
    private BitSet read(int place, double[] row) {
        BitSet present = new BitSet(size);
        for (int i = 0; i < size; i++) {
            row[i] = (values[i][place] - scales[i].mean()) / scales[i].deviation();
            present.set(i, !Double.isNaN(row[i]));
        }
        return present;
    }

    /** @throws NoAnswer if the distribution does not settle, or would take minutes to */
    double[][] filled(double tolerance, int iterations) {
        int affordable = (int) Math.min(iterations, MOST_PRODUCTS / productsOfARound());
        if (affordable < Math.min(iterations, FEWEST_ROUNDS)) {
            throw new NoAnswer("Values of " + names() + " are missing in " + patterns.size()
                    + " different ways, and expecting all of them from each other would take far too long."
                    + " Put indicators into domains, whose gaps are filled domain by domain, or fill gaps with means.");
        }
        for (int round = 0; round < affordable; round++) {
            if (improve() <= tolerance) {
                return expected();
            }
        }
        throw new NoAnswer("The distribution of " + names() + " did not settle within " + affordable
                + (affordable < iterations
                        ? " rounds, the most that take no more than minutes."
                                + " Put indicators into domains, whose gaps are filled domain by domain, or fill gaps with means."
                        : " rounds. Allow more of them, or fill gaps with means."));
    }

    /** What a round costs: for each pattern a factor of the covariances of what is there, and a regression of each gap on that. */
    private double productsOfARound() {
        double products = 1;
        for (Pattern pattern : patterns.values()) {
            double observed = pattern.observed.length;
            double missing = pattern.missing.length;
            products += missing == 0 ? 0 : observed * observed * (observed / 6 + missing * 2);
        }
        return products;
    }

    /** A list of two hundred would hide what is said about them. */
    private String names() {
        return ids.size() <= MOST_NAMED
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, MOST_NAMED)) + " and " + (ids.size() - MOST_NAMED) + " others";
    }

    /** One round of expectation and maximisation; by how much it moved the distribution. */
    private double improve() {
        double[] sums = new double[size];
        double[][] products = new double[size][size];
        int places = 0;
        for (Pattern pattern : patterns.values()) {
            expect(pattern, sums, products);
            places += pattern.places;
        }
        double moved = 0;
        for (int i = 0; i < size; i++) {
            double mean = sums[i] / places;
            moved = Math.max(moved, Math.abs(mean - means[i]));
            means[i] = mean;
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double covariance = products[i][j] / places - means[i] * means[j];
                moved = Math.max(moved, Math.abs(covariance - covariances[i][j]));
                covariances[i][j] = covariance;
            }
        }
        return moved;
    }

    /** Adds what the sums of all values and of their products would be, were the gaps filled as the distribution has it. */
    private void expect(Pattern pattern, double[] sums, double[][] products) {
        int[] observed = pattern.observed;
        int[] missing = pattern.missing;
        double[][] weights = regressions(pattern);
        double[][] crossed = new double[missing.length][observed.length + 1];
        for (int m = 0; m < missing.length; m++) {
            for (int j = 0; j <= observed.length; j++) {
                for (int k = 0; k <= observed.length; k++) {
                    crossed[m][j] += weights[m][k] * pattern.products[k][j];
                }
            }
        }
        for (int i = 0; i < observed.length; i++) {
            sums[observed[i]] += pattern.products[0][i + 1];
            for (int j = 0; j < observed.length; j++) {
                products[observed[i]][observed[j]] += pattern.products[i + 1][j + 1];
            }
        }
        for (int m = 0; m < missing.length; m++) {
            sums[missing[m]] += crossed[m][0];
            for (int j = 0; j < observed.length; j++) {
                products[missing[m]][observed[j]] += crossed[m][j + 1];
                products[observed[j]][missing[m]] += crossed[m][j + 1];
            }
            for (int l = 0; l < missing.length; l++) {
                double left = covariances[missing[m]][missing[l]];
                double filled = 0;
                for (int j = 0; j <= observed.length; j++) {
                    filled += crossed[m][j] * weights[l][j];
                    left -= j == 0 ? 0 : weights[m][j] * covariances[observed[j - 1]][missing[l]];
                }
                products[missing[m]][missing[l]] += filled + pattern.places * left;
            }
        }
    }

    /** For each missing indicator what it is expected to be: a constant, then a weight for each observed one. */
    private double[][] regressions(Pattern pattern) {
        int[] observed = pattern.observed;
        double[][] factor = pattern.missing.length == 0 ? new double[0][] : factor(observed);
        double[][] weights = new double[pattern.missing.length][observed.length + 1];
        for (int m = 0; m < weights.length; m++) {
            int missing = pattern.missing[m];
            double[] own = weights[m];
            for (int j = 0; j < observed.length; j++) {
                own[j + 1] = covariances[missing][observed[j]];
            }
            solve(factor, own);
            own[0] = means[missing];
            for (int j = 0; j < observed.length; j++) {
                own[0] -= own[j + 1] * means[observed[j]];
            }
        }
        return weights;
    }

    /** The lower Cholesky factor of the covariances of the observed ones. */
    private double[][] factor(int[] observed) {
        double[][] lower = new double[observed.length][observed.length];
        for (int i = 0; i < observed.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = covariances[observed[i]][observed[j]];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(sum > SINGULAR)) {
                    throw new NoAnswer(
                            ids.get(observed[i]) + " all but follows from other indicators ("
                                    + names()
                                    + "), so what it lets one expect cannot be told apart. Leave one of them out, or fill gaps with means.");
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return lower;
    }

    /** Solves for the right-hand side that stands from position 1 on, in its place. */
    private static void solve(double[][] lower, double[] side) {
        for (int i = 0; i < lower.length; i++) {
            for (int k = 0; k < i; k++) {
                side[i + 1] -= lower[i][k] * side[k + 1];
            }
            side[i + 1] /= lower[i][i];
        }
        for (int i = lower.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < lower.length; k++) {
                side[i + 1] -= lower[k][i] * side[k + 1];
            }
            side[i + 1] /= lower[i][i];
        }
    }

    private double[][] expected() {
        double[][] filled = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        Map<BitSet, double[][]> regressions = new LinkedHashMap<>();
        patterns.forEach((present, pattern) -> regressions.put(present, regressions(pattern)));
        double[] row = new double[size];
        for (int place = 0; place < kept.length; place++) {
            if (kept[place]) {
                BitSet present = read(place, row);
                double[][] weights = regressions.getOrDefault(present, new double[0][]);
                int[] observed = present.stream().toArray();
                int[] missing =
                        IntStream.range(0, size).filter(i -> !present.get(i)).toArray();
                for (int m = 0; m < missing.length; m++) {
                    double expected = present.isEmpty() ? means[missing[m]] : weights[m][0];
                    for (int j = 0; j < observed.length; j++) {
                        expected += weights[m][j + 1] * row[observed[j]];
                    }
                    Moments scale = scales[missing[m]];
                    filled[missing[m]][place] = scale.mean() + scale.deviation() * expected;
                }
            }
        }
        return filled;
    }
}
