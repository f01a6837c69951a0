package org.plumbline.methods.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.DrawnScores;
import org.plumbline.methods.index.ExponentialRank;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.NearSet.Choice;
import org.plumbline.methods.index.Weighting;
import org.plumbline.methods.index.ZScore;
import org.plumbline.model.ToyUk;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.problems.NoAnswer;

class AllocationTest {
    private static final Column JOBLESS = ToyUk.table().column(ToyUk.JOBLESS);
    private static final Column CRIME = ToyUk.table().column(ToyUk.CRIME);

    @Test
    void aPotIsSharedByPeopleTimesNeed() {
        // Residents times crime: 10,000, 10,000, 20,000, 20,000, 15,000, 15,000, 20,000, 20,000, then nought: 130,000
        // in all.
        assertThat(new Allocation(1_300_000, ToyUk.population()).byNeed(CRIME.toArray()))
                .containsExactly(100_000, 100_000, 200_000, 200_000, 150_000, 150_000, 200_000, 200_000, 0, 0, 0, 0);
    }

    @Test
    void aPotIsSharedByPeopleAlone() {
        assertThat(new Allocation(42_000, ToyUk.population()).byPopulation())
                .containsExactly(1000, 1000, 2000, 2000, 3000, 3000, 4000, 4000, 5000, 5000, 6000, 6000);
    }

    @Test
    void aNeedThatIsNotKnownIsNotTakenForNought() {
        double[] damp = ToyUk.table().column(ToyUk.DAMP).toArray();
        assertThatThrownBy(() -> new Allocation(100, ToyUk.population()).byNeed(damp))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("missing for 1 of the 12 places");
        assertThatThrownBy(() -> new Allocation(100, new double[] {1, Double.NaN}).byPopulation())
                .isInstanceOf(NoAnswer.class);
    }

    @Test
    void needsAndPlacesMustBeAsMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Allocation(100, ToyUk.population()).byNeed(new double[] {1, 2}));
    }

    @Test
    void theMarginsOfAShareOverTwoDrawsAreTheTwoShares() {
        List<Choice> choices = List.of(
                new Choice(new MinMax(), List.of(100.0, 0.0)), // need is jobless
                new Choice(new MinMax(), List.of(0.0, 100.0))); // need is ten times crime
        Allocation allocation = new Allocation(145_600_000, ToyUk.population());
        ShareMargins margins = onThreads(
                1,
                threads ->
                        allocation.marginsByNeed(DrawnScores.of(List.of(JOBLESS, CRIME), choices, threads), threads));
        // Residents times jobless, in thousands: 100, 80, 150, 120, 150, 120, 120, 100, 100, 50, 30, 0: 1,120 in all,
        // so that
        // Ashby's 100 of them are 13,000,000 pence; of residents times crime it has a thirteenth.
        assertThat(margins.interval(0)).isEqualTo(new Interval(11_200_000, 13_000_000));
        assertThat(margins.interval(11)).isEqualTo(new Interval(0, 0));
        assertThat(margins.intervalOfSum(IntStream.range(0, 12).boxed().toList()))
                .as("all places together have the pot under every draw")
                .isEqualTo(new Interval(145_600_000, 145_600_000));
        assertThat(margins.shareBelow(List.of(0), 12_000_000))
                .as("11,200,000 is less, 13,000,000 is not")
                .isEqualTo(0.5);
        assertThat(margins.shareBelow(List.of(0), 11_200_000)).isEqualTo(0);
    }

    @Test
    void marginsAreTheSameOnAnyNumberOfThreads() {
        NearSet near =
                new NearSet(0.25, List.of(new ExponentialRank(23), new MinMax(), new ZScore(ZScore.Origin.LEAST)));
        List<Choice> choices = near.draw(new Weighting(List.of(60.0, 40.0)), 5, 200);
        Allocation allocation = new Allocation(298_321_030_100L, ToyUk.population());
        List<List<Interval>> answers = List.of(1, 2, 8).stream()
                .map(count -> onThreads(
                        count,
                        threads -> allocation.marginsByNeed(
                                DrawnScores.of(List.of(JOBLESS, CRIME), choices, threads), threads)))
                .map(margins ->
                        IntStream.range(0, 12).mapToObj(margins::interval).toList())
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.get(0)));
    }

    @Test
    void aDrawThatLeavesEveryClaimAtNoughtHasNoAnswerOnAnotherThreadToo() {
        List<Choice> choices = List.of(new Choice(new MinMax(), List.of(100.0)));
        double[] nobody = new double[12];
        assertThatThrownBy(() -> onThreads(
                        2,
                        threads -> new Allocation(100, nobody)
                                .marginsByNeed(DrawnScores.of(List.of(JOBLESS), choices, threads), threads)))
                .isInstanceOf(NoAnswer.class);
    }

    private static ShareMargins onThreads(int count, Function<ExecutorService, ShareMargins> work) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            return work.apply(threads);
        } finally {
            threads.shutdown();
        }
    }
}
