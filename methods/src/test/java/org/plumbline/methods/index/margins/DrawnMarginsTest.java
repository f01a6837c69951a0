package org.plumbline.methods.index.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.PairedDraws;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Standing;
import org.plumbline.methods.index.ZScore;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.NoAnswer;

class DrawnMarginsTest {
    private static final int PLACES = 150;
    private static final int DRAWS = 200;
    private static final RandomIndices RANDOM = new RandomIndices(11);
    private static final Tree TREE = RANDOM.means(9, 3);
    private static final double[][] COLUMNS = RANDOM.columns(9, PLACES, 0.02);
    private static final ChoiceSpace NEAR = RandomIndices.near(TREE, COLUMNS);
    private static final RanksDrawn DRAWN = Threads.on(2, running -> new Margins(NEAR, running).choices(2026, DRAWS));

    @Test
    void theSameSeedGivesTheSameRanksOnAnyNumberOfThreads() {
        for (int threads : new int[] {1, 2, 8}) {
            requireSame(Threads.on(threads, running -> new Margins(NEAR, running).choices(2026, DRAWS)), DRAWN, DRAWS);
        }
    }

    @Test
    void theFirstDrawsOfMoreAreThoseOfFewer() {
        requireSame(DRAWN, Threads.on(1, running -> new Margins(NEAR, running).choices(2026, 70)), 70);
    }

    private static void requireSame(RanksDrawn one, RanksDrawn other, int draws) {
        for (int place = 0; place < PLACES; place++) {
            for (int draw = 0; draw < draws; draw++) {
                assertThat(one.rank(place, draw)).isEqualTo(other.rank(place, draw));
            }
        }
    }

    @Test
    void everyDrawIsTheIndexMadeAsItSays() {
        List<Drawing> drawings = NEAR.draw(2026, DRAWS);
        for (int draw = 0; draw < DRAWS; draw++) {
            Drawing drawing = drawings.get(draw);
            double[][] scaled = NEAR.scalings().values().get(drawing.scaling()).apply(COLUMNS, TREE);
            int[] ranks =
                    Ranks.fromHighest(TREE.withWeights(drawing.toWeights()).scores(scaled)[TREE.index()]);
            int number = draw;
            assertThat(IntStream.range(0, PLACES).map(place -> DRAWN.rank(place, number)))
                    .containsExactly(IntStream.of(ranks).boxed().toArray(Integer[]::new));
        }
    }

    @Test
    void withNothingLeftOpenEveryRankIsTheStatedOne() {
        // Whole numbers from 0 to 3 give many ties, which must be ties in every draw too.
        double[][] whole = Arrays.stream(COLUMNS)
                .map(column ->
                        Arrays.stream(column).map(x -> Math.floor(x / 30)).toArray())
                .toArray(double[][]::new);
        ChoiceSpace closed = RandomIndices.space(TREE, whole, 0, new MinMax());
        Threads.on(2, running -> {
            Margins margins = new Margins(closed, running);
            int[] stated = margins.statedRanks();
            RanksDrawn drawn = margins.choices(1, 30);
            for (int place = 0; place < PLACES; place++) {
                assertThat(drawn.interval(place)).isEqualTo(new Interval(stated[place], stated[place]));
                assertThat(drawn.medianRank(place)).isEqualTo(stated[place]);
            }
            return stated;
        });
    }

    @Test
    void intervalsAreThoseOfEveryOtherMarginAndContainTheMedian() {
        for (int place = 0; place < PLACES; place++) {
            Interval interval = DRAWN.interval(place);
            assertThat(interval).isEqualTo(Interval.of(ranksOf(DRAWN, place)));
            assertThat(DRAWN.medianRank(place)).isBetween((double) interval.low(), (double) interval.high());
            assertThat(DRAWN.quantile(place, 0.5)).isEqualTo(DRAWN.medianRank(place));
            assertThat(DRAWN.meanRank(place))
                    .isEqualTo(LongStream.of(ranksOf(DRAWN, place)).average().orElseThrow());
        }
    }

    private static long[] ranksOf(RanksDrawn drawn, int place) {
        return IntStream.range(0, drawn.draws())
                .mapToLong(draw -> drawn.rank(place, draw))
                .toArray();
    }

    @Test
    void sharesStandingsAndPairsAreCountedOverTheDraws() {
        for (int place = 0; place < PLACES; place++) {
            long[] ranks = ranksOf(DRAWN, place);
            long among = LongStream.of(ranks).filter(rank -> rank <= 30).count();
            assertThat(DRAWN.shareAmong(30, place)).isEqualTo(among / (double) DRAWS);
            assertThat(DRAWN.standing(30, place)).isEqualTo(Standing.of(among / (double) DRAWS));
            assertThat(DRAWN.shareAmong(PLACES, place)).isEqualTo(1);
            int next = (place + 1) % PLACES;
            long[] ofNext = ranksOf(DRAWN, next);
            PairedDraws pair = DRAWN.paired(place, next);
            assertThat(pair.firstWorse()).isEqualTo((int) IntStream.range(0, DRAWS)
                    .filter(draw -> ranks[draw] < ofNext[draw])
                    .count());
            assertThat(pair.draws()).isEqualTo(DRAWS);
        }
    }

    @Test
    void inAnotherOrderPlacesHaveTheSameRanks() {
        double[][] turned = Arrays.stream(COLUMNS)
                .map(column -> IntStream.range(0, PLACES)
                        .mapToDouble(i -> column[PLACES - 1 - i])
                        .toArray())
                .toArray(double[][]::new);
        RanksDrawn other = Threads.on(
                2,
                running -> new Margins(RandomIndices.space(TREE, turned, 0.25, new MinMax()), running).choices(4, 50));
        RanksDrawn same = Threads.on(
                2,
                running -> new Margins(RandomIndices.space(TREE, COLUMNS, 0.25, new MinMax()), running).choices(4, 50));
        for (int place = 0; place < PLACES; place++) {
            assertThat(ranksOf(other, PLACES - 1 - place)).isEqualTo(ranksOf(same, place));
        }
    }

    @Test
    void anotherUnitOfAnIndicatorChangesNoRankUnderMinMax() {
        // Times a power of two, so that not even rounding differs.
        double[][] rescaled = COLUMNS.clone();
        rescaled[2] = Arrays.stream(COLUMNS[2]).map(x -> 1024 * x).toArray();
        RanksDrawn other = Threads.on(
                2,
                running ->
                        new Margins(RandomIndices.space(TREE, rescaled, 0.25, new MinMax()), running).choices(4, 50));
        RanksDrawn same = Threads.on(
                2,
                running -> new Margins(RandomIndices.space(TREE, COLUMNS, 0.25, new MinMax()), running).choices(4, 50));
        requireSame(other, same, 50);
    }

    @Test
    void aPlaceWithoutAScoreHasNoRankInAnyDraw() {
        double[][] without = RANDOM.columns(9, 40, 0);
        for (double[] column : without) {
            column[7] = Double.NaN;
        }
        RanksDrawn drawn =
                Threads.on(1, running -> new Margins(RandomIndices.near(TREE, without), running).choices(1, 40));
        assertThat(drawn.countRanked(7)).isZero();
        assertThat(drawn.medianRank(7)).isNaN();
        assertThat(drawn.interval(7)).isEqualTo(new Interval(Ranks.UNRANKED, Ranks.UNRANKED));
        assertThat(drawn.shareAmong(40, 7)).isZero();
    }

    @Test
    void moreMemoryThanMayBeUsedIsAskedForBeforeAnythingIsDrawn() {
        ExecutorService none = Executors.newSingleThreadExecutor();
        none.shutdown(); // would refuse any draw
        Margins margins = new Margins(NEAR, new Running(none, 5_000_000));
        // 150 places of 50,000 draws of 2 bytes are 15 MB, and a tenth is kept free.
        assertThatThrownBy(() -> margins.choices(1, 50_000))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("50000 draws of the ranks of 150 places need about 17 MB")
                .hasMessageContaining("5 MB may be used");
    }

    @Test
    void anIndicatorThatNeverVariesIsNamed() {
        double[][] constant = COLUMNS.clone();
        constant[4] = new double[PLACES];
        ChoiceSpace space = RandomIndices.space(TREE, constant, 0.1, new ZScore(ZScore.Origin.MEAN));
        assertThatThrownBy(() -> Threads.on(1, running -> new Margins(space, running).choices(1, 10)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageStartingWith("indicator4: ");
    }

    @Test
    void placesBeyondSixtyFiveThousandAreHeldInFourBytes() {
        int places = 65_540;
        double[][] many = RANDOM.columns(9, places, 0);
        RanksDrawn drawn = Threads.on(
                2, running -> new Margins(RandomIndices.space(TREE, many, 0, new MinMax()), running).choices(1, 3));
        assertThat(IntStream.range(0, places).map(place -> drawn.rank(place, 2)).max())
                .hasValue(places);
    }
}
