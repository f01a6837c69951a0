package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.index.aggregation.Tree;

/** The index under one drawing after another, of the same columns. Several threads may ask at once. */
final class DrawnIndex {
    private final List<Tree> compositions;
    private final ScaledColumns columns;

    /** @param foreseen every drawing that is asked for is alike to one of these but for weights */
    DrawnIndex(ChoiceSpace space, List<Drawing> foreseen) {
        this.compositions = space.compositions();
        this.columns = new ScaledColumns(space.preparations(), space.scalings(), foreseen);
    }

    /** For each drawing one score a place. Those that are alike but for weights are computed together. */
    double[][] scores(List<Drawing> drawings) {
        Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
        for (int k = 0; k < drawings.size(); k++) {
            alike.computeIfAbsent(kind(drawings.get(k)), first -> new ArrayList<>())
                    .add(k);
        }
        double[][] scores = new double[drawings.size()][];
        for (List<Integer> together : alike.values()) {
            Drawing first = drawings.get(together.get(0));
            double[][] weights =
                    together.stream().map(k -> drawings.get(k).toWeights()).toArray(double[][]::new);
            double[][] theirs = IndexScorer.of(compositions.get(first.composition()), columns.of(first))
                    .index(weights);
            for (int k = 0; k < theirs.length; k++) {
                scores[together.get(k)] = theirs[k];
            }
        }
        return scores;
    }

    private static List<Integer> kind(Drawing drawing) {
        return List.of(drawing.preparation(), drawing.scaling(), drawing.composition());
    }
}
