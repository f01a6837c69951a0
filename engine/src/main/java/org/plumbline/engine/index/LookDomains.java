package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.plumbline.engine.index.DataLook.Components;
import org.plumbline.engine.index.DataLook.Reliability;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.statistics.CronbachAlpha;
import org.plumbline.methods.index.statistics.PrincipalComponents;
import org.plumbline.model.problems.NoAnswer;

/** Whether the parts of each domain measure one thing. */
final class LookDomains {
    private static final String ONE_PART = "it has one part only";

    private final LookedAt at;
    private final Tree tree;

    LookDomains(LookedAt at) {
        this.at = at;
        this.tree = at.tree();
    }

    /** Of scores on their scales alone: figures in units of their own would weigh by their unit. */
    List<Reliability> reliability() {
        List<Reliability> list = new ArrayList<>();
        at.built().ifPresent(built -> {
            for (int domain : at.domains()) {
                int[] parts = tree.children(domain);
                list.add(reliability(domain, false, parts, built.scores()));
                int[] indicators = indicatorsUnder(domain);
                if (indicators.length != parts.length || !tree.isIndicator(parts[parts.length - 1])) {
                    list.add(reliability(domain, true, indicators, built.scores()));
                }
            }
        });
        return list;
    }

    private Reliability reliability(int domain, boolean ofIndicators, int[] parts, double[][] scores) {
        double alpha = CronbachAlpha.of(picked(scores, parts));
        Optional<String> why = Double.isNaN(alpha)
                ? Optional.of(
                        parts.length < 2
                                ? ONE_PART
                                : "two of the parts have no two places in common, or none of them varies")
                : Optional.empty();
        return new Reliability(at.id(domain), ofIndicators, parts.length, alpha, why);
    }

    private int[] indicatorsUnder(int domain) {
        return IntStream.range(0, tree.indicators())
                .filter(indicator -> tree.isUnder(indicator, domain))
                .toArray();
    }

    List<Components> components() {
        double[][] scores = at.built()
                .map(built -> built.scores())
                .orElseGet(() -> at.prepared().values());
        List<Components> list = new ArrayList<>();
        for (int domain : at.domains()) {
            int[] parts = tree.children(domain);
            if (IntStream.of(parts).allMatch(part -> part < scores.length)) {
                list.add(components(domain, parts, scores));
            }
        }
        return list;
    }

    private Components components(int domain, int[] parts, double[][] scores) {
        List<String> names = IntStream.of(parts).mapToObj(at::id).toList();
        if (parts.length < 2) {
            return nothing(domain, names, ONE_PART);
        }
        try {
            PrincipalComponents found = PrincipalComponents.of(names, picked(scores, parts));
            return new Components(
                    at.id(domain),
                    names,
                    found.places(),
                    boxed(found.eigenvalues()),
                    boxed(found.shares()),
                    boxed(found.loadings(0)),
                    Optional.empty());
        } catch (NoAnswer none) {
            return nothing(domain, names, String.valueOf(none.getMessage()));
        }
    }

    private Components nothing(int domain, List<String> names, String why) {
        return new Components(at.id(domain), names, 0, List.of(), List.of(), List.of(), Optional.of(why));
    }

    private static double[][] picked(double[][] scores, int[] parts) {
        return IntStream.of(parts).mapToObj(part -> scores[part]).toArray(double[][]::new);
    }

    private static List<Double> boxed(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
