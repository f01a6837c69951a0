package org.plumbline.methods.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Standing;

class ListMarginsTest {

    @Test
    void theMarginsOfTwentyDrawsAreThoseWorkedByHand() {
        // Four places. Place 0 is worst on both in every draw; place 1 on both in draws 0 to 9, and swaps with place 2
        // on the first
        // index in draws 10 to 19; place 3 has a gap on the second.
        IntFunction<ListChoice> choice = draw -> choice(
                draw < 10 ? new double[] {9, 8, 7, 6} : new double[] {9, 7, 8, 6},
                new double[] {9, 8, 7, Double.NaN},
                2);
        ListMargins margins = onThreads(2, threads -> ListMargins.over(20, choice, threads));
        assertThat(margins.draws()).isEqualTo(20);
        assertThat(margins.places()).isEqualTo(4);
        assertThat(IntStream.range(0, 4).mapToDouble(margins::shareListed)).containsExactly(1.0, 0.5, 0.0, 0.0);
        assertThat(IntStream.range(0, 4).mapToObj(margins::standing))
                .containsExactly(
                        Standing.ROBUSTLY_ON, Standing.CONTESTED, Standing.ROBUSTLY_OFF, Standing.ROBUSTLY_OFF);
        assertThat(margins.firstRank(1)).isEqualTo(new Interval(2, 3));
        assertThat(margins.secondRank(1)).isEqualTo(new Interval(2, 2));
        assertThat(margins.secondRank(3)).isEqualTo(new Interval(Ranks.UNRANKED, Ranks.UNRANKED));
        assertThat(margins.members()).isEqualTo(new Interval(1, 2));
        assertThat(margins.isListed(9, 1)).isTrue();
        assertThat(margins.isListed(10, 1)).isFalse();
    }

    @Test
    void itIsTheSameOnOneTwoAndEightThreads() {
        ListMargins alone = onThreads(1, threads -> ListMargins.over(120, ListMarginsTest::drawn, threads));
        for (int count : new int[] {2, 8}) {
            ListMargins together = onThreads(count, threads -> ListMargins.over(120, ListMarginsTest::drawn, threads));
            assertThat(together.members()).isEqualTo(alone.members());
            for (int place = 0; place < alone.places(); place++) {
                assertThat(together.shareListed(place)).isEqualTo(alone.shareListed(place));
                assertThat(together.firstRank(place)).isEqualTo(alone.firstRank(place));
                assertThat(together.secondRank(place)).isEqualTo(alone.secondRank(place));
            }
            assertThat(lists(together)).isEqualTo(lists(alone));
        }
    }

    @Test
    void everyDrawIsTheRuleUnderItsChoice() {
        ListMargins margins = onThreads(2, threads -> ListMargins.over(60, ListMarginsTest::drawn, threads));
        for (int draw = 0; draw < 60; draw++) {
            ListChoice choice = drawn(draw);
            WorstOnBoth rule = new WorstOnBoth(
                    Ranks.fromHighest(choice.first()), Ranks.fromHighest(choice.second()), choice.most());
            int number = draw;
            assertThat(IntStream.range(0, margins.places()).filter(place -> margins.isListed(number, place)))
                    .as("draw %d", draw)
                    .containsExactlyElementsOf(rule.members());
        }
        int[][] ranks = IntStream.range(0, 60)
                .mapToObj(draw -> Ranks.fromHighest(drawn(draw).first()))
                .toArray(int[][]::new);
        for (int place = 0; place < margins.places(); place++) {
            int here = place;
            assertThat(margins.firstRank(place))
                    .isEqualTo(Interval.of(
                            Arrays.stream(ranks).mapToLong(draw -> draw[here]).toArray()));
        }
    }

    @Test
    void aMethodSeesAFreshListOfEachDrawInOrder() {
        ListMargins margins = onThreads(2, threads -> ListMargins.over(30, ListMarginsTest::drawn, threads));
        List<List<Integer>> before = lists(margins);
        onThreads(
                2,
                threads -> margins.forEachDraw(
                        listed -> {
                            Arrays.fill(listed, true);
                            return listed.length;
                        },
                        threads));
        assertThat(lists(margins)).isEqualTo(before);
        for (int draw = 0; draw < 30; draw++) {
            int number = draw;
            assertThat(before.get(draw))
                    .isEqualTo(IntStream.range(0, margins.places())
                            .filter(place -> margins.isListed(number, place))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void drawsOfDifferentPlacesAndNoDrawsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onThreads(1, threads -> ListMargins.over(0, ListMarginsTest::drawn, threads)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onThreads(
                        1,
                        threads ->
                                ListMargins.over(2, draw -> choice(new double[2 + draw], new double[2], 1), threads)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onThreads(
                        1, threads -> ListMargins.over(1, draw -> choice(new double[2], new double[3], 1), threads)));
    }

    /** Two hundred places with scores near those of draw 0, some gaps and ties, the worst thirty or so of each. */
    private static ListChoice drawn(int draw) {
        Random random = new Random(draw);
        double[] first = IntStream.range(0, 200)
                .mapToDouble(i -> Math.rint(i + 20 * random.nextGaussian()))
                .toArray();
        double[] second = IntStream.range(0, 200)
                .mapToDouble(i -> i % 17 == 0 ? Double.NaN : (i * 3 % 200) + 10 * random.nextDouble())
                .toArray();
        return choice(first, second, 60 + random.nextInt(20));
    }

    private static ListChoice choice(double[] first, double[] second, int most) {
        return new ListChoice() {
            @Override
            public double[] first() {
                return first;
            }

            @Override
            public double[] second() {
                return second;
            }

            @Override
            public int most() {
                return most;
            }
        };
    }

    /** The places that each draw lists. */
    private static List<List<Integer>> lists(ListMargins margins) {
        return onThreads(2, threads -> margins.forEachDraw(ListMarginsTest::members, threads));
    }

    private static List<Integer> members(boolean[] listed) {
        return IntStream.range(0, listed.length).filter(i -> listed[i]).boxed().toList();
    }

    private static <T> T onThreads(int count, Function<ExecutorService, T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            return work.apply(threads);
        } finally {
            threads.shutdown();
        }
    }
}
