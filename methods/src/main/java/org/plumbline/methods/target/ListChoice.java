package org.plumbline.methods.target;

/** Two scores a place, higher is worse, and how many of each are the worst, under one choice of how to measure. */
public interface ListChoice {

    /** One a place; NaN is a gap. Read and not changed. */
    double[] first();

    /** Of the same places in the same order. */
    double[] second();

    /** How many places of each index are the worst. */
    int most();
}
