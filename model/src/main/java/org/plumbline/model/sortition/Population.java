package org.plumbline.model.sortition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many people of a population have each value of each feature: what a panel is to mirror.
 *
 * @param features at least one, names differ
 */
public record Population(List<PopulationFeature> features) {

    public Population {
        features = List.copyOf(features);
        Set<String> names = new HashSet<>();
        for (PopulationFeature feature : features) {
            if (!names.add(feature.name())) {
                throw new IllegalArgumentException("feature " + feature.name() + " twice");
            }
        }
        if (features.isEmpty()) {
            throw new IllegalArgumentException("a population without features");
        }
    }
}
