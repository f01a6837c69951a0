package org.plumbline.engine.briefs;

import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.NearSet;

/** The rank of one area among others, as a recipe has it and under each near choice. Linear in areas times choices. */
record Drawn(int rank, Interval ranks, int peers) {

    /**
     * @param peers the others, among which the area itself may stand
     * @param areas a set that holds the area, perhaps the same
     * @param area its index there
     */
    static Drawn of(AreaIndex.Scored peers, AreaIndex.Scored areas, int area, List<NearSet.Choice> choices) {
        double[] stated = peers.stated();
        long[] ranks = choices.stream()
                .mapToLong(choice -> rank(peers.under(choice), areas.under(choice)[area]))
                .toArray();
        int observed = (int)
                Arrays.stream(stated).filter(score -> !Double.isNaN(score)).count();
        return new Drawn(rank(stated, areas.stated()[area]), Interval.of(ranks), observed);
    }

    /** 1 and one more for each that is worse; those alike share a rank, and a gap is nobody's better. */
    static int rank(double[] peers, double score) {
        int rank = 1;
        for (double other : peers) {
            rank += other > score ? 1 : 0;
        }
        return rank;
    }
}
