package org.plumbline.methods.index.reasons;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.index.aggregation.Tree;

/** Shapley's rule as it reads: every order in which the indicators can take their turns, those of a domain one after another. */
final class PlainShapley {
    private final Tree tree;
    private final double[] ones;
    private final double[] bases;
    private boolean lost;

    PlainShapley(Tree tree, double[] ones, double[] bases) {
        this.tree = tree;
        this.ones = ones;
        this.bases = bases;
    }

    /** Whether some mixture of the two had no score. */
    boolean lost() {
        return lost;
    }

    /** One contribution an element, the index last. */
    double[] contributions() {
        double[] contributions = new double[tree.size()];
        List<List<Integer>> orders = orders(tree.index());
        for (List<Integer> order : orders) {
            double[] mixture = bases.clone();
            double before = index(mixture);
            for (int indicator : order) {
                mixture[indicator] = ones[indicator];
                double after = index(mixture);
                contributions[indicator] += (after - before) / orders.size();
                before = after;
            }
        }
        for (int i = 0; i < tree.index(); i++) {
            contributions[tree.parent(i)] += contributions[i];
        }
        return contributions;
    }

    private double index(double[] values) {
        double[][] columns = IntStream.range(0, values.length)
                .mapToObj(i -> new double[] {values[i]})
                .toArray(double[][]::new);
        double score = tree.scores(columns)[tree.index()][0];
        lost |= Double.isNaN(score);
        return score;
    }

    private List<List<Integer>> orders(int element) {
        if (tree.isIndicator(element)) {
            return List.of(List.of(element));
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> children :
                permutations(IntStream.of(tree.children(element)).boxed().toList())) {
            List<List<Integer>> soFar = List.of(List.of());
            for (int child : children) {
                List<List<Integer>> longer = new ArrayList<>();
                for (List<Integer> start : soFar) {
                    for (List<Integer> end : orders(child)) {
                        List<Integer> both = new ArrayList<>(start);
                        both.addAll(end);
                        longer.add(both);
                    }
                }
                soFar = longer;
            }
            orders.addAll(soFar);
        }
        return orders;
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        if (items.size() < 2) {
            return List.of(items);
        }
        List<List<Integer>> permutations = new ArrayList<>();
        for (int first = 0; first < items.size(); first++) {
            List<Integer> rest = new ArrayList<>(items);
            Collections.swap(rest, 0, first);
            for (List<Integer> end : permutations(rest.subList(1, rest.size()))) {
                List<Integer> whole = new ArrayList<>(List.of(rest.get(0)));
                whole.addAll(end);
                permutations.add(whole);
            }
        }
        return permutations;
    }
}
