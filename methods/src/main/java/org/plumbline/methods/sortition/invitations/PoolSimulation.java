package org.plumbline.methods.sortition.invitations;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.plumbline.methods.draws.Uniform;

/**
 * One round of letters, simulated. Which letters of the order are answered, and by whom, is drawn once: so the pool of more letters holds
 * that of fewer, and a panel that is possible with fewer is possible with more.
 */
final class PoolSimulation {
    private final SeatNeeds needs;
    private final AnswerModel model;
    private final int[][] numbers;
    private final PanelFinder finder;

    /** @param numbers of the letters of each tenth, as {@link LetterOrder#numbersByTenth} */
    PoolSimulation(SeatNeeds needs, AnswerModel model, int[][] numbers, PanelFinder finder) {
        this.needs = needs;
        this.model = model;
        this.numbers = numbers;
        this.finder = finder;
    }

    /** @param most how many letters are sent at the most */
    SimulatedPool run(long seed, int most) {
        Round round = round(seed, most);
        Walk walk = new Walk(needs, round.values);
        int enough = walk.untilEachIsMet(round.people);
        if (enough > round.people) {
            return new SimulatedPool(SimulatedPool.NEVER, walk.lastFeature, walk.lastValue, false);
        }
        int people = leastPeople(round, enough);
        return new SimulatedPool(
                people > round.people ? SimulatedPool.NEVER : round.letter[people - 1],
                people > enough ? -1 : walk.lastFeature,
                people > enough ? -1 : walk.lastValue,
                people > enough);
    }

    /** The fewest of the first volunteers that can fill a panel, by steps that double, then halve; one more than there are for none. */
    private int leastPeople(Round round, int enough) {
        if (finder.canMeet(round.values, enough)) {
            return enough;
        }
        int low = enough + 1;
        int step = 1;
        int high = Math.min(low, round.people);
        while (high >= low && !finder.canMeet(round.values, high)) {
            low = high + 1;
            step *= 2;
            high = Math.min(high + step, round.people);
        }
        if (high < low) {
            return round.people + 1;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (finder.canMeet(round.values, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The volunteers in the order of their letters. */
    private static final class Round {
        private final int people;
        private final int[] letter;
        private final int[][] values;

        Round(int people, int[] letter, int[][] values) {
            this.people = people;
            this.letter = letter;
            this.values = values;
        }
    }

    /** Every tenth has a stream of its own, so that what is drawn of it does not depend on how many letters there are. */
    private Round round(long seed, int most) {
        SplittableRandom random = new SplittableRandom(seed);
        int factor = Uniform.below(model.factors(), random.nextLong());
        int[] letter = new int[64];
        int[][] values = new int[model.shares().features()][64];
        int people = 0;
        for (int tenth = 1; tenth <= ByTenth.TENTHS; tenth++) {
            SplittableRandom of = new SplittableRandom(random.nextLong());
            double none = StrictMath.log1p(-model.rate(tenth, factor));
            long at = nextAnswered(-1, none, of.nextLong());
            while (at < numbers[tenth].length && numbers[tenth][(int) at] <= most) {
                if (people == letter.length) {
                    letter = Arrays.copyOf(letter, 2 * people);
                    for (int feature = 0; feature < values.length; feature++) {
                        values[feature] = Arrays.copyOf(values[feature], 2 * people);
                    }
                }
                letter[people] = numbers[tenth][(int) at];
                for (int feature = 0; feature < values.length; feature++) {
                    values[feature][people] = model.shares().valueAt(feature, tenth, Uniform.of(of.nextLong()));
                }
                people++;
                at = nextAnswered(at, none, of.nextLong());
            }
        }
        return inOrder(people, letter, values);
    }

    /**
     * The next letter that is answered when each is with the same chance: how many are not is a geometric number.
     *
     * @param none the logarithm of the chance that a letter is not answered
     */
    private static long nextAnswered(long after, double none, long bits) {
        double unanswered = none == Double.NEGATIVE_INFINITY ? 0 : StrictMath.log(Uniform.inside(bits)) / none;
        return after + 1 + (long) Math.min(unanswered, Integer.MAX_VALUE);
    }

    private static Round inOrder(int people, int[] letter, int[][] values) {
        long[] keys = new long[people];
        for (int person = 0; person < people; person++) {
            keys[person] = ((long) letter[person] << 32) | person;
        }
        Arrays.sort(keys);
        int[] letters = new int[people];
        int[][] sorted = new int[values.length][people];
        for (int i = 0; i < people; i++) {
            int person = (int) keys[i];
            letters[i] = letter[person];
            for (int feature = 0; feature < values.length; feature++) {
                sorted[feature][i] = values[feature][person];
            }
        }
        return new Round(people, letters, sorted);
    }

    /** Goes along the volunteers until every value has its least and every feature can fill the panel within its most. */
    private static final class Walk {
        private final SeatNeeds needs;
        private final int[][] values;
        private final int[][] counts;
        private final int[] usable;
        private int open;
        private int lastPerson = -1;
        private int lastFeature = -1;
        private int lastValue = -1;

        Walk(SeatNeeds needs, int[][] values) {
            this.needs = needs;
            this.values = values;
            this.counts = new int[needs.features()][];
            this.usable = new int[needs.features()];
            for (int feature = 0; feature < counts.length; feature++) {
                counts[feature] = new int[needs.values(feature)];
                open++;
                for (int value = 0; value < counts[feature].length; value++) {
                    open += needs.least(feature, value) > 0 ? 1 : 0;
                }
            }
        }

        /** How many of the first people that takes; one more than there are where they are not enough. */
        int untilEachIsMet(int people) {
            int person = 0;
            while (open > 0 && person < people) {
                add(person++);
            }
            if (open > 0) {
                findShortest();
                return people + 1;
            }
            return person;
        }

        private void add(int person) {
            for (int feature = 0; feature < counts.length; feature++) {
                int value = values[feature][person];
                int count = ++counts[feature][value];
                if (count <= needs.most(feature, value) && ++usable[feature] == needs.panelSize()) {
                    met(person, feature, -1);
                }
                if (count == needs.least(feature, value)) {
                    met(person, feature, value);
                }
            }
        }

        /** Of what one volunteer completes, a value tells more than its feature. */
        private void met(int person, int feature, int value) {
            open--;
            if (value >= 0 || person != lastPerson || lastValue < 0) {
                lastFeature = feature;
                lastValue = value;
            }
            lastPerson = person;
        }

        /** Where the largest part of a need is missing. */
        private void findShortest() {
            double largest = 0;
            for (int feature = 0; feature < counts.length; feature++) {
                for (int value = 0; value < counts[feature].length; value++) {
                    int least = needs.least(feature, value);
                    double part = least == 0 ? 0 : (double) (least - counts[feature][value]) / least;
                    if (part > largest) {
                        largest = part;
                        lastFeature = feature;
                        lastValue = value;
                    }
                }
            }
        }
    }
}
