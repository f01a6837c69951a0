package org.plumbline.engine.briefs;

import java.util.List;

/**
 * How a place stands among others of its kind on one measure.
 *
 * @param measure as a sentence has it: "the Index of Multiple Deprivation 2019"
 * @param worse what the first rank means: "most deprived"
 * @param peers the others, as a sentence has them: "districts of England"
 * @param rank 1 is the worst
 * @param low the worse end of the middle 90% of ranks over the near choices, {@code high} the better
 * @param worseAtLow how many stand before the rank {@code low}, {@code worseAtHigh} before {@code high}
 * @param among how many have a rank
 * @param choices how many were drawn
 * @param lists how often the choices put it among so many of the worst; may be none
 */
public record Standing(
        String measure,
        String worse,
        String peers,
        Figure rank,
        Figure low,
        Figure high,
        Figure worseAtLow,
        Figure worseAtHigh,
        Figure among,
        Figure choices,
        List<OnList> lists) {

    public Standing {
        lists = List.copyOf(lists);
    }

    /** How often the choices put the place among the {@code most} worst. */
    public record OnList(int most, Figure shareOfChoices) {}
}
