package org.plumbline.methods.index.margins;

import org.plumbline.methods.index.aggregation.Tree;

/** As the tree itself has it, whatever its aggregations. */
final class NodeByNode implements IndexScorer {
    private final Tree tree;
    private final double[][] columns;

    NodeByNode(Tree tree, double[][] columns) {
        this.tree = tree;
        this.columns = columns;
    }

    @Override
    public double[][] index(double[][] weights) {
        double[][] scores = new double[weights.length][];
        for (int draw = 0; draw < weights.length; draw++) {
            scores[draw] = tree.withWeights(weights[draw]).scores(columns)[tree.index()];
        }
        return scores;
    }
}
