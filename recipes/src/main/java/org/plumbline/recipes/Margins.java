package org.plumbline.recipes;

import java.util.List;
import org.plumbline.methods.index.NearSet;

/**
 * How an index says how sure it is: worked out again under other choices that measure the same thing.
 *
 * @param draws how many times one choice of everything is drawn, as many as {@link DrawCount} allows
 * @param seed the same gives the same draws on every machine
 * @param lists lengths of lists of the most deprived, such as 10 and 30, for which belonging is worked out
 * @param note what the margins do not include
 */
public record Margins(NearSet near, int draws, long seed, List<Integer> lists, String note) {

    public Margins {
        DrawCount.require(draws);
        lists = List.copyOf(lists);
        if (lists.stream().anyMatch(most -> most < 1)) {
            throw new IllegalArgumentException("lists of nobody: " + lists);
        }
    }
}
