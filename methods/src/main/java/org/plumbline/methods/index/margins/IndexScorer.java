package org.plumbline.methods.index.margins;

import org.plumbline.methods.index.aggregation.Tree;

/** The index of one tree over one set of columns, under one set of weights after another. */
interface IndexScorer {

    /**
     * The scores of the index.
     *
     * @param weights for each draw one an element of the tree
     * @return for each draw one score a place
     */
    double[][] index(double[][] weights);

    /** The quickest for the tree and the columns. */
    static IndexScorer of(Tree tree, double[][] columns) {
        return new NodeByNode(tree, columns);
    }
}
