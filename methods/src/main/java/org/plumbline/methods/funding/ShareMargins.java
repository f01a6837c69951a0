package org.plumbline.methods.funding;

import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.index.Interval;

/** How far the shares of a pot depend on the choices drawn: one allocation of the whole pot a draw. */
public final class ShareMargins {
    private final List<long[]> draws;

    /** @param draws the shares of all places in pence under each draw, at least one */
    public ShareMargins(List<long[]> draws) {
        this.draws = List.copyOf(draws);
    }

    /** The interval of a place's share in pence. */
    public Interval interval(int place) {
        return intervalOfSum(List.of(place));
    }

    /** The interval of what places have together, in pence: their draws are summed before the interval is taken. */
    public Interval intervalOfSum(List<Integer> places) {
        return Interval.of(sums(places));
    }

    /** The share of draws, 0 to 1, under which places together have less than so many pence. */
    public double shareBelow(List<Integer> places, long pence) {
        long below = Arrays.stream(sums(places)).filter(sum -> sum < pence).count();
        return below / (double) draws.size();
    }

    /** What places have together, one sum a draw. */
    private long[] sums(List<Integer> places) {
        int[] members = places.stream().mapToInt(Integer::intValue).toArray();
        return draws.stream()
                .mapToLong(draw ->
                        Arrays.stream(members).mapToLong(place -> draw[place]).sum())
                .toArray();
    }
}
