package org.plumbline.methods.budgeting.reasons;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * Looks for a change that is just enough: steps that double from a guess until enough and not enough lie on either side, then
 * halving. No change at all is taken not to be enough.
 */
final class Threshold {
    private static final long NONE = -1;
    /** A guess is mostly right or one short, and if not then off by some such part of it. */
    private static final long WIDE = 8;

    private final LongPredicate enough;
    private final int mostCounts;
    private final NavigableMap<Long, Boolean> known = new TreeMap<>();
    private boolean gaveUp;

    /** @param enough whether a change of this size does it; asked once for each size, and at most so many times */
    Threshold(LongPredicate enough, int mostCounts) {
        this.enough = enough;
        this.mostCounts = mostCounts;
        known.put(0L, false);
    }

    /**
     * A change that is enough while the next smaller is not; empty if the largest is not enough or if it was given up.
     *
     * @param guess any
     * @param largest at least 1
     */
    Optional<Long> find(long guess, long largest) {
        long start = Math.max(1, Math.min(guess, largest));
        if (is(start)) {
            down(start);
        } else {
            up(start, largest);
        }
        long yes = smallestKnown();
        while (!gaveUp && yes != NONE && known.lowerKey(yes) < yes - 1) {
            long no = known.lowerKey(yes); // not enough, since yes is the smallest that is known to be
            is(no + (yes - no) / 2);
            yes = smallestKnown();
        }
        return gaveUp || yes == NONE ? Optional.empty() : Optional.of(yes);
    }

    /** Whether it ended because it may not ask again. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** The smallest change that is known to be enough, whether or not a smaller one is. */
    Optional<Long> enough() {
        return Optional.of(smallestKnown()).filter(change -> change != NONE);
    }

    int counts() {
        return known.size() - 1;
    }

    private void down(long start) {
        long at = start - 1;
        for (long step = Math.max(2, start / WIDE); !gaveUp && is(at); step *= 2) {
            at = Math.max(0, at - step);
        }
    }

    private void up(long start, long largest) {
        long at = Math.min(largest, start + 1);
        for (long step = Math.max(2, start / WIDE); !gaveUp && at < largest && !is(at); step *= 2) {
            at = Math.min(largest, at + step);
        }
        is(at);
    }

    private long smallestKnown() {
        return known.entrySet().stream()
                .filter(Map.Entry::getValue)
                .mapToLong(Map.Entry::getKey)
                .findFirst()
                .orElse(NONE);
    }

    private boolean is(long change) {
        Boolean before = known.get(change);
        if (before != null) {
            return before;
        }
        gaveUp |= known.size() > mostCounts;
        if (gaveUp) {
            return false;
        }
        boolean now = enough.test(change);
        known.put(change, now);
        return now;
    }
}
