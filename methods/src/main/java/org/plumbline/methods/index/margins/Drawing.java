package org.plumbline.methods.index.margins;

import java.util.Arrays;

/** One way of making the index: which alternative of each choice, and all weights. */
public final class Drawing {
    private final int preparation;
    private final int scaling;
    private final int composition;
    private final double[] weights;

    Drawing(int preparation, int scaling, int composition, double[] weights) {
        this.preparation = preparation;
        this.scaling = scaling;
        this.composition = composition;
        this.weights = weights;
    }

    /** The number of the set of columns, 0 being the stated one. */
    public int preparation() {
        return preparation;
    }

    /** The number of the scaling, 0 being the stated one. */
    public int scaling() {
        return scaling;
    }

    /** The number of the combination of aggregations, 0 being the stated one. */
    public int composition() {
        return composition;
    }

    /** One weight an element of the tree, in the unit of the stated ones. */
    public double[] toWeights() {
        return weights.clone();
    }

    /** Whether its weights are these. */
    boolean weighs(double[] stated) {
        return Arrays.equals(weights, stated);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing drawing
                && preparation == drawing.preparation
                && scaling == drawing.scaling
                && composition == drawing.composition
                && Arrays.equals(weights, drawing.weights);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * preparation + scaling) + composition) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return "preparation " + preparation + ", scaling " + scaling + ", composition " + composition + ", weights "
                + Arrays.toString(weights);
    }
}
