package org.plumbline.methods.sortition.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.Lotteries;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SmallCase;

class PanelSearchTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    static Stream<Lotteries> pools() {
        return Stream.concat(Lotteries.madeUp().stream(), Lotteries.tight().stream());
    }

    /** Against every panel there is. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFoundIsAPanelAndWorthNoMoreThanTheBest(long seed) {
        SmallCase one = SmallCase.of(seed);
        List<ClassPanel> all = one.classPanels();
        PanelSearch search = new PanelSearch(Conditions.of(one.classes()), seed);
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            double[] weights = weights(one.classes(), random);
            double best = all.stream()
                    .mapToDouble(panel -> worth(weights, panel))
                    .max()
                    .orElseThrow();
            ClassPanel start = all.get(random.nextInt(all.size()));
            for (Optional<ClassPanel> found :
                    List.of(search.find(Worth.linear(weights), start), search.better(Worth.linear(weights), start))) {
                assertThat(all).containsAll(found.stream().toList());
                assertThat(found.map(panel -> worth(weights, panel)).orElse(best))
                        .isLessThanOrEqualTo(best + 1e-12);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void onLargerPoolsTheSameHoldsOfTheExactMaximumAndABetterOneIsBetter(Lotteries one) {
        PoolClasses classes = one.classes();
        Conditions conditions = Conditions.of(classes);
        ExactPanels exact = new ExactPanels(conditions, new OrTools());
        PanelSearch search = new PanelSearch(conditions, 1);
        Random random = new Random(1);
        ClassPanel start = exact.any(Patience.ENDLESS);
        for (int i = 0; i < 5; i++) {
            long[] weights = random.longs(classes.count(), 0, 1_000).toArray();
            double[] same = LongStream.of(weights).asDoubleStream().toArray();
            long best = exact.heaviest(weights, Patience.ENDLESS).objective();
            Optional<ClassPanel> found = search.find(Worth.linear(same), start);
            found.ifPresent(panel -> {
                assertThat(classes.allows(panel)).isTrue();
                assertThat(worth(same, panel)).isLessThanOrEqualTo(best);
            });
            double before = worth(same, start);
            search.better(Worth.linear(same), start).ifPresent(panel -> {
                assertThat(classes.allows(panel)).isTrue();
                assertThat(worth(same, panel)).isGreaterThan(before).isLessThanOrEqualTo(best);
            });
            start = found.orElse(start);
        }
    }

    /** Panels of a lottery keep the tighter conditions that its expected seats make, so a search among them can begin there. */
    @ParameterizedTest
    @MethodSource("pools")
    void tighterConditionsAreKeptToo(Lotteries one) {
        Lottery lottery = one.lottery();
        double[] seats = new double[one.classes().count()];
        for (int number = 0; number < seats.length; number++) {
            seats[number] = (double) lottery.expectedSeats(number) / Lottery.ONE;
        }
        Conditions tight = Conditions.of(one.classes()).at(seats);
        PanelSearch search = new PanelSearch(tight, 3);
        Random random = new Random(3);
        for (int place = 0; place < lottery.size(); place++) {
            if (lottery.weight(place) < Lottery.ONE / 1_000) {
                continue; // a panel of next to no weight can be off a bound within the rounding
            }
            assertThat(tight.allows(lottery.panel(place))).isTrue();
            Optional<ClassPanel> found =
                    search.find(Worth.linear(weights(one.classes(), random)), lottery.panel(place));
            assertThat(found.map(tight::allows).orElse(true)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void aSeedGivesTheSamePanelsInTheSameOrder(Lotteries one) {
        assertThat(some(one, 7)).isEqualTo(some(one, 7));
    }

    private static List<Optional<ClassPanel>> some(Lotteries one, long seed) {
        PanelSearch search = new PanelSearch(Conditions.of(one.classes()), seed);
        Random random = new Random(seed);
        List<Optional<ClassPanel>> found = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Worth worth = Worth.linear(weights(one.classes(), random));
            found.add(search.find(worth, one.lottery().panel(0)));
        }
        return found;
    }

    private static double[] weights(PoolClasses classes, Random random) {
        return random.doubles(classes.count()).toArray();
    }

    private static double worth(double[] weights, ClassPanel panel) {
        double sum = 0;
        for (int number = 0; number < weights.length; number++) {
            sum += weights[number] * panel.seats(number);
        }
        return sum;
    }
}
