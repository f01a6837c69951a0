package org.plumbline.engine.replication;

import org.plumbline.model.places.Places;
import org.plumbline.recipes.Summaries;

/**
 * How nearly one official summary for districts is given again.
 *
 * @param districts in the order of their codes
 * @param approximate whether other residents than the publisher's stand in, so that more than rounding lies between the two
 */
public record SummaryCertificate(
        Summaries.Published published, Places districts, Comparison figures, boolean approximate) {

    /**
     * Whether the summary comes as near as the recipe claims. An approximate one must too, but the distance that it claims is
     * one that was found and not one that follows.
     */
    public boolean met() {
        return figures.compared() == figures.size() && figures.largest() <= published.within();
    }

    /** Whether residents that are not the publisher's enter this summary. */
    public boolean isApproximate() {
        return approximate && published.kind() != Summaries.Kind.PROPORTION;
    }
}
