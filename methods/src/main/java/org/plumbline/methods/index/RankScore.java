package org.plumbline.methods.index;

/**
 * The rank as the score: distances between places are given up, so that no outlier weighs more than its place in the order. Equal values
 * share the smaller rank. OECD/JRC Handbook, 2008, section 5.
 *
 * @param as how the rank, 1 for the least value up to n for the greatest, is written
 */
public record RankScore(As as) implements Normalisation {

    /** How the rank is written. */
    public enum As {
        /** 1 to n. */
        RANK("rank", "the rank, 1 for the least value"),
        /** 0 to n - 1: how many places a place is above. */
        BORDA("borda", "Borda's count, how many places have less"),
        /** 0 to 1: the share of the other places that a place is above. */
        PERCENTILE("percentile", "the percentile rank, the share of the other places that have less, 0 to 1");

        private final String id;
        private final String inWords;

        As(String id, String inWords) {
            this.id = id;
            this.inWords = inWords;
        }
    }

    @Override
    public double[] apply(double[] values) {
        MinMax.Spread.of(values);
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = -values[i];
        }
        int[] ranks = Ranks.fromHighest(turned);
        int others = Ranks.countRanked(ranks) - 1;
        for (int i = 0; i < values.length; i++) {
            turned[i] = ranks[i] == Ranks.UNRANKED ? Double.NaN : written(ranks[i], others);
        }
        return turned;
    }

    private double written(int rank, int others) {
        return switch (as) {
            case RANK -> rank;
            case BORDA -> rank - 1.0;
            case PERCENTILE -> (rank - 1.0) / others;
        };
    }

    @Override
    public String inWords() {
        return as.inWords;
    }

    @Override
    public String id() {
        return as.id;
    }
}
