package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.ZScore;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.Scaling;
import org.plumbline.methods.index.steps.Logarithm;
import org.plumbline.methods.index.steps.Step;
import org.plumbline.methods.index.steps.Treat;
import org.plumbline.methods.index.steps.Winsorise;

/** An index of England's size, made up: 33,755 places, 39 indicators, 7 domains, always the same. */
final class England {
    static final int PLACES = 33_755;
    static final int INDICATORS = 39;
    static final int DOMAINS = 7;

    private England() {}

    /** Skewed to the right, as counts of small areas are: the square of a sum of four even chances. */
    static double[][] columns() {
        SplittableRandom random = new SplittableRandom(2025);
        double[][] columns = new double[INDICATORS][PLACES];
        for (double[] column : columns) {
            for (int i = 0; i < PLACES; i++) {
                double sum = random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble();
                column[i] = sum * sum;
            }
        }
        return columns;
    }

    /** The same with a long tail on every third indicator and noughts in most places on every fifth, so that treatment has work. */
    static double[][] skewed() {
        SplittableRandom random = new SplittableRandom(7);
        double[][] columns = columns();
        for (int k = 0; k < columns.length; k++) {
            for (int i = 0; i < PLACES; i++) {
                if (k % 3 == 0) {
                    columns[k][i] = StrictMath.exp(2.5 * columns[k][i] / 4);
                }
                if (k % 5 == 0 && random.nextDouble() < 0.8) {
                    columns[k][i] = 0;
                }
            }
        }
        return columns;
    }

    /** The skewness and kurtosis of COINr's example, five places, then the logarithm. */
    static Step treatment() {
        return Treat.all(new Winsorise(2, 3.5, 5, Optional.of(new Logarithm(Logarithm.From.LEAST))));
    }

    static List<String> ids() {
        return IntStream.range(0, INDICATORS).mapToObj(i -> "i" + i).toList();
    }

    static Tree tree() {
        SplittableRandom random = new SplittableRandom(1);
        List<Tree.Element> elements = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            String domain = "domain" + i % DOMAINS;
            elements.add(new Tree.Element("i" + i, Optional.of(domain), 1 + random.nextDouble(), Optional.empty()));
        }
        for (int i = 0; i < DOMAINS; i++) {
            elements.add(new Tree.Element(
                    "domain" + i, Optional.of("index"), 1 + random.nextDouble(), Optional.of(new ArithmeticMean())));
        }
        elements.add(new Tree.Element("index", Optional.empty(), 1, Optional.of(new ArithmeticMean())));
        return Tree.of(elements);
    }

    /** All weights within a quarter, and min-max or z-scores. */
    static ChoiceSpace near() {
        Tree tree = tree();
        return new ChoiceSpace(
                "near",
                tree,
                Preparations.only(columns()),
                new Alternatives<>(
                        "normalisation",
                        List.of("min-max", "z-score"),
                        List.of(
                                Scaling.everywhere(new MinMax(), INDICATORS),
                                Scaling.everywhere(new ZScore(ZScore.Origin.MEAN), INDICATORS))),
                List.of(
                        WeightRange.atLevel("weights of indicators", tree, 1, 0.25),
                        WeightRange.atLevel("weights of domains", tree, 2, 0.25)),
                List.of());
    }
}
