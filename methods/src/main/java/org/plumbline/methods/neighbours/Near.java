package org.plumbline.methods.neighbours;

import java.util.List;

/**
 * A place near another.
 *
 * @param place its dense index
 * @param distance in standard deviations: the root of the weighted mean of the squared differences; nought for a place alike in all
 * @param parts what each variable adds to the square of the distance, in the order of the variables; they sum to it
 */
public record Near(int place, double distance, List<Double> parts) {

    public Near {
        parts = List.copyOf(parts);
        if (!(distance >= 0)) {
            throw new IllegalArgumentException("a distance of " + distance);
        }
    }
}
