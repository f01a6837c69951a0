package org.plumbline.methods.index.margins;

import java.util.List;

/**
 * The smallest share by which all weights may be moved at once, each up or down by at most that share of itself, so that a place
 * crosses a line.
 *
 * @param atLeast no smaller share moves it: so much is needed against the easiest rivals taken one by one
 * @param enough so much does, with {@code weights}; infinite where none was found
 * @param weights one an element of the tree, that put the place on the other side; empty where none was found
 */
public record JointChange(double atLeast, double enough, List<Double> weights) {
    public JointChange {
        weights = List.copyOf(weights);
    }

    /** Whether the smallest share is known, to a millionth. */
    public boolean exact() {
        return enough - atLeast <= 1e-6;
    }
}
