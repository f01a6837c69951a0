package org.plumbline.engine.index.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.statistics.Correlation;
import org.plumbline.methods.index.statistics.Correlations;
import org.plumbline.model.problems.NoAnswer;

/**
 * What two indices say of the places that both score. Ranks are among those places.
 *
 * @param onlyFirst how many places only the first scores
 * @param onlySecond how many only the second
 * @param spearman rank correlation, -1 to 1
 * @param kendall the share of pairs of places in the same order less that in the other (tau-b)
 * @param rows the places in the order of the first
 * @param change how the change of scores comes about, or why that cannot be said
 */
public record IndexComparison(
        ComparedIndex first,
        ComparedIndex second,
        int onlyFirst,
        int onlySecond,
        double spearman,
        double kendall,
        List<Row> rows,
        ChangeSplit change) {

    public IndexComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One place.
     *
     * @param at its number in the first index, from 0; {@code secondAt} in the second
     * @param tenth 1 holds the tenth of places with the highest scores
     */
    public record Row(
            String code,
            String name,
            int at,
            int secondAt,
            double score,
            double secondScore,
            int rank,
            int secondRank,
            int tenth,
            int secondTenth) {

        /** Ranks risen towards 1; negative where it fell. */
        public int risen() {
            return rank - secondRank;
        }
    }

    static IndexComparison of(ComparedIndex first, ComparedIndex second) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < second.codes().size(); place++) {
            if (second.scores(place)) {
                places.put(second.codes().get(place), place);
            }
        }
        List<int[]> both = new ArrayList<>();
        for (int place = 0; place < first.codes().size(); place++) {
            Integer other = places.get(first.codes().get(place));
            if (first.scores(place) && other != null) {
                both.add(new int[] {place, other});
            }
        }
        if (both.size() < 3) {
            throw new NoAnswer(first.id() + " and " + second.id() + " score " + both.size()
                    + " places in common, by the column that tells places apart: too few to compare.");
        }
        double[] one = both.stream().mapToDouble(pair -> first.score(pair[0])).toArray();
        double[] other =
                both.stream().mapToDouble(pair -> second.score(pair[1])).toArray();
        Correlations correlations = Correlations.of(new double[][] {one, other});
        List<Row> rows = rows(first, second, both, one, other);
        return new IndexComparison(
                first,
                second,
                first.countScored() - both.size(),
                second.countScored() - both.size(),
                correlations.between(0, 1, Correlation.Kind.SPEARMAN).coefficient(),
                correlations.between(0, 1, Correlation.Kind.KENDALL).coefficient(),
                rows,
                ChangeSplit.of(first, second, rows));
    }

    private static List<Row> rows(
            ComparedIndex first, ComparedIndex second, List<int[]> both, double[] one, double[] other) {
        int[] ranks = Ranks.fromHighest(one);
        int[] secondRanks = Ranks.fromHighest(other);
        int[] tenths = Ranks.tenths(ranks);
        int[] secondTenths = Ranks.tenths(secondRanks);
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < one.length; k++) {
            int at = both.get(k)[0];
            rows.add(new Row(
                    first.codes().get(at),
                    first.name(at),
                    at,
                    both.get(k)[1],
                    one[k],
                    other[k],
                    ranks[k],
                    secondRanks[k],
                    tenths[k],
                    secondTenths[k]));
        }
        return rows;
    }

    /** The places that move furthest, either way; equal moves by their rank in the first. */
    public List<Row> movers(int most) {
        return rows.stream()
                .filter(row -> row.risen() != 0)
                .sorted(Comparator.comparingInt((Row row) -> -Math.abs(row.risen()))
                        .thenComparingInt(Row::rank))
                .limit(most)
                .toList();
    }

    /** How many places are among the first {@code most} of both. */
    public long inBoth(int most) {
        return rows.stream()
                .filter(row -> row.rank() <= most && row.secondRank() <= most)
                .count();
    }

    /** How many places stay in their tenth. */
    public long inSameTenth() {
        return rows.stream().filter(row -> row.tenth() == row.secondTenth()).count();
    }
}
