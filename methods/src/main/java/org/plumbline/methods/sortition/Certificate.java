package org.plumbline.methods.sortition;

import java.util.List;

/**
 * Why no lottery is fairer, in a form that can be checked without believing whoever found it. Stage by stage it says: whatever
 * the lottery, if those settled at earlier stages keep the chance they have, then somebody of the others has at most this one;
 * and those settled here cannot have more without that.
 *
 * <p>The proof of a stage is a weight for each class. Let W be the greatest sum of weights (of those who have a seat) that any
 * panel can reach: a question with an exact answer. No lottery can have a greater expected sum. The levels, weighed the same
 * way, already reach W up to a gap; so none of those with a weight can have more.
 */
public record Certificate(List<Stage> stages) {
    /**
     * What the weights of all seats that classes can have may sum to at most: 2^53, up to which every whole number is a double, so that no
     * solver's arithmetic loses any.
     */
    public static final long MOST_SUM = 1L << 53;

    public Certificate {
        stages = List.copyOf(stages);
    }

    /** Nothing is proved. */
    public static Certificate none() {
        return new Certificate(List.of());
    }

    /** One level, and who is settled at it. */
    public static final class Stage {
        private final long level;
        private final int[] settled;
        private final long[] weights;

        /**
         * @param level the chance of a seat of each person of the settled classes, in {@link Lottery#ONE}ths
         * @param settled classes that are settled at this stage, ascending; not settled before
         * @param weights for each class of one seat of it: nought or more, whole; more than nought for the settled
         */
        public Stage(long level, int[] settled, long[] weights) {
            this.level = level;
            this.settled = settled.clone();
            this.weights = weights.clone();
        }

        public long level() {
            return level;
        }

        public int settledCount() {
            return settled.length;
        }

        public int settled(int place) {
            return settled[place];
        }

        public long weight(int classNumber) {
            return weights[classNumber];
        }

        public int classes() {
            return weights.length;
        }
    }
}
