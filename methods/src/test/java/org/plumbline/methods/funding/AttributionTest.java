package org.plumbline.methods.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.methods.funding.Attribution.Rule.OWN_NAME;
import static org.plumbline.methods.funding.Attribution.Rule.SHARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ToyUk;
import org.plumbline.model.funding.Award;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.problems.NoAnswer;

class AttributionTest {
    private static final Succession GREATER_ELMSEA =
            succession(ToyUk.SUCCESSOR, "Greater Elmsea", ToyUk.code(2), ToyUk.code(4));
    private static final Attribution ATTRIBUTION = attribution(Map.of());

    @Test
    void underOwnNameAnAwardCountsForTheDistrictNamedAndForNobodyElse() {
        AttributedAwards awards = ATTRIBUTION.attribute(ToyUk.awards(), OWN_NAME);
        assertThat(awards.toPence()).containsExactly(1_000_000, 2_000_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(awards.placesAwarded()).isEqualTo(2);
        assertThat(awards.unassigned()).extracting(Award::id).containsExactly("T-3", "T-4");
        assertThat(awards.unassignedPence()).isEqualTo(7_000_001);
    }

    @Test
    void underSharedTheRestIsSplitByPopulationAndLaterCodesAreTracedBack() {
        AttributedAwards awards = ATTRIBUTION.attribute(ToyUk.awards(), SHARED);
        // 5,000,001 pence half each to Kelby and Lowick, the odd penny to the first; 2,000,000 two to three.
        assertThat(awards.toPence())
                .containsExactly(1_000_000, 2_000_000, 800_000, 0, 1_200_000, 0, 0, 0, 0, 0, 2_500_001, 2_500_000);
        assertThat(awards.placesAwarded()).isEqualTo(6);
        assertThat(awards.unassigned()).isEmpty();
        assertThat(awards.unassignedPence()).isZero();
        assertThat(awards.parts()).hasSize(6);
        assertThat(awards.awards(10)).isEqualTo(1);
        assertThat(awards.pence(4)).isEqualTo(1_200_000);
        assertThat(awards.places()).isEqualTo(12);
    }

    @Test
    void anAliasNamesADistrictThatTheNameDoesNot() {
        AttributedAwards awards =
                attribution(Map.of("Greater Elmsea", ToyUk.code(4))).attribute(ToyUk.awards(), OWN_NAME);
        assertThat(awards.pence(4)).isEqualTo(2_000_000);
        assertThat(awards.unassigned()).extracting(Award::id).containsExactly("T-3");
    }

    @Test
    void anAliasIsTakenAsWrittenAndBeforeTheName() {
        Attribution attribution = attribution(Map.of("Ashby", ToyUk.code(5), "greater elmsea", ToyUk.code(4)));
        AttributedAwards awards = attribution.attribute(ToyUk.awards(), OWN_NAME);
        assertThat(awards.pence(0)).isZero();
        assertThat(awards.pence(5)).isEqualTo(1_000_000);
        assertThat(awards.unassigned()).extracting(Award::id).contains("T-4");
    }

    @Test
    void aDistrictReachedByTwoOfTheCodesOfAnAwardIsCountedOnce() {
        Award both = award("T-5", "A county", 500, ToyUk.SUCCESSOR, ToyUk.code(2), ToyUk.code(2));
        assertThat(ATTRIBUTION.attribute(List.of(both), SHARED).toPence())
                .containsExactly(0, 0, 200, 0, 300, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void theOrderOfAnAwardsCodesDoesNotMoveAPenny() {
        long[] forwards = ATTRIBUTION
                .attribute(List.of(award("T-5", "A county", 101, ToyUk.code(0), ToyUk.code(1))), SHARED)
                .toPence();
        long[] backwards = ATTRIBUTION
                .attribute(List.of(award("T-5", "A county", 101, ToyUk.code(1), ToyUk.code(0))), SHARED)
                .toPence();
        assertThat(backwards).isEqualTo(forwards);
        assertThat(forwards).startsWith(51, 50);
    }

    @Test
    void aCodeThatIsNeitherPlaceNorSuccessorHasNoAnswerButOnlyWhereItIsNeeded() {
        Award unknown = award("T-6", "A county", 500, new AreaCode("E06900099"));
        assertThatThrownBy(() -> ATTRIBUTION.attribute(List.of(unknown), SHARED))
                .isInstanceOf(NoAnswer.class)
                .hasMessage(
                        "Award T-6 is for E06900099, which is not among the districts of 2019. No succession says what it"
                                + " was made of: add it to the recipe's successions.");
        assertThat(ATTRIBUTION.attribute(List.of(unknown), OWN_NAME).unassignedPence())
                .isEqualTo(500);
        Award own = award("T-7", "Ashby", 500, new AreaCode("E06900099"));
        assertThat(ATTRIBUTION.attribute(List.of(own), SHARED).pence(0)).isEqualTo(500);
    }

    @Test
    void aliasesAndSuccessionsOfUnknownPlacesHaveNoAnswer() {
        AreaCode elsewhere = new AreaCode("E06900099");
        assertThatThrownBy(() -> attribution(Map.of("BCP Council", elsewhere)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("alias \"BCP Council\" is for E06900099");
        Attribution attribution = new Attribution(
                ToyUk.places(),
                ToyUk.population(),
                Map.of(),
                List.of(succession(ToyUk.SUCCESSOR, "Greater Elmsea", ToyUk.code(2), elsewhere)));
        assertThatThrownBy(() -> attribution.attribute(ToyUk.awards(), SHARED))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("succession of Greater Elmsea is for E06900099");
    }

    @Test
    void populationsAndPlacesMustBeAsMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(ToyUk.places(), new double[11], Map.of(), List.of()));
    }

    @Test
    void underEitherRuleNoPennyIsLostOrMade() {
        for (int seed = 0; seed < 300; seed++) {
            List<Award> awards = draw(new Random(seed));
            long pot = awards.stream().mapToLong(Award::amountPence).sum();
            AttributedAwards own = ATTRIBUTION.attribute(awards, OWN_NAME);
            AttributedAwards shared = ATTRIBUTION.attribute(awards, SHARED);
            assertThat(LongStream.of(own.toPence()).sum() + own.unassignedPence())
                    .as("seed %d", seed)
                    .isEqualTo(pot);
            assertThat(LongStream.of(shared.toPence()).sum())
                    .as("seed %d", seed)
                    .isEqualTo(pot);
            // Shared adds to what own name gives, and takes from nobody.
            assertThat(IntStream.range(0, 12)).as("seed %d", seed).allMatch(p -> shared.pence(p) >= own.pence(p));
            Map<Award, Long> byAward = shared.parts().stream()
                    .collect(Collectors.groupingBy(
                            Attribution.Part::award, Collectors.summingLong(Attribution.Part::pence)));
            assertThat(byAward)
                    .as("seed %d", seed)
                    .allSatisfy((award, sum) -> assertThat(sum).isEqualTo(award.amountPence()));
        }
    }

    private static List<Award> draw(Random random) {
        List<String> names = Stream.concat(
                        ToyUk.places().list().stream().map(Place::name), Stream.of("Southdown County", "Nobody"))
                .toList();
        List<Award> awards = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            AreaCode[] codes = random.ints(1 + random.nextInt(5), 0, 13)
                    .mapToObj(p -> p == 12 ? ToyUk.SUCCESSOR : ToyUk.code(p))
                    .toArray(AreaCode[]::new);
            awards.add(award("A-" + i, names.get(random.nextInt(names.size())), random.nextInt(1_000_000), codes));
        }
        return awards;
    }

    private static Attribution attribution(Map<String, AreaCode> aliases) {
        return new Attribution(ToyUk.places(), ToyUk.population(), aliases, List.of(GREATER_ELMSEA));
    }

    private static Succession succession(AreaCode code, String name, AreaCode... predecessors) {
        return new Succession(code, name, LocalDate.of(2023, 4, 1), Arrays.asList(predecessors), ToyUk.CITATION);
    }

    private static Award award(String id, String lead, long pence, AreaCode... places) {
        return new Award(id, 1, lead, "Bridge", "England", pence, List.of(places));
    }
}
