package org.plumbline.recipes.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.index.weights.Weigher;

/** How the weights of the parts of a domain come about. */
public sealed interface WeightingRule {

    /** Where the weights come from, as the end of a sentence: "the parts of a domain count ...". */
    String inWords();

    /**
     * As they stand beside the parts.
     *
     * @param percent whether they are printed in percent, as a weighted sum must know
     */
    record Given(boolean percent) implements WeightingRule {
        @Override
        public String inWords() {
            return "as stated";
        }
    }

    /** From the scores of the parts, or from how many they are. */
    record ByParts(Weigher weigher) implements WeightingRule {
        @Override
        public String inWords() {
            return weigher.inWords();
        }
    }

    /**
     * From the ballots of a panel.
     *
     * @param ballots one a panellist: points by the id of the part; a part that is not named gets none
     */
    record ByBallots(List<Map<String, Double>> ballots) implements WeightingRule {
        public ByBallots {
            ballots = ballots.stream().map(LinkedHashMap::new).map(Map::copyOf).toList();
        }

        @Override
        public String inWords() {
            return ballots.size() == 1 ? "as one ballot has them" : "by the mean of " + ballots.size() + " ballots";
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

        @Override
        public String inWords() {
            return "so that each part named matters to the index as much as it is meant to";
        }
    }
}
