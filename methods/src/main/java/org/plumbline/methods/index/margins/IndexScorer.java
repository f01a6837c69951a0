package org.plumbline.methods.index.margins;

import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.Tree;

/** The index of one tree over one set of columns, under one set of weights after another. Several threads may ask at once. */
interface IndexScorer {

    /**
     * The scores of the index.
     *
     * @param weights for each draw one an element of the tree
     * @return for each draw one score a place
     * @throws org.plumbline.model.problems.NoAnswer as {@link Tree#scores}
     */
    double[][] index(double[][] weights);

    /** The quickest for the tree and the columns. */
    static IndexScorer of(Tree tree, ColumnSet columns) {
        if (!columns.hasGaps()) {
            return new OpenedMeans(tree, columns);
        }
        return tree.aggregations().allMatch(Aggregation::placeByPlace)
                ? new SplitScorer(tree, columns)
                : new NodeByNode(tree, columns.columns());
    }
}
