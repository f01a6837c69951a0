package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.citations.Citation;

/**
 * What one should be able to expect of a place.
 *
 * @param title what is expected
 * @param asked who asks for it, or which target says so
 * @param facts the indicators nearest to it; empty where {@code cannotSay} has the reason why there are none
 */
public record LocalExpectation(
        String title, String asked, Citation source, List<LocalIndicator> facts, Optional<String> cannotSay) {

    public LocalExpectation {
        facts = List.copyOf(facts);
        if (facts.isEmpty() == cannotSay.isEmpty()) {
            throw new IllegalArgumentException(title + " has facts or a reason why there are none");
        }
    }
}
