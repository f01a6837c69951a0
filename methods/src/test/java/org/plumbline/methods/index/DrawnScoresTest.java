package org.plumbline.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.NearSet.Choice;
import org.plumbline.model.ToyUk;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.problems.NoAnswer;

class DrawnScoresTest {
    private static final List<Column> INDICATORS =
            List.of(ToyUk.table().column(ToyUk.JOBLESS), ToyUk.table().column(ToyUk.CRIME));

    @Test
    void aDrawIsTheIndexUnderItsChoice() {
        List<Choice> choices = List.of(
                new Choice(new MinMax(), List.of(50.0, 25.0)),
                new Choice(new ExponentialRank(23), List.of(10.0, 90.0)),
                new Choice(new MinMax(), List.of(0.0, 100.0)));
        DrawnScores drawn = onThreads(2, threads -> DrawnScores.of(INDICATORS, choices, threads));
        assertThat(drawn.draws()).isEqualTo(3);
        assertThat(drawn.places()).isEqualTo(12);
        for (int k = 0; k < 3; k++) {
            IndexResult index = new CompositeIndex(
                            choices.get(k).normalisation(),
                            new Weighting(choices.get(k).percents()))
                    .compute(INDICATORS);
            assertThat(drawn.toScores(k)).containsExactly(index.toScores());
            assertThat(drawn.toRanks().get(k)).containsExactly(index.toRanks());
        }
    }

    @Test
    void theScoresAreTheSameOnOneTwoAndEightThreads() {
        List<Choice> choices = new NearSet(
                        0.25, List.of(new ExponentialRank(23), new MinMax(), new ZScore(ZScore.Origin.MEAN)))
                .draw(new Weighting(List.of(60.0, 40.0)), 11, 300);
        DrawnScores alone = onThreads(1, threads -> DrawnScores.of(INDICATORS, choices, threads));
        for (int count : new int[] {2, 8}) {
            DrawnScores together = onThreads(count, threads -> DrawnScores.of(INDICATORS, choices, threads));
            assertThat(IntStream.range(0, 300))
                    .allSatisfy(k -> assertThat(together.toScores(k)).containsExactly(alone.toScores(k)));
        }
    }

    @Test
    void whatAMethodMakesOfEachDrawIsInTheOrderOfTheDraws() {
        List<Choice> choices = IntStream.rangeClosed(1, 100)
                .mapToObj(k -> new Choice(new MinMax(), List.of((double) k, 0.0)))
                .toList();
        List<Double> ashby = onThreads(
                8, threads -> DrawnScores.of(INDICATORS, choices, threads).forEachDraw(scores -> scores[0], threads));
        // Ashby has 100 of jobless, so that its score is the weight in percent.
        assertThat(ashby)
                .isEqualTo(IntStream.rangeClosed(1, 100)
                        .mapToObj(k -> k / 100.0 * 100)
                        .toList());
    }

    @Test
    void theScoresOfADrawCannotBeChangedFromOutside() {
        List<Choice> choices = List.of(new Choice(new MinMax(), List.of(100.0, 0.0)));
        DrawnScores drawn = onThreads(1, threads -> DrawnScores.of(INDICATORS, choices, threads));
        drawn.toScores(0)[0] = -1;
        List<Double> changed = onThreads(1, threads -> drawn.forEachDraw(scores -> scores[0] = -1, threads));
        assertThat(changed).containsExactly(-1.0);
        assertThat(drawn.toScores(0)[0]).isEqualTo(100);
    }

    @Test
    void noChoicesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onThreads(1, threads -> DrawnScores.of(INDICATORS, List.of(), threads)));
    }

    @Test
    void columnsWeightsAndPlacesMustBeAsMany() {
        List<Choice> one = List.of(new Choice(new MinMax(), List.of(100.0)));
        List<Choice> two = List.of(new Choice(new MinMax(), List.of(50.0, 50.0)));
        List<Column> uneven = List.of(INDICATORS.get(0), Column.observed(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onThreads(1, threads -> DrawnScores.of(INDICATORS, one, threads)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onThreads(1, threads -> DrawnScores.of(uneven, two, threads)));
    }

    @Test
    void anIndicatorThatNeverVariesHasNoAnswer() {
        List<Choice> choices = List.of(new Choice(new MinMax(), List.of(100.0)));
        assertThatThrownBy(() ->
                        onThreads(1, threads -> DrawnScores.of(List.of(Column.observed(1, 1)), choices, threads)))
                .isInstanceOf(NoAnswer.class);
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
