package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.methods.sortition.draw.Hashing;
import org.plumbline.methods.sortition.draw.NamedSource;
import org.plumbline.model.citations.Citation;

/**
 * How one of many panels is drawn in public, and who takes the place of a member who withdraws.
 *
 * @param source the publication that the rule comes from; empty for one of one's own
 * @param sources what decides, at least one, names differ, in the order in which their values are put together
 * @param alikeFirst whether a reserve who is alike in every feature goes before all others
 * @param reserves how many are drawn; empty for everybody who is not on the panel
 */
public record PanelLotteryRecipe(
        String id,
        String title,
        String summary,
        Optional<Citation> source,
        Hashing hashing,
        List<NamedSource> sources,
        boolean alikeFirst,
        OptionalInt reserves,
        List<String> notes)
        implements Recipe {

    public PanelLotteryRecipe {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(id + " has no sources");
        }
    }

    /** None: panels are in files of their own. */
    @Override
    public List<String> tables() {
        return List.of();
    }
}
