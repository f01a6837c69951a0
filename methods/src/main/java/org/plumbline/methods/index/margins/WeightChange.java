package org.plumbline.methods.index.margins;

/**
 * The smallest change of one weight that moves a place over a line, the other weights staying as they are.
 *
 * @param element the id of what is weighed
 * @param from its stated weight
 * @param to the weight from which on the place is on the other side: at it where it comes to be among the first, just beyond it where
 *     it drops out
 * @param exact true where every weight was looked at; false where weights were tried step by step, and a narrower change between two
 *     steps may have been missed
 */
public record WeightChange(String element, double from, double to, boolean exact) {

    /** The change as a share of the stated weight, negative where it falls; infinite where the stated weight is nought. */
    public double relative() {
        return (to - from) / from;
    }
}
