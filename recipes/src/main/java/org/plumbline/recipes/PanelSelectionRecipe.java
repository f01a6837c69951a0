package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.citations.Citation;
import org.plumbline.recipes.sortition.PanelRule;
import org.plumbline.recipes.sortition.PortfolioChoice;

/**
 * How everybody's chance of a seat on a citizens' panel is decided, with every choice named.
 *
 * @param source the publication that describes the method; empty for one of one's own
 */
public record PanelSelectionRecipe(
        String id,
        String title,
        String summary,
        Optional<Citation> source,
        PanelRule rule,
        PortfolioChoice portfolio,
        List<String> notes)
        implements Recipe {

    public PanelSelectionRecipe {
        notes = List.copyOf(notes);
    }

    /** None: quotas and pool are in files of their own. */
    @Override
    public List<String> tables() {
        return List.of();
    }
}
