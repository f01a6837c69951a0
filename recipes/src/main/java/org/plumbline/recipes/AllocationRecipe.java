package org.plumbline.recipes;

import java.util.HashSet;
import java.util.List;
import org.plumbline.model.citations.Citation;

/**
 * How to share a pot among places in proportion to people times need, by largest remainder in pence, equal remainders in
 * the order of area codes.
 *
 * @param pot the awards whose sum is shared
 * @param statedPotPence what the recipe says that they sum to, in pence
 * @param data the table of places with their residents and scores
 * @param rules the main one first; ids differ
 * @param roundingNote the reading taken and the reading rejected; empty where there is nothing to say
 */
public record AllocationRecipe(
        String id,
        String title,
        String summary,
        Citation source,
        AwardSelection pot,
        long statedPotPence,
        String data,
        String populationColumn,
        List<ShareRule> rules,
        String roundingNote,
        List<String> notes)
        implements Recipe {

    public AllocationRecipe {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        if (statedPotPence < 0
                || rules.isEmpty()
                || !rules.stream().map(ShareRule::id).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("not an allocation: " + statedPotPence + ", " + rules);
        }
    }

    @Override
    public List<String> tables() {
        return List.of(data, pot.table());
    }
}
