package org.plumbline.methods.index.margins;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.aggregation.Tree;

/** How little the weights would have to be otherwise for a place to cross a line: to come among the first N, or to drop out. */
public final class WeightChanges {
    private final Tree tree;
    private final double[][] normalised;

    /** @param normalised one array an indicator, as for {@link Tree#scores} */
    public WeightChanges(Tree tree, double[][] normalised) {
        this.tree = tree;
        this.normalised = normalised;
    }

    /**
     * The smallest change of one weight.
     *
     * @param element its number in the tree; not that of the index
     * @param place a place that has a rank
     * @param most the N of the first N
     * @return empty where no weight of it, from nought upwards, moves the place over the line
     */
    public Optional<WeightChange> ofOne(int element, int place, int most) {
        throw new UnsupportedOperationException("to come: " + tree.size() + normalised.length + element + place + most);
    }

    /** Of every element for which there is one, the smallest relative change first. */
    public List<WeightChange> ofEach(int place, int most) {
        throw new UnsupportedOperationException("to come" + place + most);
    }

    /** The smallest share by which all weights together would have to be moved. */
    public JointChange together(int place, int most) {
        throw new UnsupportedOperationException("to come" + place + most);
    }
}
