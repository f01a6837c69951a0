package org.plumbline.recipes.index;

import java.util.Optional;
import org.plumbline.methods.index.aggregation.Aggregation;

/**
 * One domain of a built index.
 *
 * @param in the domain that it is a part of; empty for the index itself
 * @param weight how much it counts beside the other parts
 * @param aggregation how its own parts are put together; empty for the way of the index
 * @param weighting how the weights of its own parts come about; empty for the way of the index
 */
public record DomainRule(
        String id,
        String title,
        Optional<String> in,
        double weight,
        Optional<Aggregation> aggregation,
        Optional<WeightingRule> weighting) {}
