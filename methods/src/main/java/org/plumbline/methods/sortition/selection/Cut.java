package org.plumbline.methods.sortition.selection;

/** Something that holds for every whole panel, and so for every lottery, though quotas alone do not say so: a weighed sum has an upper bound. */
final class Cut {
    private final double[] weights;
    private final double most;

    /** @param weights of one seat of each class */
    Cut(double[] weights, double most) {
        this.weights = weights.clone();
        this.most = most;
    }

    double weight(int classNumber) {
        return weights[classNumber];
    }

    int classes() {
        return weights.length;
    }

    double most() {
        return most;
    }
}
