package org.plumbline.recipes.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.index.weights.Weigher;

/** How the weights of the parts of a domain come about. */
public sealed interface WeightingRule {

    /**
     * As they stand beside the parts.
     *
     * @param percent whether they are printed in percent, as a weighted sum must know
     */
    record Given(boolean percent) implements WeightingRule {}

    /** From the scores of the parts, or from how many they are. */
    record ByParts(Weigher weigher) implements WeightingRule {}

    /**
     * From the ballots of a panel.
     *
     * @param ballots one a panellist: points by the id of the part; a part that is not named gets none
     */
    record ByBallots(List<Map<String, Double>> ballots) implements WeightingRule {
        public ByBallots {
            ballots = ballots.stream().map(LinkedHashMap::new).map(Map::copyOf).toList();
        }
    }

    /**
     * So that every part matters to the index as much as it is meant to.
     *
     * @param targets how much, in any unit, by the id of the part
     */
    record ByImportance(Map<String, Double> targets) implements WeightingRule {
        public ByImportance {
            targets = Map.copyOf(targets);
        }
    }
}
