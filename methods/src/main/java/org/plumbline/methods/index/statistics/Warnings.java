package org.plumbline.methods.index.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.statistics.Correlation.Kind;

/** Finds what is worth a second look. */
public final class Warnings {
    private final Thresholds thresholds;

    public Warnings(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Of each indicator alone: few values, few different ones, mostly nought, skewed with heavy tails.
     *
     * @param ids one an indicator
     * @param values one array an indicator; NaN where not observed
     */
    public List<Warning> ofIndicators(List<String> ids, double[][] values) {
        List<Warning> found = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            found.addAll(ofOne(ids.get(i), Univariate.of(values[i])));
        }
        return found;
    }

    private List<Warning> ofOne(String id, Univariate one) {
        List<Warning> found = new ArrayList<>();
        if (one.observedShare() < thresholds.observed()) {
            found.add(Warning.of(Warning.Kind.FEW_OBSERVED, id, one.observedShare(), thresholds.observed()));
        }
        if (one.differentShare() < thresholds.different()) {
            found.add(Warning.of(Warning.Kind.FEW_DIFFERENT, id, one.differentShare(), thresholds.different()));
        }
        if (one.nonZeroShare() < thresholds.nonZero()) {
            found.add(Warning.of(Warning.Kind.MOSTLY_NOUGHT, id, one.nonZeroShare(), thresholds.nonZero()));
        }
        if (Math.abs(one.skewness()) > thresholds.skewness() && one.kurtosis() > thresholds.kurtosis()) {
            found.add(Warning.of(Warning.Kind.SKEWED, id, one.skewness(), thresholds.skewness()));
        }
        return found;
    }

    /**
     * Pairs of parts of one domain that are nearly the same, so that what they share counts twice, or nearly opposite, so that they take
     * each other away.
     *
     * @param scores one array an element of the tree, as {@link Tree#scores} gives them
     */
    public List<Warning> collinear(Tree tree, double[][] scores) {
        return collinear(tree, Correlations.of(scores));
    }

    /** @param correlations of the elements' scores, in the tree's order; of the indicators' at least, where no domain has scores */
    public List<Warning> collinear(Tree tree, Correlations correlations) {
        List<Warning> found = new ArrayList<>();
        for (int domain = tree.indicators(); domain < tree.size(); domain++) {
            int[] parts = tree.children(domain);
            for (int i = 0; i < parts.length; i++) {
                for (int j = 0; j < i && parts[i] < correlations.size(); j++) {
                    double coefficient = correlations
                            .between(parts[j], parts[i], Kind.PEARSON)
                            .coefficient();
                    if (Math.abs(coefficient) >= thresholds.collinear()) {
                        found.add(new Warning(
                                Warning.Kind.COLLINEAR,
                                tree.element(parts[j]).id(),
                                Optional.of(tree.element(parts[i]).id()),
                                coefficient,
                                thresholds.collinear()));
                    }
                }
            }
        }
        return found;
    }

    /**
     * Parts that fall where the domain that they help to make rises: perhaps they run the other way than was stated, or belong elsewhere.
     *
     * @param correlations of the elements' scores, in the tree's order
     */
    public List<Warning> against(Tree tree, Correlations correlations) {
        List<Warning> found = new ArrayList<>();
        for (int part = 0; part < tree.index(); part++) {
            double coefficient =
                    correlations.between(part, tree.parent(part), Kind.PEARSON).coefficient();
            if (coefficient < 0) {
                found.add(new Warning(
                        Warning.Kind.AGAINST_DOMAIN,
                        tree.element(part).id(),
                        Optional.of(tree.element(tree.parent(part)).id()),
                        coefficient,
                        0));
            }
        }
        return found;
    }

    /**
     * Indicators that follow what counts are divided by: perhaps still counts, so that large places have more of them.
     *
     * @param ids one an indicator
     * @param values one array an indicator
     * @param denominatorIds one a denominator
     * @param denominators one array a denominator, of the same places
     */
    public List<Warning> followsDenominator(
            List<String> ids, double[][] values, List<String> denominatorIds, double[][] denominators) {
        Correlations correlations = Correlations.of(Stream.concat(Arrays.stream(values), Arrays.stream(denominators))
                .toArray(double[][]::new));
        List<Warning> found = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < denominators.length; j++) {
                double coefficient =
                        correlations.between(i, values.length + j, Kind.PEARSON).coefficient();
                if (Math.abs(coefficient) >= thresholds.denominator()) {
                    found.add(new Warning(
                            Warning.Kind.FOLLOWS_DENOMINATOR,
                            ids.get(i),
                            Optional.of(denominatorIds.get(j)),
                            coefficient,
                            thresholds.denominator()));
                }
            }
        }
        return found;
    }
}
