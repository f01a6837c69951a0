package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * The ranks of the index under one drawing after another, of the same figures. Several threads may ask at once. Where a drawing has the
 * stated weights its scores are those of {@link Tree#scores} to the last digit, so that places which tie by arithmetic tie here too.
 */
final class DrawnIndex {
    private final double[] stated;
    private final List<Tree> compositions;
    private final ScaledColumns columns;
    private final Map<List<Integer>, IndexScorer> scorers = new ConcurrentHashMap<>();
    private final Map<List<Integer>, int[]> ranksAsWeighed = new ConcurrentHashMap<>();

    /** @param foreseen every drawing that is asked for is alike to one of these but for weights */
    DrawnIndex(ChoiceSpace space, List<Drawing> foreseen) {
        this.stated = space.stated().weights();
        this.compositions = space.compositions();
        this.columns = new ScaledColumns(space, foreseen);
    }

    /** For each drawing one rank a place. Those that are alike but for weights are computed together. Not to be written to. */
    int[][] ranks(List<Drawing> drawings) {
        int[][] ranks = new int[drawings.size()][];
        Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
        for (int k = 0; k < ranks.length; k++) {
            Drawing drawing = drawings.get(k);
            if (drawing.weighs(stated)) {
                ranks[k] = ranksAsWeighed.computeIfAbsent(kind(drawing), first -> asWeighed(drawing));
            } else {
                alike.computeIfAbsent(kind(drawing), first -> new ArrayList<>()).add(k);
            }
        }
        for (List<Integer> together : alike.values()) {
            List<Drawing> theirs = together.stream().map(drawings::get).toList();
            double[][] scores = scores(theirs);
            for (int k = 0; k < scores.length; k++) {
                ranks[together.get(k)] = Ranks.fromHighest(scores[k]);
            }
        }
        return ranks;
    }

    private int[] asWeighed(Drawing drawing) {
        Tree tree = compositions.get(drawing.composition());
        return Ranks.fromHighest(tree.scores(columns.of(drawing).columns())[tree.index()]);
    }

    private double[][] scores(List<Drawing> alike) {
        Drawing first = alike.get(0);
        double[][] weights = alike.stream().map(Drawing::toWeights).toArray(double[][]::new);
        return Objects.requireNonNull(scorers.computeIfAbsent(
                        kind(first), kind -> IndexScorer.of(compositions.get(first.composition()), columns.of(first))))
                .index(weights);
    }

    private static List<Integer> kind(Drawing drawing) {
        return List.of(drawing.preparation(), drawing.scaling(), drawing.composition());
    }
}
