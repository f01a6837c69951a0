package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.weights.Given;
import org.plumbline.methods.index.weights.Weigher;

/**
 * One score of a replication and what it is made of.
 *
 * @param inputs in the order in which they are added up
 * @param weigher how much each input counts: as stated, or as one factor has it
 * @param claim the published result beside which it is put; empty for a step on the way
 * @param note the reading taken and the reading rejected; empty where there is nothing to say
 */
public record PartRule(
        String id,
        String title,
        List<PartInput> inputs,
        PartScale scale,
        Weigher weigher,
        Aggregation aggregation,
        PartFinish finish,
        Optional<PartClaim> claim,
        String note) {

    public PartRule {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException(id + " is made of nothing");
        }
    }

    /** Whether its weights follow from the figures, so that they are an answer and not a choice. */
    public boolean weighsByFigures() {
        return !(weigher instanceof Given);
    }
}
