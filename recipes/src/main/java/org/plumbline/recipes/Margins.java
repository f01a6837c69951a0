package org.plumbline.recipes;

import java.util.List;
import org.plumbline.methods.index.NearSet;

/**
 * How an index says how sure it is: worked out again under other choices that measure the same thing.
 *
 * @param draws how many times one choice of everything is drawn, {@value #FEWEST_DRAWS} to {@value #MOST_DRAWS}
 * @param seed the same gives the same draws on every machine
 * @param lists lengths of lists of the most deprived, such as 10 and 30, for which belonging is worked out
 * @param note what the margins do not include
 */
public record Margins(NearSet near, int draws, long seed, List<Integer> lists, String note) {
    private static final int FEWEST_DRAWS = 20;
    private static final int MOST_DRAWS = 100_000;

    public Margins {
        lists = List.copyOf(lists);
        if (draws < FEWEST_DRAWS || draws > MOST_DRAWS || lists.stream().anyMatch(most -> most < 1)) {
            throw new IllegalArgumentException("not margins: " + draws + " draws, lists of " + lists);
        }
    }
}
