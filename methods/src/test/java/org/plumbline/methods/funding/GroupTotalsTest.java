package org.plumbline.methods.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ToyUk;
import org.plumbline.model.places.AreaCode;

class GroupTotalsTest {
    private static final AttributedAwards AWARDS = new Attribution(
                    ToyUk.places(), ToyUk.population(), Map.of(), List.of())
            .attribute(ToyUk.awards(), Attribution.Rule.OWN_NAME);

    @Test
    void aGroupIsTheSumOfItsPlaces() {
        // The four of Northmoor: Ashby and Birch have 10,000 and 20,000 pounds; 6,000 residents.
        GroupTotals northmoor = GroupTotals.of(first(4), ToyUk.population(), AWARDS.toPence());
        assertThat(northmoor).isEqualTo(new GroupTotals(4, 2, 6_000, 3_000_000));
        assertThat(northmoor.pencePerHead()).isEqualTo(500);
    }

    @Test
    void aGroupWithoutPlacesHasNothingAndNoMoneyAHead() {
        GroupTotals nobody = GroupTotals.of(first(0), ToyUk.population(), AWARDS.toPence());
        assertThat(nobody).isEqualTo(new GroupTotals(0, 0, 0, 0));
        assertThat(nobody.pencePerHead()).isNaN();
    }

    @Test
    void estimatesOfPeopleAreSummedBeforeTheyAreRounded() {
        double[] estimates = new double[12];
        estimates[0] = 0.4;
        estimates[1] = 0.4;
        assertThat(GroupTotals.of(first(2), estimates, AWARDS.toPence()).population())
                .isEqualTo(1);
    }

    @Test
    void groupPeopleAndAwardsMustBeOfTheSamePlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupTotals.of(new boolean[11], new double[12], AWARDS.toPence()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupTotals.of(new boolean[12], new double[11], AWARDS.toPence()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupTotals.of(new boolean[11], new double[11], AWARDS.toPence()));
    }

    @Test
    void aSuccessionCopiesItsPredecessorsAndNeedsOne() {
        List<AreaCode> before = new ArrayList<>(List.of(ToyUk.code(2)));
        LocalDate day = LocalDate.of(2023, 4, 1);
        Succession succession = new Succession(ToyUk.SUCCESSOR, "Greater Elmsea", day, before, ToyUk.CITATION);
        before.clear();
        assertThat(succession.predecessors()).containsExactly(ToyUk.code(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Succession(ToyUk.SUCCESSOR, "Greater Elmsea", day, List.of(), ToyUk.CITATION));
    }

    private static boolean[] first(int places) {
        boolean[] group = new boolean[12];
        for (int i = 0; i < places; i++) {
            group[i] = true;
        }
        return group;
    }
}
