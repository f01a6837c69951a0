package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SeatRow;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;

/**
 * A quota that decides chances: every panel of the lottery has exactly its most or its least seats, so that nobody of that value
 * could be given more, or less, without breaking it.
 *
 * @param feature by its place
 * @param value by its place
 * @param full whether all the seats that there may be are taken; otherwise only those that must be are
 */
public record Binding(int feature, int value, boolean full, String words) {
    /** Expected seats that lie nearer than this are at the limit: 10^-6 of a seat. */
    private static final long SLACK = Lottery.ONE / 1_000_000;

    /** Those of a lottery, in the order of the quotas. */
    static List<Binding> list(PoolClasses classes, Lottery lottery) {
        List<Binding> list = new ArrayList<>();
        for (SeatRow row : classes.rows()) {
            if (row.origin() == SeatRow.Origin.QUOTA && row.size() > 0) {
                long expected = 0;
                for (int place = 0; place < row.size(); place++) {
                    expected = Math.addExact(expected, lottery.expectedSeats(row.classAt(place)));
                }
                Limits limits = Limits.of(classes, row);
                boolean full = limits.most() * Lottery.ONE - expected <= SLACK;
                if (full || expected - limits.least() * Lottery.ONE <= SLACK) {
                    list.add(of(classes, row, limits, full));
                }
            }
        }
        return list;
    }

    /** The seats of a value as far as the other values of its feature leave any: what they must have, and all that they may. */
    private record Limits(int least, int most) {
        static Limits of(PoolClasses classes, SeatRow row) {
            List<Quota> quotas =
                    classes.assembly().quotas().features().get(row.feature()).quotas();
            long leastOfOthers = -row.least();
            long mostOfOthers = -row.most();
            for (Quota quota : quotas) {
                leastOfOthers += quota.least();
                mostOfOthers += quota.most();
            }
            return new Limits((int) Math.max(row.least(), classes.panelSize() - mostOfOthers), (int)
                    Math.min(row.most(), classes.panelSize() - leastOfOthers));
        }
    }

    private static Binding of(PoolClasses classes, SeatRow row, Limits limits, boolean full) {
        Feature feature = classes.assembly().quotas().features().get(row.feature());
        Quota quota = feature.quotas().get(row.value());
        int people = 0;
        for (int place = 0; place < row.size(); place++) {
            people += classes.size(row.classAt(place));
        }
        String limit = limits.least() == limits.most() ? "exactly " : full ? "at most " : "at least ";
        int seats = full ? limits.most() : limits.least();
        String others = seats == (full ? quota.most() : quota.least()) ? "" : ", as the others' quotas leave it";
        return new Binding(
                row.feature(),
                row.value(),
                full,
                limit + seats + (seats == 1 ? " seat" : " seats") + " for " + people
                        + (people == 1 ? " person" : " people") + " of " + feature.name() + " " + quota.value()
                        + others);
    }
}
