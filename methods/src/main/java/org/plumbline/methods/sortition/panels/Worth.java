package org.plumbline.methods.sortition.panels;

/** What a seat of each class is worth to a {@link PanelSearch}; about 1 where it matters, so that the search's settings fit. */
public final class Worth {
    private final double[] ofFirst;
    private final double lessForEach;

    private Worth(double[] ofFirst, double lessForEach) {
        this.ofFirst = ofFirst;
        this.lessForEach = lessForEach;
    }

    /** The same for every seat of a class: the panel with the greatest sum is looked for. */
    public static Worth linear(double[] weights) {
        double greatest = 0;
        for (double weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        double[] scaled = new double[weights.length];
        for (int i = 0; i < scaled.length && greatest > 0; i++) {
            scaled[i] = weights[i] / greatest;
        }
        return new Worth(scaled, 0);
    }

    /**
     * Less for every further seat of a class, so that the panel nearest to the wish is looked for: the one with the least sum
     * of squared differences.
     *
     * @param wished seats of each class; need not be whole, or between nought and what there is
     */
    public static Worth nearTo(double[] wished) {
        return new Worth(wished.clone(), 1);
    }

    /** Of one more seat of a class that has so many. */
    double ofNext(int classNumber, int seats) {
        return ofFirst[classNumber] - lessForEach * (seats + 0.5);
    }
}
