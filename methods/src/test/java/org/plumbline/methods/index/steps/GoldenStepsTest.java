package org.plumbline.methods.index.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Asem;
import org.plumbline.methods.index.Moments;
import org.plumbline.model.Mirror;

/** The ASEM index from what was observed to what is normalised: every cell as COINr 1.1.14 has it. */
@Tag(Mirror.TAG)
class GoldenStepsTest {
    private static Asem asem;
    private static Stage denominated;
    private static Stage imputed;

    @BeforeAll
    static void start() {
        Mirror.required();
        asem = Asem.read();
        List<Optional<Denominate.Denominator>> by = asem.denominators().stream()
                .map(values -> values.map(each -> new Denominate.Denominator("size", each, 1)))
                .toList();
        denominated = new Denominate(by).apply(Stage.observed(asem.indicators(), asem.observed()));
        imputed = Impute.within(new Groups("continent", asem.groups()), Impute.Middle.MEAN, false)
                .apply(denominated);
    }

    @Test
    void everyDenominatedCellIsTheOneOfTheGold() {
        assertSame(denominated, "stage_denominated", 0);
    }

    @Test
    void everyImputedCellIsTheOneOfTheGoldAndIsNoted() {
        assertSame(imputed, "stage_imputed", 1e-14);
        assertThat(imputed.changes()).hasSize(65);
        assertThat(imputed.changes().get(0).why()).isEqualTo("imputed (mean of the same continent)");
    }

    @Test
    void theFourWaysOfImputingGiveTheValuesOfTheGold() {
        Groups continent = new Groups("continent", asem.groups());
        Map<String, Impute> ways = Map.of(
                "i_mean", Impute.overall(Impute.Middle.MEAN),
                "i_median", Impute.overall(Impute.Middle.MEDIAN),
                "i_mean_grp_EurAsia", Impute.within(continent, Impute.Middle.MEAN, false),
                "i_median_grp_EurAsia", Impute.within(continent, Impute.Middle.MEDIAN, false));
        ways.forEach((name, way) -> {
            MirrorTable gold = Asem.gold("impute_methods")
                    .where(row -> row.getField("method").equals(name));
            Stage filled = way.apply(denominated);
            assertThat(filled.changes()).as(name).hasSize(gold.size()).hasSize(65);
            for (int row = 0; row < gold.size(); row++) {
                double expected = gold.numbers("value")[row];
                assertThat(cell(
                                filled,
                                gold.texts("uCode").get(row),
                                gold.texts("iCode").get(row)))
                        .as("%s, row %d", name, row)
                        .isCloseTo(expected, within(1e-14 * Math.max(1, Math.abs(expected))));
            }
        });
    }

    @Test
    void theSameGapsCanBeFilledFromTheOtherIndicatorsOfThePillar() {
        List<String> pillars = asem.elements()
                .where(row -> row.getField("Type").equals("Indicator"))
                .texts("Parent");
        int[] blocks = pillars.stream().mapToInt(pillars::indexOf).toArray();
        Stage filled = new ImputeJointly(blocks, 1e-10, 10_000).apply(denominated);
        assertThat(filled.changes()).hasSize(65).allMatch(change -> Double.isFinite(change.after()));
    }

    @Test
    void nobodyIsTakenOutForHavingLessThanNineTenths() {
        Stage screened = new Screen(Screen.Rule.OBSERVED, 0.9).apply(imputed);
        assertThat(screened.changes()).isEmpty();
        assertThat(screened.values()).isSameAs(imputed.values());
    }

    @Test
    void everyTreatedCellIsTheOneOfTheGold() {
        assertSame(treated(5), "stage_treated", 1e-14);
    }

    @Test
    void thePointsThatAreWinsorisedAreThoseOfTheGold() {
        MirrorTable gold = Asem.gold("treat_points");
        Set<String> expected = new HashSet<>();
        for (int row = 0; row < gold.size(); row++) {
            expected.add(
                    gold.texts("uCode").get(row) + " " + gold.texts("iCode").get(row) + " "
                            + gold.texts("treatment").get(row));
        }
        Set<String> found = new HashSet<>();
        for (Stage.Change change : treated(5).changes()) {
            found.add(asem.codes().get(change.place().orElseThrow()) + " "
                    + asem.indicators().get(change.indicator().orElseThrow())
                    + (change.why().equals("winsorised (high)") ? " winhi" : " winlo"));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void whereOnePointIsNotEnoughTheLogarithmOfTheGoldIsTaken() {
        Stage treated = treated(1);
        assertSame(treated, "stage_treated_winmax1", 1e-14);
        assertThat(treated.changes().stream().map(Stage.Change::why))
                .contains("log, counted from the least value", "still skewed after that");
    }

    @Test
    void skewnessAndKurtosisBeforeAndAfterAreThoseOfTheGold() {
        assertShapes("treat_details", "0", imputed);
        assertShapes("treat_details", "1", treated(5));
        assertShapes("treat_details_winmax1", "0", imputed);
        Stage onlyWinsorised =
                Treat.all(new Winsorise(2, 3.5, 1, Optional.empty())).apply(imputed);
        assertShapes("treat_details_winmax1", "1", onlyWinsorised);
        assertShapes("treat_details_winmax1", "2", treated(1));
    }

    @Test
    void asManyPointsAreMovedInEachIndicatorAsInTheGold() {
        double[] expected = Asem.gold("treat_details").numbersBy("iCode", "winsorise.nwin", asem.indicators());
        double[] found = new double[expected.length];
        treated(5).changes().forEach(change -> found[change.indicator().orElseThrow()]++);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as(asem.indicators().get(i)).isEqualTo(Double.isNaN(expected[i]) ? 0 : expected[i]);
        }
    }

    private static Stage treated(int points) {
        Logarithm log = new Logarithm(Logarithm.From.LEAST);
        return Treat.all(new Winsorise(2, 3.5, points, Optional.of(log))).apply(imputed);
    }

    private static void assertShapes(String file, String check, Stage stage) {
        MirrorTable gold = Asem.gold(file);
        double[] skewness = gold.numbersBy("iCode", "check_SkewKurt" + check + ".Skew", asem.indicators());
        double[] kurtosis = gold.numbersBy("iCode", "check_SkewKurt" + check + ".Kurt", asem.indicators());
        for (int i = 0; i < skewness.length; i++) {
            if (!Double.isNaN(skewness[i])) {
                Moments moments = Moments.of(stage.values()[i]);
                assertThat(moments.skewness()).as("%s %d", file, i).isCloseTo(skewness[i], within(1e-12));
                assertThat(moments.kurtosis())
                        .as("%s %d", file, i)
                        .isCloseTo(kurtosis[i], within(1e-12 * Math.max(1, Math.abs(kurtosis[i]))));
            }
        }
    }

    private static double cell(Stage stage, String place, String indicator) {
        return stage.values()[asem.indicators().indexOf(indicator)][asem.codes().indexOf(place)];
    }

    private static void assertSame(Stage stage, String file, double relative) {
        double[][] gold = asem.stage(file);
        for (int i = 0; i < gold.length; i++) {
            for (int place = 0; place < gold[i].length; place++) {
                double expected = gold[i][place];
                double error = Math.abs(stage.values()[i][place] - expected) / Math.max(1, Math.abs(expected));
                assertThat(Double.isNaN(expected) ? Double.isNaN(stage.values()[i][place]) : error <= relative)
                        .as("%s of %s", asem.indicators().get(i), asem.codes().get(place))
                        .isTrue();
            }
        }
    }
}
