package org.plumbline.methods.sortition.panels;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SeatRow;

/**
 * Looks for panels that keep every condition and are worth much, by simulated annealing: a seat after another is given to another
 * class, the best of a few drawn at random; a change for the worse is taken now and then, less and less often; a quota missed
 * costs more than any seat is worth. Proves nothing. Begins from a panel that keeps them all, and gives the same
 * answers in the same order when it is begun again with the same seed.
 *
 * <p>A step costs about 30 nanoseconds and one more for each feature: ten thousand of them a third of a millisecond.
 */
public final class PanelSearch {
    /**
     * Of what a seat is worth, at the beginning. A search that comes home with nothing was too cold to cross panels that miss
     * quotas, so the next is hotter and longer; one that finds something lets the next be cooler, down to what serves loose quotas best.
     */
    private static final double COOLEST_START = 0.3;

    private static final double HOTTEST_START = 3;

    private static final double HOTTER = 1.3;

    private static final double COOLER = 0.7;

    /** Of the heat of a search, in one near a panel that is good already. */
    private static final double NEARBY = 0.3;

    private static final double MOST_EFFORT = 50;

    private static final double COLDEST = 0.02;

    /** More than two seats are worth: less leaves quotas unkept, more keeps the search from crossing over. */
    private static final double PENALTY = 2.5;

    private static final int NONE = -1;

    /** Among so many classes the best is taken. */
    private static final int TOURNAMENT = 4;

    private final int width;
    private final int[] rowsOf;
    private final int[] least;
    private final int[] most;
    private final int[] leastOfClass;
    private final int[] mostOfClass;
    private final SplittableRandom random;
    private final int steps;

    private final int[] seats;
    private final int[] counts;
    private final int[] sums;
    private final int[] best;
    private double hottest = COOLEST_START;
    private double effort = 1;
    private long work;

    /** @param seed of the search; a different one finds other panels */
    public PanelSearch(Conditions conditions, long seed) {
        PoolClasses classes = conditions.classes();
        int count = classes.count();
        random = new SplittableRandom(seed);
        width = classes.assembly().quotas().features().size() + 1;
        rowsOf = rowsOf(classes, width);
        least = new int[classes.rows().size()];
        most = new int[least.length];
        Arrays.setAll(least, conditions::least);
        Arrays.setAll(most, conditions::most);
        leastOfClass = new int[count];
        mostOfClass = new int[count];
        Arrays.setAll(leastOfClass, conditions::leastOfClass);
        Arrays.setAll(mostOfClass, conditions::mostOfClass);
        steps = 500 + 15 * count + 10 * classes.panelSize();
        seats = new int[classes.panelSize()];
        counts = new int[count];
        sums = new int[least.length];
        best = new int[seats.length];
    }

    /**
     * For each class the row of its value of each feature, then that of its kind of household or {@link #NONE}; so that two classes
     * are alike in what stands at the same place. Not that of the panel's size, which no exchange of seats can change.
     */
    private static int[] rowsOf(PoolClasses classes, int width) {
        int[] rowsOf = new int[classes.count() * width];
        Arrays.fill(rowsOf, NONE);
        for (int row = 0; row < classes.rows().size(); row++) {
            SeatRow one = classes.rows().get(row);
            for (int place = 0; place < one.size() && one.origin() != SeatRow.Origin.PANEL_SIZE; place++) {
                int column = one.origin() == SeatRow.Origin.QUOTA ? one.feature() : width - 1;
                rowsOf[one.classAt(place) * width + column] = row;
            }
        }
        return rowsOf;
    }

    /**
     * The best panel that a search passes; empty if it passes none but {@code start}.
     *
     * @param start keeps every condition
     */
    public Optional<ClassPanel> find(Worth worth, ClassPanel start) {
        boolean found = anneal(worth, start, hottest, (int) (steps * effort), Double.NEGATIVE_INFINITY);
        hottest = found ? Math.max(COOLEST_START, hottest * COOLER) : Math.min(HOTTEST_START, hottest * HOTTER);
        effort = found ? Math.max(1, effort * COOLER) : Math.min(MOST_EFFORT, effort * HOTTER);
        return found ? Optional.of(best()) : Optional.empty();
    }

    /** A panel that is worth more than {@code start}, looked for near it; empty if none was passed. */
    public Optional<ClassPanel> better(Worth worth, ClassPanel start) {
        return anneal(worth, start, hottest * NEARBY, (int) (steps * effort), 0)
                ? Optional.of(best())
                : Optional.empty();
    }

    /** Whether {@link #best} is now a panel that gains more than so much over the start. */
    private boolean anneal(Worth worth, ClassPanel start, double hot, int all, double more) {
        begin(start);
        work += all;
        int missed = 0;
        double gained = 0;
        double most = more;
        for (int step = 0; step < all; step++) {
            double heat = hot * Math.max(COLDEST, 1 - (double) step / all);
            int seat = random.nextInt(seats.length);
            int from = seats[seat];
            int to = counts[from] > leastOfClass[from] ? bestOfSome(worth, from) : -1;
            if (to < 0) {
                continue;
            }
            int moreMissed = moreMissed(from, to);
            double gain = worth.ofNext(to, counts[to]) - worth.ofNext(from, counts[from] - 1);
            double change = gain - PENALTY * moreMissed;
            if (change >= 0 || random.nextDouble() < StrictMath.exp(change / heat)) {
                move(seat, from, to);
                missed += moreMissed;
                gained += gain;
                if (missed == 0 && gained > most) {
                    most = gained;
                    System.arraycopy(seats, 0, best, 0, seats.length);
                }
            }
        }
        return most > more;
    }

    /** How many steps it has taken so far. */
    public long work() {
        return work;
    }

    private void begin(ClassPanel start) {
        Arrays.fill(sums, 0);
        int seat = 0;
        for (int one = 0; one < counts.length; one++) {
            counts[one] = start.seats(one);
            for (int i = 0; i < counts[one]; i++) {
                seats[seat++] = one;
                count(one, 1);
            }
        }
    }

    private int bestOfSome(Worth worth, int from) {
        int found = -1;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < TOURNAMENT; i++) {
            int one = random.nextInt(counts.length);
            if (one != from && counts[one] < mostOfClass[one]) {
                double next = worth.ofNext(one, counts[one]);
                if (next > top) {
                    top = next;
                    found = one;
                }
            }
        }
        return found;
    }

    /** By how many seats more the quotas would be missed, all together, if a seat went from one class to another. */
    private int moreMissed(int from, int to) {
        int more = 0;
        for (int i = 0; i < width; i++) {
            int left = rowsOf[from * width + i];
            int taken = rowsOf[to * width + i];
            if (left != taken) {
                if (left != NONE) {
                    more += sums[left] > most[left] ? -1 : sums[left] <= least[left] ? 1 : 0;
                }
                if (taken != NONE) {
                    more += sums[taken] >= most[taken] ? 1 : sums[taken] < least[taken] ? -1 : 0;
                }
            }
        }
        return more;
    }

    private void move(int seat, int from, int to) {
        seats[seat] = to;
        counts[from]--;
        counts[to]++;
        count(from, -1);
        count(to, 1);
    }

    private void count(int one, int seat) {
        for (int i = one * width; i < (one + 1) * width; i++) {
            if (rowsOf[i] != NONE) {
                sums[rowsOf[i]] += seat;
            }
        }
    }

    private ClassPanel best() {
        int[] panel = new int[counts.length];
        for (int one : best) {
            panel[one]++;
        }
        return new ClassPanel(panel);
    }
}
