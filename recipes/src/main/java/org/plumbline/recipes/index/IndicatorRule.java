package org.plumbline.recipes.index;

import java.util.Optional;
import org.plumbline.methods.index.Normalisation;

/**
 * One indicator of a built index.
 *
 * @param in the domain that it is a part of; empty for the index itself
 * @param weight how much it counts beside the other parts, in the recipe's unit of weights
 * @param raises whether its higher values make the score higher
 * @param denominator the column that it is divided by
 * @param counts the columns of cases and of people among whom they were counted
 * @param limits the columns of the 95% limits of its sampling error
 * @param normalisation its own scale; empty for that of the index
 */
public record IndicatorRule(
        String id,
        String title,
        String column,
        Optional<String> in,
        double weight,
        boolean raises,
        Optional<String> denominator,
        Optional<Counts> counts,
        Optional<Limits> limits,
        Optional<Normalisation> normalisation) {

    /**
     * Two columns: how many cases there were, and among how many.
     *
     * @param per what the indicator is given per: 100 where it is a percentage, 1 where it is a share
     */
    public record Counts(String cases, String among, double per) {}

    /** Two columns: the limits between which the true value is thought to lie, with 95% confidence. */
    public record Limits(String lower, String upper) {}
}
