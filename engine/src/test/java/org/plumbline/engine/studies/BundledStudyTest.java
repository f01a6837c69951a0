package org.plumbline.engine.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.BundledStudy;
import org.plumbline.methods.funding.AttributedAwards;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;

/**
 * The figures that the bundled study must give. Published: English indices of deprivation 2019, File 10 (local authority
 * district summaries); Levelling Up Fund, successful bidders of rounds 1 and 2; five of the ten most deprived without an award
 * and Stoke-on-Trent's GBP 56 million in G. Atherton and M. Webb (eds), Levelling Up: What is it and can it work?, 2022. The
 * need scores follow from the published domain averages by the recipe, and were worked out apart from this program.
 */
class BundledStudyTest {
    private final IndexStudy study = BundledStudy.get();
    private final IndexAnswer index = study.index();

    @Test
    void needAgreesWithThePublishedAverageScore() {
        assertThat(index.agreement()).isCloseTo(0.996, within(0.0005));
        assertThat(index.countInBoth(10)).isEqualTo(10);
    }

    @Test
    void theTenMostDeprivedAreTheSameOnBoth() {
        assertThat(namesOf(Ranks.order(index.result().toRanks())))
                .isEqualTo(Set.of(
                        "Blackpool",
                        "Knowsley",
                        "Liverpool",
                        "Kingston upon Hull, City of",
                        "Middlesbrough",
                        "Manchester",
                        "Birmingham",
                        "Burnley",
                        "Blackburn with Darwen",
                        "Hartlepool"))
                .isEqualTo(study.audit().mostDeprived().stream()
                        .map(place -> study.places().at(place).name())
                        .collect(Collectors.toSet()));
    }

    private Set<String> namesOf(int[] order) {
        return Arrays.stream(order)
                .limit(10)
                .mapToObj(place -> study.places().at(place).name())
                .collect(Collectors.toSet());
    }

    @Test
    void needRunsFromHartToBlackpool() {
        double[] scores = index.result().toScores();
        assertThat(Arrays.stream(scores).min().orElseThrow()).isCloseTo(1.610, within(0.0005));
        assertThat(Arrays.stream(scores).max().orElseThrow()).isCloseTo(80.419, within(0.0005));
        assertThat(index.result().score(place("Blackpool"))).isCloseTo(80.419, within(0.0005));
        assertThat(index.result().rank(place("Hart"))).isEqualTo(317);
    }

    @Test
    void thePotIsWhatWasAwardedInEngland() {
        assertThat(study.allocation().awards()).isEqualTo(156);
        assertThat(study.allocation().potPence()).isEqualTo(298_321_030_100L);
    }

    @Test
    void everyRuleSharesThePotToThePenny() {
        for (RuleShares shares : study.allocation().shares()) {
            assertThat(Arrays.stream(shares.toPence()).sum())
                    .as(shares.rule().id())
                    .isEqualTo(study.allocation().potPence());
        }
    }

    @Test
    void inTheirOwnName126DistrictsWereAwardedAndTheRestIsUnassigned() {
        AttributedAwards own = attribution(0).awards();
        assertThat(own.placesAwarded()).isEqualTo(126);
        assertThat(own.unassigned()).hasSize(17);
        assertThat(own.unassignedPence()).isEqualTo(47_930_887_400L);
        assertThat(attribution(0).totals().all().pence() + own.unassignedPence())
                .isEqualTo(study.allocation().potPence());
    }

    @Test
    void sharedOut184DistrictsHaveTheWholePot() {
        AttributedAwards shared = attribution(1).awards();
        assertThat(shared.placesAwarded()).isEqualTo(184);
        assertThat(shared.unassigned()).isEmpty();
        assertThat(attribution(1).totals().all().pence())
                .isEqualTo(study.allocation().potPence());
    }

    @Test
    void fiveOfTheTenHadNoAwardOfTheirOwnInRoundOneAndFourWhenShared() {
        assertThat(withoutRoundOne(0))
                .containsExactlyInAnyOrder(
                        "Blackpool", "Knowsley", "Middlesbrough", "Blackburn with Darwen", "Hartlepool");
        assertThat(withoutRoundOne(1))
                .containsExactlyInAnyOrder("Blackpool", "Middlesbrough", "Blackburn with Darwen", "Hartlepool");
    }

    private List<String> withoutRoundOne(int attribution) {
        AttributionAnswer.Round first = attribution(attribution).rounds().get(0);
        assertThat(first.number()).isEqualTo(1);
        return study.audit().mostDeprived().stream()
                .filter(place -> first.awards().awards(place) == 0)
                .map(place -> study.places().at(place).name())
                .toList();
    }

    @Test
    void stokeOnTrentWasAwarded56MillionInRoundOneAndWouldHave28MillionOfBoth() {
        int stoke = place("Stoke-on-Trent");
        assertThat(attribution(0).rounds().get(0).awards().pence(stoke)).isEqualTo(5_600_000_000L);
        assertThat(study.allocation().main().pence(stoke)).isBetween(2_828_542_500L, 2_828_542_599L);
    }

    @Test
    void theShareAHeadFallsFromBlackpoolToHart() {
        assertThat(sharePerHead("Blackpool")).isCloseTo(165.74, within(0.005));
        assertThat(sharePerHead("Hart")).isCloseTo(3.32, within(0.005));
    }

    private double sharePerHead(String name) {
        double people = study.table().column("population_mid2019").value(place(name));
        return study.allocation().main().pence(place(name)) / 100.0 / people;
    }

    @Test
    void about87PercentOfPublishedRanksLieInsideTheirOwnInterval() {
        assertThat(index.publishedRanksInside() / 317.0).isCloseTo(0.87, within(0.02));
    }

    @Test
    void doublingTheDrawsMovesAnEndByAtMostTwoRanksFor95PercentOfDistricts() {
        IndexStudy doubled =
                BundledStudy.compute(index.seed(), 2 * index.choices().size());
        IndexStudy another =
                BundledStudy.compute(index.seed() + 1, 2 * index.choices().size());
        for (IndexStudy other : List.of(doubled, another)) {
            long near = IntStream.range(0, 317)
                    .filter(place -> {
                        Interval here = index.margins().interval(place);
                        Interval there = other.index().margins().interval(place);
                        return Math.abs(here.low() - there.low()) <= 2 && Math.abs(here.high() - there.high()) <= 2;
                    })
                    .count();
            assertThat(near).isGreaterThanOrEqualTo((long) Math.ceil(0.95 * 317));
        }
    }

    /** A fact about these figures, not a theorem: a rule's own share could lie in the tenth that an interval sets aside. */
    @Test
    void everyShareLiesInsideItsOwnInterval() {
        for (int place = 0; place < 317; place++) {
            Interval margin = study.allocation().margins().interval(place);
            assertThat(study.allocation().main().pence(place))
                    .as(study.places().at(place).name())
                    .isBetween(margin.low(), margin.high());
            assertThat(margin.low()).isPositive();
        }
    }

    private AttributionAnswer attribution(int number) {
        return study.audit().attributions().get(number);
    }

    private int place(String name) {
        return BundledStudy.indexOf(name);
    }
}
