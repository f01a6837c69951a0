package org.plumbline.methods.sortition.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.Lotteries;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.MirrorPool;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.model.Mirror;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;

/** What is promised of the panels that a public lottery is held over, told from people and quotas, without classes. */
class PortfoliosTest {
    private static final int SIZE = 1_000;

    static Stream<Lotteries> pools() {
        return Stream.concat(Lotteries.madeUp().stream(), Lotteries.examples().stream());
    }

    static Stream<Lotteries> madeUp() {
        return Lotteries.madeUp().stream();
    }

    @ParameterizedTest
    @MethodSource("pools")
    void aThousandPanelsKeepTheRulesAndGiveEverybodyTheirChanceToAThousandth(Lotteries one) {
        check(one);
    }

    @Test
    @Tag(Mirror.TAG)
    void soDoThoseOfScotland() {
        Mirror.required();
        check(Lotteries.of("scotland_22", MirrorPool.read("scotland_22", "feature", "value")));
    }

    private static void check(Lotteries one) {
        Portfolios portfolios = new Portfolios(one.classes());
        Portfolio portfolio = portfolios.of(one.lottery(), SIZE, Patience.ENDLESS);
        assertThat(portfolio.size()).isEqualTo(SIZE);
        checkPanels(one.classes().assembly(), portfolio);
        checkChances(one, portfolio);
        checkPeopleAlike(one.classes(), portfolio);
        assertThat(portfolios.farthest(portfolio, one.lottery().chances(one.classes())))
                .isLessThanOrEqualTo(1e-3);
    }

    /** Whole numbers: a times the panels differs from the expected seats of a person by at most a panel in a thousand. */
    private static void checkChances(Lotteries one, Portfolio portfolio) {
        int[] appearances = portfolio.appearances();
        for (int person = 0; person < appearances.length; person++) {
            int number = one.classes().classOf(person);
            long people = one.classes().size(number);
            long due = one.lottery().expectedSeats(number);
            long off = Math.abs(appearances[person] * people * (Lottery.ONE / SIZE) - due);
            assertThat(off)
                    .as("person %d sits %d times, due %d of %d people", person, appearances[person], due, people)
                    .isLessThanOrEqualTo(people * (Lottery.ONE / 1_000));
        }
    }

    private static void checkPanels(Assembly assembly, Portfolio portfolio) {
        for (int panel = 0; panel < portfolio.size(); panel++) {
            int here = panel;
            int[] people = IntStream.range(0, portfolio.seats(panel))
                    .map(seat -> portfolio.person(here, seat))
                    .toArray();
            assertThat(people).hasSize(assembly.quotas().panelSize()).doesNotHaveDuplicates();
            checkQuotas(assembly, people);
            checkHouseholds(assembly, people);
        }
    }

    private static void checkQuotas(Assembly assembly, int[] people) {
        List<Feature> features = assembly.quotas().features();
        Pool pool = assembly.pool();
        for (int feature = 0; feature < features.size(); feature++) {
            int[] seats = new int[features.get(feature).quotas().size()];
            for (int person : people) {
                seats[pool.value(person, feature)]++;
            }
            for (int value = 0; value < seats.length; value++) {
                assertThat(features.get(feature).quotas().get(value).allows(seats[value]))
                        .as("%d seats of %s", seats[value], features.get(feature))
                        .isTrue();
            }
        }
    }

    private static void checkHouseholds(Assembly assembly, int[] people) {
        Set<Integer> households = new HashSet<>();
        for (int person : people) {
            boolean first = households.add(assembly.pool().household(person));
            assertThat(first || !assembly.onePerHousehold())
                    .as("household of person %d", person)
                    .isTrue();
        }
    }

    private static void checkPeopleAlike(PoolClasses classes, Portfolio portfolio) {
        int[] appearances = portfolio.appearances();
        for (int number = 0; number < classes.count(); number++) {
            int here = number;
            int[] times = IntStream.range(0, classes.size(number))
                    .map(place -> appearances[classes.member(here, place)])
                    .sorted()
                    .toArray();
            assertThat(times[times.length - 1] - times[0])
                    .as("class %d: %s", number, times)
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("madeUp")
    void theSameLotteryHasTheSamePortfolio(Lotteries one) {
        Portfolio first = new Portfolios(one.classes()).of(one.lottery(), 200, Patience.ENDLESS);
        Portfolio again = new Portfolios(one.classes()).of(one.lottery(), 200, Patience.ENDLESS);
        for (int panel = 0; panel < 200; panel++) {
            for (int seat = 0; seat < first.seats(panel); seat++) {
                assertThat(again.person(panel, seat)).isEqualTo(first.person(panel, seat));
            }
        }
    }

    /** The lottery's own panels are there without any search; only their exchange for others ends. */
    @ParameterizedTest
    @MethodSource("madeUp")
    void wherePatienceEndsThePanelsKeepTheRulesAllTheSame(Lotteries one) {
        AtomicInteger asked = new AtomicInteger();
        Patience brief = () -> asked.incrementAndGet() > 20 ? 0 : 10_000;
        Portfolio portfolio = new Portfolios(one.classes()).of(one.lottery(), SIZE, brief);
        assertThat(portfolio.size()).isEqualTo(SIZE);
        assertThat(asked.get()).isLessThan(25);
        checkPanels(one.classes().assembly(), portfolio);
        Portfolio none = new Portfolios(one.classes()).of(one.lottery(), SIZE, () -> 0);
        assertThat(none.size()).isEqualTo(SIZE);
        checkPanels(one.classes().assembly(), none);
    }
}
