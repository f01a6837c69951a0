package org.plumbline.recipes;

import java.util.List;

/**
 * What a brief says from local indicators.
 *
 * @param indicators all that are told of, in the order of the recipe
 * @param atMost how many strengths are told
 * @param leastResidents below which a value without a published margin is never called a strength
 * @param strengths those on which a place may do well
 * @param changes those compared over time
 * @param notCompared what a reader would look for among the changes in vain
 */
public record LocalChoices(
        List<LocalIndicator> indicators,
        int atMost,
        int leastResidents,
        List<LocalIndicator> strengths,
        List<LocalChange> changes,
        List<LocalChange.Unsaid> notCompared,
        List<LocalExpectation> expectations) {

    public LocalChoices {
        indicators = List.copyOf(indicators);
        strengths = List.copyOf(strengths);
        changes = List.copyOf(changes);
        notCompared = List.copyOf(notCompared);
        expectations = List.copyOf(expectations);
    }
}
