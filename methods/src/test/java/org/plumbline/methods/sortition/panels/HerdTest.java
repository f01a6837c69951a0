package org.plumbline.methods.sortition.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.Lotteries;
import org.plumbline.methods.sortition.Lottery;

class HerdTest {
    private static final int PANELS = 150;

    static Stream<Lotteries> pools() {
        return Lotteries.madeUp().stream();
    }

    private static Herd herd(Lotteries one) {
        return new Herd(
                new PanelSearch(Conditions.of(one.classes()), 5),
                wished(one),
                one.lottery().panel(0));
    }

    private static double[] wished(Lotteries one) {
        double[] wished = new double[one.classes().count()];
        for (int number = 0; number < wished.length; number++) {
            wished[number] = (double) one.lottery().expectedSeats(number) / Lottery.ONE;
        }
        return wished;
    }

    private static Herd grown(Lotteries one) {
        Herd herd = herd(one);
        for (int i = 0; i < PANELS; i++) {
            herd.next();
        }
        return herd;
    }

    @ParameterizedTest
    @MethodSource("pools")
    void panelsKeepTheRulesAndWhatIsOwedIsWhatIsMissing(Lotteries one) {
        Herd herd = grown(one);
        herd.improve(evenly(one), 0, PANELS);
        assertThat(herd.panels()).hasSize(PANELS).allMatch(one.classes()::allows);
        double[] wished = wished(one);
        for (int number = 0; number < wished.length; number++) {
            int here = number;
            long given =
                    herd.panels().stream().mapToLong(panel -> panel.seats(here)).sum();
            assertThat(herd.given(number)).isEqualTo(given);
            assertThat(herd.owed(number)).isCloseTo(PANELS * wished[number] - given, within(1e-6));
        }
    }

    /** The panel put in place of another is nearer to it and what is owed together, so the squares owed add up to less. */
    @ParameterizedTest
    @MethodSource("pools")
    void improvingLeavesNoMoreOwing(Lotteries one) {
        Herd herd = grown(one);
        double before = squares(one, herd);
        for (int first = 0; first < PANELS; first += 10) {
            herd.improve(evenly(one), first, 10);
            double after = squares(one, herd);
            assertThat(after).isLessThanOrEqualTo(before + 1e-9);
            before = after;
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void theSameBeginningHasTheSamePanels(Lotteries one) {
        List<ClassPanel> first = grown(one).panels();
        assertThat(grown(one).panels()).isEqualTo(first);
    }

    private static double[] evenly(Lotteries one) {
        double[] urgency = new double[one.classes().count()];
        Arrays.fill(urgency, 1);
        return urgency;
    }

    private static double squares(Lotteries one, Herd herd) {
        double sum = 0;
        for (int number = 0; number < one.classes().count(); number++) {
            sum += herd.owed(number) * herd.owed(number);
        }
        return sum;
    }
}
