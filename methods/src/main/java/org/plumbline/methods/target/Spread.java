package org.plumbline.methods.target;

import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.index.Ranks;

/**
 * What the average of an area hides: how its small areas and their residents stand.
 *
 * @param areas how many small areas it has
 * @param areasInWorstTenth how many of them are in the worst tenth of all small areas
 * @param residents of all its small areas
 * @param residentsInWorstTenth of those in the worst tenth
 * @param worstRank of its small areas, the one nearest 1; {@link Ranks#UNRANKED} where none has a rank
 * @param bestRank the one furthest from 1; {@link Ranks#UNRANKED} where none has a rank
 */
public record Spread(
        int areas, int areasInWorstTenth, double residents, double residentsInWorstTenth, int worstRank, int bestRank) {

    /**
     * One spread a parent, in the order of the parents. A small area without a rank counts among areas and residents and is never
     * in the worst tenth.
     *
     * @param parentOf the index of each small area's parent; negative for none, which still counts in the tenths
     * @param ranks of all small areas of the country, from 1
     * @param residents of each small area, all observed
     */
    public static List<Spread> of(int[] parentOf, int parents, int[] ranks, double[] residents) {
        if (parentOf.length != ranks.length || parentOf.length != residents.length) {
            throw new IllegalArgumentException("parents of " + parentOf.length + " areas, ranks of " + ranks.length
                    + ", residents of " + residents.length);
        }
        int[] tenths = Ranks.tenths(ranks);
        Spread[] spreads = new Spread[parents];
        Arrays.fill(spreads, new Spread(0, 0, 0, 0, Ranks.UNRANKED, Ranks.UNRANKED));
        for (int area = 0; area < ranks.length; area++) {
            if (parentOf[area] >= 0) {
                Spread before = spreads[parentOf[area]];
                spreads[parentOf[area]] = before.with(ranks[area], tenths[area] == 1, residents[area]);
            }
        }
        return List.of(spreads);
    }

    private Spread with(int rank, boolean inWorstTenth, double people) {
        return new Spread(
                areas + 1,
                areasInWorstTenth + (inWorstTenth ? 1 : 0),
                residents + people,
                residentsInWorstTenth + (inWorstTenth ? people : 0),
                rank != Ranks.UNRANKED && (worstRank == Ranks.UNRANKED || rank < worstRank) ? rank : worstRank,
                Math.max(bestRank, rank));
    }

    /** The share of its residents who live in the worst tenth of small areas, 0 to 1; NaN where nobody lives. */
    public double shareInWorstTenth() {
        return residents == 0 ? Double.NaN : residentsInWorstTenth / residents;
    }
}
