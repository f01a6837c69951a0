package org.plumbline.methods.index.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Asem;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.model.Mirror;
import org.plumbline.model.problems.NoAnswer;

/** What is said of the parts of domains and of indices together. */
class PartsTogetherTest {

    @Test
    void alphaOfTwoAlikePartsIsOneAndOfUnrelatedOnesNought() {
        double[] one = {1, 2, 3, 4};
        assertThat(CronbachAlpha.of(new double[][] {one, one})).isCloseTo(1, within(1e-15));
        assertThat(CronbachAlpha.of(new double[][] {{1, 1, -1, -1}, {1, -1, 1, -1}}))
                .isZero();
        assertThat(CronbachAlpha.of(new double[][] {one})).isNaN();
        assertThat(CronbachAlpha.of(new double[][] {{1, 2, Double.NaN}, {Double.NaN, 2, 3}}))
                .isNaN();
    }

    @Test
    void aPartThatDoesNotVaryOrTooFewPlacesHaveNoComponents() {
        assertThatThrownBy(() -> PrincipalComponents.of(List.of("jobs", "homes"), new double[][] {
                    {1, 2, 3, 4}, {5, 5, 5, Double.NaN}
                }))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("homes is the same in all 3 places");
        assertThatThrownBy(() ->
                        PrincipalComponents.of(List.of("jobs", "homes"), new double[][] {{1, 2, Double.NaN}, {5, 6, 7}
                        }))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("Only 2 places have all of jobs, homes");
    }

    @Nested
    @Tag(Mirror.TAG)
    class OfTheCountriesOfAsiaAndEurope {
        private static AsemElements index;
        private static double[][] aggregated;

        @BeforeAll
        static void read() {
            Mirror.required();
            index = AsemElements.read();
            aggregated = index.aggregated();
        }

        @Test
        void alphasAreThoseOfCoinr() {
            MirrorTable gold = Asem.gold("cronbach_alpha");
            double[] expected = gold.numbers("alpha");
            int[] levels = gold.wholeNumbers("level");
            for (int i = 0; i < expected.length; i++) {
                String group = gold.texts("group").get(i);
                double[][] data =
                        gold.texts("dset").get(i).equals("Raw") ? index.asem().observed() : aggregated;
                assertThat(CronbachAlpha.of(AsemElements.pick(data, index.below(group, levels[i]))))
                        .as("%s of level %d", group, levels[i])
                        .isCloseTo(expected[i], within(1e-12));
            }
        }

        @Test
        void eigenvaluesAndTheirSharesAreThoseOfR() {
            MirrorTable gold = Asem.gold("pca_eigenvalues");
            for (int domain = index.tree().indicators(); domain < index.tree().size(); domain++) {
                String id = index.tree().element(domain).id();
                MirrorTable rows = gold.where(row -> row.getField("group").equals(id));
                PrincipalComponents found = components(domain);
                assertThat(found.eigenvalues()).as(id).containsExactly(rows.numbers("eigenvalue"), within(1e-12));
                assertThat(found.shares()).as(id).containsExactly(rows.numbers("frac"), within(1e-12));
                assertThat(found.places()).isEqualTo(51);
            }
        }

        @Test
        void firstLoadingsAreThoseOfRUpToTheirSign() {
            MirrorTable gold = Asem.gold("pca_pc1_loadings");
            for (int domain = index.tree().indicators(); domain < index.tree().size(); domain++) {
                String id = index.tree().element(domain).id();
                List<String> parts = index.names(index.tree().children(domain));
                double[] expected =
                        gold.where(row -> row.getField("group").equals(id)).numbersBy("iCode", "pc1_loading", parts);
                double[] found = components(domain).loadings(0);
                double sign = Math.signum(IntStream.range(0, found.length)
                        .mapToDouble(i -> found[i] * expected[i])
                        .sum());
                assertThat(found)
                        .as(id)
                        .containsExactly(
                                Arrays.stream(expected).map(one -> sign * one).toArray(), within(1e-12));
            }
        }

        private static PrincipalComponents components(int domain) {
            int[] parts = index.tree().children(domain);
            return PrincipalComponents.of(index.names(parts), AsemElements.pick(aggregated, parts));
        }

        @Test
        void partsOfOnePillarThatAreNearlyTheSameAreThoseOfCoinr() {
            MirrorTable gold = Asem.gold("corr_flags_0.75_within_pillar");
            List<Warning> found = collinearIndicators();
            List<Warning> alike = found.stream().filter(one -> one.value() > 0).toList();
            assertThat(alike).hasSize(gold.size());
            for (int i = 0; i < gold.size(); i++) {
                List<String> pair =
                        List.of(gold.texts("Ind1").get(i), gold.texts("Ind2").get(i));
                double rounded = gold.numbers("Corr")[i];
                assertThat(alike).as("%s", pair).anySatisfy(one -> {
                    assertThat(List.of(one.element(), one.with().orElseThrow()))
                            .containsExactlyInAnyOrderElementsOf(pair);
                    assertThat(one.value()).isCloseTo(rounded, within(0.0005));
                });
            }
        }

        /** COINr's flags leave it out, because it compares coefficients with their sign: -0.752 is not above 0.75. */
        @Test
        void partsOfOnePillarThatAreNearlyOppositeAreFoundToo() {
            assertThat(collinearIndicators())
                    .filteredOn(one -> one.value() < 0)
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(List.of(one.element(), one.with().orElseThrow()))
                                .containsExactly("TBTs", "RTAs");
                        assertThat(one.value()).isCloseTo(-0.752, within(0.0005));
                    });
        }

        private static List<Warning> collinearIndicators() {
            return new Warnings(new Thresholds(0, 0, 0, 2, 3.5, 0.75, 1))
                    .collinear(index.tree(), aggregated).stream()
                            .filter(one -> index.tree().isIndicator(index.number(one.element())))
                            .toList();
        }

        @Test
        void indicatorsThatFollowADenominatorAreThoseOfCoinr() {
            MirrorTable gold = Asem.gold("denominator_corr_0.7");
            List<String> denominators = List.of("Area", "Energy", "GDP", "Population");
            List<Warning> found = new Warnings(Thresholds.usual())
                    .followsDenominator(
                            index.asem().indicators(),
                            index.asem().observed(),
                            denominators,
                            index.asem().columns(MirrorTable.read("index/asem/ASEM_iData.csv"), denominators));
            assertThat(found.stream()
                            .map(one -> one.element() + " " + one.with().orElseThrow()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, gold.size())
                            .mapToObj(i -> gold.texts("Ind").get(i) + " "
                                    + gold.texts("Denom").get(i))
                            .toList());
        }

        @Test
        void withoutEachPillarRanksMoveAsTheyDoInCoinr() {
            MirrorTable gold = Asem.gold("remove_pillar_mean_abs_rank_diff");
            List<RemoveOne.Removal> found =
                    RemoveOne.each(index.tree(), index.asem().stage("stage_normalised"));
            assertThat(found).hasSize(index.tree().size() - 1);
            for (RemoveOne.Removal one : found) {
                String id = index.tree().element(one.element()).id();
                double[] expected =
                        gold.where(row -> row.getField("pillar").equals(id)).numbers("mean_abs_rank_diff");
                if (expected.length > 0) {
                    assertThat(one.meanRankChange()).as(id).isCloseTo(expected[0], within(1e-12));
                }
                assertThat(one.places()).isEqualTo(51);
                assertThat((double) one.largestRankChange()).isGreaterThanOrEqualTo(one.meanRankChange());
            }
        }

        @Test
        void withoutOneSubIndexTheOtherIsTheIndex() {
            Tree tree = index.tree();
            double[][] normalised = index.asem().stage("stage_normalised");
            int[] whole = Ranks.fromHighest(aggregated[tree.index()]);
            int[] other = Ranks.fromHighest(aggregated[index.number("Sust")]);
            double expected = IntStream.range(0, 51)
                    .map(i -> Math.abs(whole[i] - other[i]))
                    .average()
                    .orElseThrow();
            assertThat(RemoveOne.each(tree, normalised))
                    .filteredOn(one -> one.element() == index.number("Conn"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.meanRankChange()).isCloseTo(expected, within(1e-12)));
        }

        @Test
        void importanceIsTheSquareOfTheCorrelationWithTheIndex() {
            double[] importance = Importance.of(index.tree(), aggregated);
            assertThat(importance).hasSize(60);
            assertThat(importance[index.tree().index()]).isCloseTo(1, within(1e-14));
            double sustainability = Correlations.of(aggregated)
                    .between(index.number("Sust"), index.number("Index"), Correlation.Kind.PEARSON)
                    .coefficient();
            assertThat(importance[index.number("Sust")]).isEqualTo(sustainability * sustainability);
        }
    }
}
