package org.plumbline.app.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.Interval;

/** Where the marks lie, by hand. */
class ChartsTest {
    private static final double NOBODY = Double.NaN;

    @Test
    void aPairsLineRunsFromTheSmallerAmountToTheLarger() {
        PairChart chart =
                PairChart.of("pairs", List.of(new PairChart.Pair("Less", 20, 80), new PairChart.Pair("More", 90, 45)));
        // The scale ends at 100.
        assertThat(chart.ticks())
                .extracting(PairChart.Tick::label)
                .containsExactly("£0", "£20", "£40", "£60", "£80", "£100");
        assertThat(chart.rows())
                .containsExactly(
                        new PairChart.Row("Less", "20.000", "80.000", "20.000", "80.000", false, "£20", "£80"),
                        new PairChart.Row("More", "90.000", "45.000", "45.000", "90.000", true, "£90", "£45"));
    }

    @Test
    void aPairOfEqualAmountsCountsAsAwardedEnough() {
        PairChart chart = PairChart.of("pairs", List.of(new PairChart.Pair("Even", 50, 50)));
        assertThat(chart.rows()).singleElement().satisfies(row -> {
            assertThat(row.more()).isTrue();
            assertThat(row.from()).isEqualTo(row.to());
        });
    }

    @Test
    void pairsOfNothingStillHaveAScale() {
        assertThat(PairChart.of("pairs", List.of()).ticks()).hasSize(6);
        assertThat(PairChart.of("pairs", List.of(new PairChart.Pair("Nothing", 0, 0)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.to()).isEqualTo("0.000"));
    }

    @Test
    void aPlaceWhereNobodyLivesHasNoPair() {
        PairChart chart = PairChart.of(
                "pairs",
                List.of(
                        new PairChart.Pair("Empty", NOBODY, NOBODY),
                        new PairChart.Pair("Awarded for nobody", Double.POSITIVE_INFINITY, 0),
                        new PairChart.Pair("Lived in", 20, 80)));
        assertThat(chart.rows()).extracting(PairChart.Row::name).containsExactly("Lived in");
        assertThat(chart.ticks()).last().isEqualTo(new PairChart.Tick("100.000", "£80"));
    }

    @Test
    void anAmountOfAGroupWhereNobodyLivesLeavesNoMark() {
        GroupChart chart = GroupChart.of(
                "groups",
                List.of(
                        new GroupChart.Series("square", "own"),
                        new GroupChart.Series("diamond", "shared"),
                        new GroupChart.Series("ring", "share")),
                List.of(
                        new GroupChart.Group("1", List.of(50.0, NOBODY, 25.0)),
                        new GroupChart.Group("2", List.of(NOBODY, NOBODY, Double.POSITIVE_INFINITY))));
        assertThat(chart.rows().get(0).marks())
                .containsExactly(
                        new GroupChart.Mark("square", "own", "100.000", "£50"),
                        new GroupChart.Mark("ring", "share", "50.000", "£25"));
        assertThat(chart.rows().get(1).marks()).isEmpty();
        assertThat(chart.rows().get(1).name()).isEqualTo("2");
    }

    @Test
    void groupsOfNobodyStillHaveAScale() {
        GroupChart chart = GroupChart.of(
                "groups",
                List.of(new GroupChart.Series("ring", "share")),
                List.of(new GroupChart.Group("1", List.of(NOBODY))));
        assertThat(chart.ticks()).last().isEqualTo(new PairChart.Tick("100.000", "£1.00"));
    }

    @Test
    void aBubbleCoversTheRanksThatThePlaceTakesAndItsLineIsInTheMiddleOfItsRank() {
        // Ten ranks shown: the furthest, 8, and a margin of two. Rank r takes from 10(r - 1) to 10r percent.
        LevelChart chart = LevelChart.of(
                5,
                317,
                List.of(
                        new LevelChart.Standing("Sure", 1, new Interval(1, 1), 1),
                        new LevelChart.Standing("Contested", 5, new Interval(3, 8), 0.4)));
        assertThat(chart.most()).isEqualTo(10);
        assertThat(chart.line()).isEqualTo("50.000");
        assertThat(chart.ticks()).hasSize(10).startsWith("5.000").endsWith("95.000");
        assertThat(chart.rows())
                .containsExactly(
                        new LevelChart.Row("Sure", "5.000", "0.000", "10.000", "1", "100%"),
                        new LevelChart.Row("Contested", "45.000", "20.000", "60.000", "3 to 8", "40%"));
    }

    @Test
    void theVialEndsWithTheLastPlaceWhenThereAreFew() {
        LevelChart chart = LevelChart.of(3, 4, List.of(new LevelChart.Standing("Last", 4, new Interval(2, 4), 0.5)));
        assertThat(chart.most()).isEqualTo(4);
        assertThat(chart.ticks()).hasSize(4);
        LevelChart.Row row = chart.rows().get(0);
        assertThat(Double.parseDouble(row.low()) + Double.parseDouble(row.width()))
                .isCloseTo(100, within(0.001));
        assertThat(row.rank()).isEqualTo("87.500");
    }

    @Test
    void aVialWithoutPlacesShowsTheListAndItsMargin() {
        LevelChart chart = LevelChart.of(5, 317, List.of());
        assertThat(chart.most()).isEqualTo(7);
        assertThat(chart.rows()).isEmpty();
    }

    @Test
    void aRankOutsideItsOwnIntervalIsStillInTheVial() {
        LevelChart chart = LevelChart.of(3, 100, List.of(new LevelChart.Standing("Odd", 12, new Interval(2, 6), 0.1)));
        assertThat(chart.most()).isEqualTo(14);
    }

    @Test
    void whatIsAboveTheCloudsScaleIsNamedTheLargestFirst() {
        CloudChart chart = CloudChart.of(
                "cloud",
                List.of(
                        new CloudChart.Case("In", 40, 60, 80),
                        new CloudChart.Case("High", 20, 600, 40),
                        new CloudChart.Case("Highest", 10, 21_782, 20),
                        new CloudChart.Case("At the top", 10, 500, 20)),
                500);
        assertThat(chart.offScale()).containsExactly("Highest, £21,782", "High, £600");
        assertThat(chart.points()).extracting(CloudChart.Point::offScale).containsExactly(false, true, true, false);
        assertThat(chart.points()).extracting(CloudChart.Point::y).containsExactly("88.000", "0.000", "0.000", "0.000");
        assertThat(chart.points().get(0))
                .isEqualTo(new CloudChart.Point("40.000", "88.000", false, false, "In: awarded £60 a head, share £80"));
    }

    @Test
    void theCloudsLineIsTheShareAtFullNeed() {
        // A share of 2 pounds a head for each point of need is 200 pounds at 100 points: 40% of 500, 60% from the top.
        CloudChart chart = CloudChart.of(
                "cloud", List.of(new CloudChart.Case("None", 0, 5, 0), new CloudChart.Case("Some", 40, 60, 80)), 500);
        assertThat(chart.lineEnd()).isEqualTo("60.000");
        assertThat(CloudChart.of("cloud", List.of(), 500).lineEnd()).isEqualTo("100.000");
    }

    @Test
    void aPlaceWhereNobodyLivesHasNoMarkInTheCloud() {
        CloudChart chart = CloudChart.of(
                "cloud",
                List.of(
                        new CloudChart.Case("Empty", 50, NOBODY, NOBODY),
                        new CloudChart.Case("Awarded for nobody", 50, Double.POSITIVE_INFINITY, NOBODY),
                        new CloudChart.Case("Lived in", 40, 60, 80)),
                500);
        assertThat(chart.points()).hasSize(1);
        assertThat(chart.offScale()).isEmpty();
        assertThat(chart.lineEnd()).isEqualTo("60.000");
    }
}
