package org.plumbline.recipes;

import java.util.Locale;
import org.plumbline.methods.funding.Attribution;

/**
 * A rule for saying whose an award is, as an audit uses it.
 *
 * @param note what the rule leaves out or takes for granted
 */
public record AttributionUse(Attribution.Rule rule, String title, String note) {

    /** The rule as recipes and tables name it: {@code own-name}. */
    public String id() {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
