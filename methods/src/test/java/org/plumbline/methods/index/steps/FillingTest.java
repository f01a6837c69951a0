package org.plumbline.methods.index.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.Moments;
import org.plumbline.model.problems.NoAnswer;

/** Denominating, screening and imputing. */
class FillingTest {
    private static final double NONE = Double.NaN;
    private static final Groups REGION = new Groups("region", new int[] {0, 0, 0, 1, 1, Groups.NONE});

    @Test
    void aRateIsACountOverPeopleTimesTheFactorAndNoPeopleMakeNoRate() {
        Stage before = Stage.observed(List.of("crimes", "score"), new double[][] {{5, 3, 7, NONE}, {1, 2, 3, 4}});
        double[] people = {1000, 0, NONE, 500};
        Stage after = new Denominate(
                        List.of(Optional.of(new Denominate.Denominator("population", people, 1000)), Optional.empty()))
                .apply(before);
        assertThat(after.values()[0]).containsExactly(5, NONE, NONE, NONE);
        assertThat(after.values()[1]).isSameAs(before.values()[1]);
        assertThat(after.changes())
                .extracting(Stage.Change::why)
                .containsExactly(
                        "divided by population",
                        "no population above nought to divide it by",
                        "no population above nought to divide it by");
        assertThatThrownBy(() -> new Denominate(List.of(
                                Optional.of(new Denominate.Denominator("population", new double[4], 1)),
                                Optional.empty()))
                        .apply(before))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("crimes");
    }

    @Test
    void aPlaceOfWhichTooLittleIsKnownIsTakenOutAndThatIsSaid() {
        Stage before =
                Stage.observed(List.of("a", "b", "c"), new double[][] {{1, NONE, 0, 1}, {2, 2, 0, 0}, {3, 3, 3, NONE}});
        Stage observed = new Screen(Screen.Rule.OBSERVED, 2 / 3.0).apply(before);
        assertThat(observed.kept()).containsExactly(true, true, true, true);
        observed = new Screen(Screen.Rule.OBSERVED, 0.7).apply(before);
        assertThat(observed.kept()).containsExactly(true, false, true, false);
        assertThat(observed.values()[1]).containsExactly(2, NONE, 0, NONE);
        assertThat(observed.changes().get(0).why()).isEqualTo("taken out (2 of 3 indicators observed)");
        // Of three observed, one is not nought; of two, one.
        assertThat(new Screen(Screen.Rule.NOT_NOUGHT, 0.5).apply(before).kept())
                .containsExactly(true, true, false, true);
        assertThat(new Screen(Screen.Rule.OBSERVED_AND_NOT_NOUGHT, 0.5)
                        .apply(before)
                        .kept())
                .containsExactly(true, true, false, true);
        assertThat(before.kept()).containsExactly(true, true, true, true);
        assertThatThrownBy(() ->
                        new Screen(Screen.Rule.NOT_NOUGHT, 1).apply(Stage.observed(List.of("a"), new double[1][3])))
                .isInstanceOf(NoAnswer.class);
    }

    @Test
    void gapsAreFilledWithTheMiddleOfTheGroup() {
        double[][] values = {{1, 5, NONE, 10, NONE, NONE}};
        Stage before = Stage.observed(List.of("a"), values);
        assertThat(Impute.within(REGION, Impute.Middle.MEAN, true).apply(before).values()[0])
                .containsExactly(1, 5, 3, 10, 10, 16 / 3.0);
        assertThat(Impute.overall(Impute.Middle.MEDIAN).apply(before).values()[0])
                .containsExactly(1, 5, 5, 10, 5, 5);
        assertThat(Impute.overall(Impute.Middle.MEDIAN)
                        .apply(Stage.observed(List.of("a"), new double[][] {{4, 1, NONE}}))
                        .values()[0])
                .containsExactly(4, 1, 2.5);
    }

    @Test
    void aGroupWithoutAValueIsFilledFromAllPlacesOnlyIfThatIsSaid() {
        Stage before = Stage.observed(List.of("damp"), new double[][] {{NONE, NONE, NONE, 10, 20, 30}});
        Stage filled = Impute.within(REGION, Impute.Middle.MEDIAN, true).apply(before);
        assertThat(filled.values()[0]).containsExactly(20, 20, 20, 10, 20, 30);
        assertThat(filled.changes().get(0).why()).isEqualTo("imputed (median of all places)");
        assertThatThrownBy(
                        () -> Impute.within(REGION, Impute.Middle.MEDIAN, false).apply(before))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("damp")
                .hasMessageContaining("from all places");
        assertThatThrownBy(() -> Impute.overall(Impute.Middle.MEAN)
                        .apply(Stage.observed(List.of("damp"), new double[][] {{NONE, NONE}})))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("damp");
    }

    @Test
    void aPlaceThatWasTakenOutIsNotFilled() {
        Stage before = Stage.observed(List.of("a", "b"), new double[][] {{1, NONE, 3}, {1, NONE, NONE}});
        Stage screened = new Screen(Screen.Rule.OBSERVED, 0.5).apply(before);
        Stage filled = Impute.overall(Impute.Middle.MEAN).apply(screened);
        assertThat(filled.values()[0]).containsExactly(1, NONE, 3);
        assertThat(filled.values()[1]).containsExactly(1, NONE, 1);
    }

    @Test
    void imputingChangesGapsOnlyAndTheMeanStays() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int places = 8 + random.nextInt(40);
            double[][] values = {
                Columns.draw(random, places), Columns.draw(random, places), Columns.draw(random, places)
            };
            int[] groupOf = random.ints(places, -1, 4).toArray();
            Stage before = Stage.observed(List.of("a", "b", "c"), values);
            int[] order = Columns.shuffled(random, places);
            int[] reorderedGroups = new int[places];
            double[][] reordered = new double[3][];
            for (int i = 0; i < places; i++) {
                reorderedGroups[i] = groupOf[order[i]];
            }
            for (int i = 0; i < 3; i++) {
                reordered[i] = Columns.reordered(values[i], order);
            }
            List<Step> steps = List.of(
                    Impute.overall(Impute.Middle.MEAN),
                    Impute.overall(Impute.Middle.MEDIAN),
                    Impute.within(new Groups("region", groupOf), Impute.Middle.MEAN, true));
            List<Step> onReordered = List.of(
                    steps.get(0),
                    steps.get(1),
                    Impute.within(new Groups("region", reorderedGroups), Impute.Middle.MEAN, true));
            for (int k = 0; k < steps.size(); k++) {
                Stage after = steps.get(k).apply(before);
                Stage afterReordered = onReordered.get(k).apply(Stage.observed(List.of("a", "b", "c"), reordered));
                int gaps = 0;
                for (int i = 0; i < 3; i++) {
                    for (int place = 0; place < places; place++) {
                        if (Double.isNaN(values[i][place])) {
                            gaps++;
                            assertThat(after.values()[i][place])
                                    .as("seed %d", seed)
                                    .isFinite();
                        } else {
                            assertThat(after.values()[i][place])
                                    .as("seed %d", seed)
                                    .isEqualTo(values[i][place]);
                        }
                    }
                    assertThat(afterReordered.values()[i])
                            .as("seed %d", seed)
                            .containsExactly(Columns.reordered(after.values()[i], order), within(1e-9));
                    if (k == 0) {
                        assertThat(Moments.of(after.values()[i]).mean())
                                .as("seed %d", seed)
                                .isCloseTo(Moments.of(values[i]).mean(), within(1e-9));
                    }
                }
                assertThat(after.changes()).as("seed %d", seed).hasSize(gaps);
            }
        }
    }
}
