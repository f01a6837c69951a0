package org.plumbline.methods.sortition.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.solver.Solver;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/** How many letters are enough. */
class LettersNeededTest {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
    private static final ByTenth RATES =
            new ByTenth(List.of(0.02, 0.022, 0.024, 0.026, 0.028, 0.03, 0.032, 0.034, 0.036, 0.038));

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
    }

    private static Feature feature(String name, int size, int slack, int... seats) {
        List<Quota> quotas = new ArrayList<>();
        for (int value = 0; value < seats.length; value++) {
            quotas.add(Quota.of(name + value, Math.max(0, seats[value] - slack), seats[value] + slack, size));
        }
        return new Feature(name, quotas);
    }

    /** Shares as the middle of the quotas, the same in every tenth. */
    private static FeatureShares shares(Quotas quotas) {
        double[][][] parts = new double[quotas.features().size()][][];
        for (int feature = 0; feature < parts.length; feature++) {
            List<Quota> list = quotas.features().get(feature).quotas();
            parts[feature] = new double[list.size()][10];
            for (int value = 0; value < list.size(); value++) {
                Arrays.fill(
                        parts[feature][value],
                        list.get(value).least() + list.get(value).most());
            }
        }
        return new FeatureShares(parts);
    }

    private static LetterOrder order(int most) {
        List<PlaceAddresses> places = new ArrayList<>();
        for (int tenth = 1; tenth <= 10; tenth++) {
            places.add(new PlaceAddresses(4_000, tenth));
        }
        return LetterOrder.of(places, ByTenth.alike(1), most);
    }

    private static final Quotas FOURTEEN = new Quotas(
            14,
            List.of(feature("gender", 14, 1, 7, 7), feature("age", 14, 1, 3, 4, 4, 3), feature("home", 14, 0, 9, 5)));

    private static LettersNeeded fourteen(double least, double most) {
        return new LettersNeeded(
                FOURTEEN, new AnswerModel(RATES, least, most, shares(FOURTEEN)), order(40_000), Solver.best(), THREADS);
    }

    @Test
    void theNumbersStandInTheirOrderAndMoreLettersNeverLowerTheProbability() {
        LettersNeeded.Letters letters = fourteen(0.7, 1.3).find(0.95, 500, 1, 0);
        assertThat(letters.each()).isPositive().isLessThanOrEqualTo(letters.all());
        assertThat(letters.needed()).isGreaterThan(letters.each());
        double before = 0;
        for (int n = 100; n <= letters.simulated(); n += 50) {
            PoolsTried.Probability now = letters.tried().probability(n);
            assertThat(now.share()).isGreaterThanOrEqualTo(before);
            assertThat(now.share()).isBetween(now.low(), now.high());
            before = now.share();
        }
        assertThat(letters.tried().probability(letters.needed()).low()).isGreaterThanOrEqualTo(0.949);
    }

    @Test
    void theSameSeedGivesTheSameAnswerOnAnyNumberOfThreads() {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            LettersNeeded alone = new LettersNeeded(
                    FOURTEEN, new AnswerModel(RATES, 1, 1, shares(FOURTEEN)), order(40_000), Solver.best(), one);
            assertThat(alone.find(0.9, 200, 3, 0).tried().letters())
                    .isEqualTo(fourteen(1, 1).find(0.9, 200, 3, 0).tried().letters());
        } finally {
            one.shutdownNow();
        }
    }

    /**
     * An independent simulation, letter by letter, of 400 rounds at the number found. If the claim held with exactly 95%, more
     * than 34 failures would have a probability of 0.1% (binomial, 400 of 5%: mean 20, standard deviation 4.4).
     */
    @Test
    void theClaimHoldsInASimulationOfAnotherKind() {
        int needed = fourteen(0.7, 1.3).find(0.95, 1_000, 11, 0).needed();
        int[] letters = order(40_000).lettersByTenth(needed);
        AnswerModel model = new AnswerModel(RATES, 0.7, 1.3, shares(FOURTEEN));
        PanelFinder finder = new PanelFinder(SeatNeeds.of(FOURTEEN), Solver.best());
        Random random = new Random(99);
        int failures = 0;
        for (int round = 0; round < 400; round++) {
            int factor = random.nextInt(model.factors());
            List<int[]> people = new ArrayList<>();
            for (int tenth = 1; tenth <= 10; tenth++) {
                for (int letter = 0; letter < letters[tenth]; letter++) {
                    if (random.nextDouble() < model.rate(tenth, factor)) {
                        people.add(person(model, tenth, random));
                    }
                }
            }
            int[][] values = new int[3][people.size()];
            for (int i = 0; i < people.size(); i++) {
                for (int feature = 0; feature < 3; feature++) {
                    values[feature][i] = people.get(i)[feature];
                }
            }
            failures += finder.canMeet(values, people.size()) ? 0 : 1;
        }
        assertThat(failures).isLessThanOrEqualTo(34);
    }

    private static int[] person(AnswerModel model, int tenth, Random random) {
        int[] person = new int[3];
        for (int feature = 0; feature < 3; feature++) {
            double chance = random.nextDouble();
            while (chance >= model.shares().of(feature, person[feature], tenth)) {
                chance -= model.shares().of(feature, person[feature], tenth);
                person[feature]++;
            }
        }
        return person;
    }

    @Test
    void oneQuotaAloneIsABinomialThatCanBeWorkedOutByHand() {
        // Everybody is alike and one seat is to be filled: 1 - 0.98^n >= 0.95 from n = 149 on (0.98^149 = 0.0493).
        Quotas one = new Quotas(1, List.of(feature("any", 1, 0, 1)));
        LettersNeeded needed = new LettersNeeded(
                one, new AnswerModel(ByTenth.alike(0.02), 1, 1, shares(one)), order(1_000), Solver.best(), THREADS);
        LettersNeeded.Letters letters = needed.find(0.95, 4_000, 5, 0);
        assertThat(letters.each()).isEqualTo(149);
        assertThat(needed.tooFewInAll(149)).isCloseTo(StrictMath.pow(0.98, 149), within(1e-12));
        // The simulated 95th percentile, made surer by 0.8 of a percent: 0.98^n = 0.042 at 157.
        assertThat(letters.needed()).isBetween(149, 175);
        assertThat(letters.tried().probability(149).low()).isLessThan(0.9507);
        assertThat(letters.tried().probability(149).high()).isGreaterThan(0.9507);
    }

    @Test
    void aQuotaThatIsHardToFillIsTheOneThatIsShortFirst() {
        Quotas quotas = new Quotas(10, List.of(feature("age", 10, 0, 5, 5), feature("work", 10, 0, 5, 5)));
        double[][][] parts = new double[2][2][10];
        for (double[][] feature : parts) {
            Arrays.fill(feature[0], 1);
            Arrays.fill(feature[1], 1);
        }
        Arrays.fill(parts[1][1], 0.1); // far less willing
        LettersNeeded needed = new LettersNeeded(
                quotas, new AnswerModel(RATES, 1, 1, new FeatureShares(parts)), order(40_000), Solver.best(), THREADS);
        LettersNeeded.Letters letters = needed.find(0.95, 200, 8, 0);
        assertThat(letters.tried().last(1, 1)).isGreaterThan(150);
        assertThat(needed.outlook(letters.each()).get(3).shortChance()).isBetween(0.03, 0.05);
    }

    @Test
    void whereNoNumberIsEnoughNoneIsGiven() {
        LettersNeeded needed = new LettersNeeded(
                FOURTEEN, new AnswerModel(RATES, 1, 1, shares(FOURTEEN)), order(300), Solver.best(), THREADS);
        LettersNeeded.Letters letters = needed.find(0.95, 200, 1, 0);
        assertThat(letters.needed()).isZero();
        assertThat(letters.each()).isZero();
        assertThat(letters.tried().probability(300).share()).isLessThan(0.2);
    }

    @Test
    void quotasThatNoPanelMeetsAreRefused() {
        Quotas wrong = new Quotas(5, List.of(feature("age", 5, 0, 3, 3)));
        assertThatThrownBy(() -> SeatNeeds.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTheOtherValuesLeaveIsNeededWhateverTheQuotaSays() {
        Quotas quotas = new Quotas(
                20,
                List.of(new Feature(
                        "age", List.of(Quota.of("a", 0, 6, 20), Quota.of("b", 0, 6, 20), Quota.of("c", 2, 20, 20)))));
        SeatNeeds needs = SeatNeeds.of(quotas);
        assertThat(needs.least(0, 2)).isEqualTo(8);
        assertThat(needs.most(0, 0)).isEqualTo(6);
    }

    @Test
    void moreLettersInTheOrderChangeNothingOfThoseBefore() {
        PanelFinder finder = new PanelFinder(SeatNeeds.of(FOURTEEN), Solver.best());
        AnswerModel model = new AnswerModel(RATES, 1, 1, shares(FOURTEEN));
        SplittableRandom seeds = new SplittableRandom(4);
        for (int i = 0; i < 50; i++) {
            long seed = seeds.nextLong();
            PoolSimulation few = new PoolSimulation(
                    SeatNeeds.of(FOURTEEN), model, order(1_500).numbersByTenth(), finder);
            PoolSimulation many = new PoolSimulation(
                    SeatNeeds.of(FOURTEEN), model, order(9_000).numbersByTenth(), finder);
            int letters = few.run(seed, 1_500).letters();
            assertThat(
                            many.run(seed, 9_000).letters() <= 1_500
                                    ? many.run(seed, 9_000).letters()
                                    : SimulatedPool.NEVER)
                    .isEqualTo(letters);
        }
    }
}
