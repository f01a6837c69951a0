package org.plumbline.methods.index.margins;

import java.util.List;
import java.util.Map;

/**
 * Which open choice moves ranks most.
 *
 * @param runs how often the index was made: draws times two more than there are open choices
 * @param meanShift of how far ranks lie from those stated, on average over places: one an open choice, in the order of drawing
 * @param ofPlaces of the rank of each place that was asked for, by its number
 */
public record Sensitivity(int runs, List<Sobol> meanShift, Map<Integer, List<Sobol>> ofPlaces) {
    public Sensitivity {
        meanShift = List.copyOf(meanShift);
        ofPlaces = Map.copyOf(ofPlaces);
    }
}
