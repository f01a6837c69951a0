package org.plumbline.methods.sortition.panels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.Fixtures;
import org.plumbline.methods.sortition.PoolClasses;

/** Two of two a, a b and a c; at most one b and one c. */
class ConditionsTest {
    private static final PoolClasses CLASSES = PoolClasses.of(Fixtures.of(2)
            .quota("kind", "a", 0, 2)
            .quota("kind", "b", 0, 1)
            .quota("kind", "c", 0, 1)
            .person("1", "a")
            .person("2", "a")
            .person("3", "b")
            .person("4", "c")
            .alone());
    private static final Conditions ALL = Conditions.of(CLASSES);

    private static ClassPanel panel(int... seats) {
        return new ClassPanel(seats);
    }

    @Test
    void withoutALotteryTheyAreThoseOfThePool() {
        assertThat(ALL.allows(panel(2, 0, 0))).isTrue();
        assertThat(ALL.allows(panel(1, 0, 1))).isTrue();
        assertThat(ALL.allows(panel(0, 1, 1))).isTrue();
        assertThat(ALL.allows(panel(0, 2, 0))).isFalse();
        assertThat(ALL.allows(panel(1, 0, 0))).isFalse();
    }

    /** Where c expects no seat, no panel of the lottery has one. */
    @Test
    void whatIsExpectedAtABoundIsHeldThere() {
        Conditions held = ALL.at(new double[] {1.5, 0.5, 0});
        assertThat(held.allows(panel(2, 0, 0))).isTrue();
        assertThat(held.allows(panel(1, 1, 0))).isTrue();
        assertThat(held.allows(panel(1, 0, 1))).isFalse();
    }

    @Test
    void whatIsExpectedBetweenBoundsIsFree() {
        Conditions free = ALL.at(new double[] {1, 0.5, 0.5});
        assertThat(free.allows(panel(2, 0, 0))).isTrue();
        assertThat(free.allows(panel(1, 0, 1))).isTrue();
        assertThat(free.allows(panel(0, 1, 1))).isTrue();
        assertThat(free.pull(ALL)).containsExactly(0, 0, 0);
    }

    /** A seat of b counts up twice, by its quota and by its number of people, one of c down twice. */
    @Test
    void thePullIsTowardsWhatIsHeld() {
        Conditions held = ALL.at(new double[] {1, 1 - 1e-9, 1e-9});
        assertThat(held.pull(ALL)).containsExactly(0, 2, -2);
        assertThat(held.allows(panel(1, 1, 0))).isTrue();
        assertThat(held.allows(panel(2, 0, 0))).isFalse();
    }
}
