package org.plumbline.model.sortition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a panel must look like.
 *
 * @param panelSize how many seats, at least one
 * @param features at least one, names differ
 */
public record Quotas(int panelSize, List<Feature> features) {

    public Quotas {
        features = List.copyOf(features);
        Set<String> names = new HashSet<>();
        for (Feature feature : features) {
            if (!names.add(feature.name())) {
                throw new IllegalArgumentException("feature " + feature.name() + " twice");
            }
        }
        if (panelSize < 1 || features.isEmpty()) {
            throw new IllegalArgumentException(panelSize + " seats, " + features.size() + " features");
        }
    }
}
