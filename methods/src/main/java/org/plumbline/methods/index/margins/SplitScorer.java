package org.plumbline.methods.index.margins;

import org.plumbline.methods.index.aggregation.Tree;

/** The quick way for places without a gap, and the tree's own for the others. For aggregations that look at each place by itself. */
final class SplitScorer implements IndexScorer {
    private final ColumnSet columns;
    private final IndexScorer complete;
    private final IndexScorer withGaps;

    SplitScorer(Tree tree, ColumnSet columns) {
        this.columns = columns;
        this.complete = new OpenedMeans(tree, columns);
        this.withGaps = new NodeByNode(tree, columns.columnsWithGaps());
    }

    @Override
    public double[][] index(double[][] weights) {
        double[][] scores = new double[weights.length][columns.places()];
        put(complete.index(weights), columns.complete(), scores);
        put(withGaps.index(weights), columns.withGaps(), scores);
        return scores;
    }

    private static void put(double[][] some, int[] places, double[][] all) {
        for (int draw = 0; draw < all.length; draw++) {
            for (int i = 0; i < places.length; i++) {
                all[draw][places[i]] = some[draw][i];
            }
        }
    }
}
