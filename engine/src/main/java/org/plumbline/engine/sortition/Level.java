package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * People with the same chance.
 *
 * @param chance of each of them, 0 to 1; their mean, where they differ by less than {@link #APART}
 * @param classes by their numbers, ascending
 * @param why the quotas at their limit that most of them come under, those of the most people first
 */
public record Level(double chance, int people, List<Integer> classes, List<Binding> why) {
    /** Chances that lie further apart than this are two levels. */
    public static final double APART = 2e-6;

    private static final int MOST_REASONS = 3;

    public Level {
        classes = List.copyOf(classes);
        why = List.copyOf(why);
    }

    /** The levels of a lottery, the least chance first. */
    static List<Level> list(PoolClasses classes, Lottery lottery, PersonChances chances) {
        List<Binding> bindings = Binding.list(classes, lottery);
        int[] order = IntStream.range(0, classes.count())
                .boxed()
                .sorted(Comparator.comparingDouble(chances::ofClass))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Level> levels = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= order.length; to++) {
            if (to == order.length || chances.ofClass(order[to]) - chances.ofClass(order[from]) > APART) {
                levels.add(of(
                        IntStream.range(from, to)
                                .map(i -> order[i])
                                .sorted()
                                .boxed()
                                .toList(),
                        classes,
                        lottery,
                        bindings));
                from = to;
            }
        }
        return levels;
    }

    private static Level of(List<Integer> members, PoolClasses classes, Lottery lottery, List<Binding> bindings) {
        long expected = 0;
        int people = 0;
        for (int one : members) {
            expected = Math.addExact(expected, lottery.expectedSeats(one));
            people += classes.size(one);
        }
        int all = people;
        List<Binding> why = bindings.stream()
                .filter(binding -> 2 * under(binding, members, classes) >= all)
                .sorted(Comparator.comparingInt((Binding binding) -> -under(binding, members, classes)))
                .limit(MOST_REASONS)
                .toList();
        return new Level((double) expected / people / Lottery.ONE, people, members, why);
    }

    private static int under(Binding binding, List<Integer> members, PoolClasses classes) {
        int people = 0;
        for (int one : members) {
            people += classes.value(one, binding.feature()) == binding.value() ? classes.size(one) : 0;
        }
        return people;
    }

    /** The reasons in words; empty where no quota at its limit is common to most of them. */
    public String reasons() {
        return String.join("; ", why.stream().map(Binding::words).toList());
    }
}
