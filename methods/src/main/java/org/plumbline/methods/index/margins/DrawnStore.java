package org.plumbline.methods.index.margins;

import java.util.Arrays;

/**
 * Ranks by place, and within each place by draw: two bytes a rank where there are fewer than 65,536 places, otherwise four. Draws are
 * put in many at a time, so that what is written for a place lies together. Different draws may be put in on different threads.
 */
sealed interface DrawnStore {
    int FEWER_THAN = 65_536;

    static DrawnStore of(int places, int draws) {
        return places < FEWER_THAN ? new OfTwoBytes(places, draws) : new OfFourBytes(places, draws);
    }

    /** The bytes that one rank takes. */
    static int bytesEach(int places) {
        return places < FEWER_THAN ? Character.BYTES : Integer.BYTES;
    }

    /** Puts in the ranks of several draws, the first of them being {@code from}. */
    void put(int from, int[][] ranks);

    int rank(int place, int draw);

    /** The ranks of a place, one a draw, into an array of that length. */
    void read(int place, int[] into);

    /** In how many draws the place has a rank from 1 to {@code most}. */
    int countAmong(int most, int place);

    final class OfTwoBytes implements DrawnStore {
        private final char[][] ranks;

        OfTwoBytes(int places, int draws) {
            ranks = new char[places][draws];
        }

        @Override
        public void put(int from, int[][] some) {
            for (int place = 0; place < ranks.length; place++) {
                char[] row = ranks[place];
                for (int k = 0; k < some.length; k++) {
                    row[from + k] = (char) some[k][place];
                }
            }
        }

        @Override
        public int rank(int place, int draw) {
            return ranks[place][draw];
        }

        @Override
        public void read(int place, int[] into) {
            char[] row = ranks[place];
            for (int k = 0; k < row.length; k++) {
                into[k] = row[k];
            }
        }

        @Override
        public int countAmong(int most, int place) {
            int count = 0;
            for (char rank : ranks[place]) {
                count += rank > 0 && rank <= most ? 1 : 0;
            }
            return count;
        }
    }

    final class OfFourBytes implements DrawnStore {
        private final int[][] ranks;

        OfFourBytes(int places, int draws) {
            ranks = new int[places][draws];
        }

        @Override
        public void put(int from, int[][] some) {
            for (int place = 0; place < ranks.length; place++) {
                int[] row = ranks[place];
                for (int k = 0; k < some.length; k++) {
                    row[from + k] = some[k][place];
                }
            }
        }

        @Override
        public int rank(int place, int draw) {
            return ranks[place][draw];
        }

        @Override
        public void read(int place, int[] into) {
            System.arraycopy(ranks[place], 0, into, 0, into.length);
        }

        @Override
        public int countAmong(int most, int place) {
            return (int) Arrays.stream(ranks[place])
                    .filter(rank -> rank > 0 && rank <= most)
                    .count();
        }
    }
}
