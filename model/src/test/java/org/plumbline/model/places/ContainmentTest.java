package org.plumbline.model.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContainmentTest {
    private static final Places WARDS = places("E05", 4);
    private static final Places DISTRICTS = places("E07", 3);
    private static final Places REGIONS = places("E12", 2);

    @Test
    void eachPlaceKnowsItsParentAndItsChildren() {
        Containment wards = Containment.of(
                WARDS,
                DISTRICTS,
                Map.of(code("E05", 0), code("E07", 2), code("E05", 1), code("E07", 0), code("E05", 3), code("E07", 2)));
        assertThat(wards.toParents()).containsExactly(2, 0, Containment.NONE, 2);
        assertThat(wards.parentOf(1)).isZero();
        assertThat(wards.childrenOf(2)).containsExactly(0, 3);
        assertThat(wards.childless()).containsExactly(DISTRICTS.at(1));
        assertThat(wards.orphans()).containsExactly(WARDS.at(2));
        assertThat(wards.children()).isSameAs(WARDS);
        assertThat(wards.parents()).isSameAs(DISTRICTS);
    }

    @Test
    void aLookUpMayHoldMoreThanIsAskedForAndLess() {
        Containment wards = Containment.of(
                WARDS, DISTRICTS, Map.of(code("E05", 0), code("E07", 8), code("E05", 9), code("E07", 0)));
        assertThat(wards.orphans()).isEqualTo(WARDS.list());
        assertThat(wards.childless()).isEqualTo(DISTRICTS.list());
    }

    @Test
    void whatItGivesCannotBeChangedFromOutside() {
        Containment wards = Containment.of(WARDS, DISTRICTS, Map.of(code("E05", 0), code("E07", 1)));
        wards.toParents()[0] = 2;
        assertThat(wards.parentOf(0)).isEqualTo(1);
    }

    @Test
    void oneContainmentAfterAnotherIsTheParentOfTheParent() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Containment first = drawn(WARDS, DISTRICTS, random);
            Containment next = drawn(DISTRICTS, REGIONS, random);
            Containment both = first.then(next);
            for (int ward = 0; ward < WARDS.size(); ward++) {
                int district = first.parentOf(ward);
                int expected = district == Containment.NONE ? Containment.NONE : next.parentOf(district);
                assertThat(both.parentOf(ward))
                        .as("seed %d, ward %d", seed, ward)
                        .isEqualTo(expected);
            }
            long held = IntStream.range(0, REGIONS.size())
                    .map(region -> both.childrenOf(region).size())
                    .sum();
            assertThat(held + both.orphans().size()).as("seed %d", seed).isEqualTo(WARDS.size());
        }
    }

    @Test
    void containmentsThatDoNotMeetAreRefused() {
        Containment wards = Containment.of(WARDS, DISTRICTS, Map.of());
        Containment districtsOfElsewhere = Containment.of(places("E07", 2), REGIONS, Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> wards.then(districtsOfElsewhere));
    }

    private static Containment drawn(Places children, Places parents, Random random) {
        Map<AreaCode, AreaCode> parentByChild = new HashMap<>();
        for (Place child : children.list()) {
            if (random.nextInt(5) > 0) {
                parentByChild.put(
                        child.code(), parents.at(random.nextInt(parents.size())).code());
            }
        }
        return Containment.of(children, parents, parentByChild);
    }

    private static Places places(String prefix, int count) {
        return new Places(
                IntStream.range(0, count)
                        .mapToObj(i -> new Place(
                                code(prefix, i), prefix + i, new Vintage(2019), Optional.empty(), Optional.empty()))
                        .toList(),
                List.of());
    }

    private static AreaCode code(String prefix, int index) {
        return new AreaCode(String.format(Locale.ROOT, "%s%06d", prefix, index));
    }
}
