package org.plumbline.methods.sortition.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * The balls of a lottery. In which order they fell means nothing, so they are sorted. Bonus balls are typed after a plus sign
 * and stand, sorted too, after the others.
 *
 * @param count of balls, 1 to {@code highest}
 * @param highest number on a ball; the lowest is 1
 * @param bonus the bonus balls, where there are any
 */
public record LotteryBalls(int count, int highest, Optional<Bonus> bonus) implements PublicSource {

    /**
     * Bonus balls.
     *
     * @param count of them, at least 1
     * @param highest number on a bonus ball
     * @param sameBalls whether they are drawn from the balls that the others left, so that none can be a number that fell
     */
    public record Bonus(int count, int highest, boolean sameBalls) {
        public Bonus {
            if (count < 1 || highest < count || highest > Dice.MOST) {
                throw new IllegalArgumentException(count + " bonus balls of " + highest);
            }
        }
    }

    public LotteryBalls {
        if (count < 1 || highest < count || highest > Dice.MOST) {
            throw new IllegalArgumentException(count + " balls of " + highest);
        }
        bonus.filter(Bonus::sameBalls).ifPresent(one -> {
            if (one.highest() != highest || one.count() + count > highest) {
                throw new IllegalArgumentException(one + " from the " + highest + " balls of which " + count + " fell");
            }
        });
    }

    @Override
    public String canonical(String asPublished) {
        String[] parts = asPublished.strip().split("[ \\t]*\\+[ \\t]*", -1);
        if (parts.length != (bonus.isPresent() ? 2 : 1)) {
            throw new WrongValue(
                    ProblemCode.WRONG_PUBLIC_VALUE,
                    bonus.isPresent() ? "bonus balls are missing" : "bonus balls, which this source does not use",
                    asPublished,
                    words(),
                    "type it as " + example());
        }
        List<Integer> balls = balls(parts[0], count, highest, asPublished);
        List<Integer> all = new ArrayList<>(balls);
        bonus.ifPresent(one -> {
            List<Integer> bonusBalls = balls(parts[1], one.count(), one.highest(), asPublished);
            all.addAll(bonusBalls);
            if (one.sameBalls()) {
                TypedNumbers.requireDifferent(all, asPublished, words());
            }
        });
        return TypedNumbers.stopped(all);
    }

    private List<Integer> balls(String typed, int wanted, int most, String asPublished) {
        List<Integer> balls = TypedNumbers.of(typed, words());
        TypedNumbers.requireCount(balls, wanted, asPublished, words());
        TypedNumbers.requireRange(balls, 1, most, asPublished, words());
        TypedNumbers.requireDifferent(balls, asPublished, words());
        return balls.stream().sorted().toList();
    }

    @Override
    public double bits() {
        return Bits.ofChoice(count, highest)
                + bonus.map(one -> Bits.ofChoice(one.count(), one.sameBalls() ? highest - count : one.highest()))
                        .orElse(0.0);
    }

    @Override
    public String words() {
        return count + " different numbers from 1 to " + highest
                + bonus.map(one -> ", a plus sign and " + one.count() + " bonus "
                                + (one.count() == 1 ? "number" : "numbers") + " from 1 to " + one.highest())
                        .orElse("")
                + ", in any order";
    }

    @Override
    public String example() {
        return numbers(1, count)
                + bonus.map(one -> " + " + numbers(one.sameBalls() ? count + 1 : 1, one.count()))
                        .orElse("");
    }

    private static String numbers(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }
}
