package org.plumbline.methods.sortition.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.solver.Solver;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/** Whether a pool can make up a panel, against trying every panel. */
class PanelFinderTest {

    @Test
    void aPanelIsFoundJustWhereTryingAllOfThemFindsOne() {
        SplittableRandom random = new SplittableRandom(5);
        int possible = 0;
        for (int i = 0; i < 400; i++) {
            int people = 3 + random.nextInt(9);
            int size = 2 + random.nextInt(Math.min(4, people - 1));
            Quotas quotas = quotas(random, size);
            int[][] values = new int[quotas.features().size()][people];
            for (int feature = 0; feature < values.length; feature++) {
                for (int person = 0; person < people; person++) {
                    values[feature][person] = random.nextInt(
                            quotas.features().get(feature).quotas().size());
                }
            }
            boolean any = anyPanel(quotas, values, people);
            possible += any ? 1 : 0;
            assertThat(new PanelFinder(SeatNeeds.of(quotas), Solver.best()).canMeet(values, people))
                    .as("case %d", i)
                    .isEqualTo(any);
        }
        assertThat(possible).isBetween(60, 340); // both happen, or nothing is tested
    }

    private static boolean anyPanel(Quotas quotas, int[][] values, int people) {
        for (int panel = 0; panel < 1 << people; panel++) {
            if (Integer.bitCount(panel) == quotas.panelSize() && meets(quotas, values, panel)) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(Quotas quotas, int[][] values, int panel) {
        for (int feature = 0; feature < values.length; feature++) {
            List<Quota> list = quotas.features().get(feature).quotas();
            int[] seats = new int[list.size()];
            for (int person = 0; person < values[feature].length; person++) {
                seats[values[feature][person]] += panel >> person & 1;
            }
            for (int value = 0; value < seats.length; value++) {
                if (!list.get(value).allows(seats[value])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Quotas quotas(SplittableRandom random, int size) {
        List<Feature> features = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int feature = 0; feature < count; feature++) {
            int values = 2 + random.nextInt(2);
            int[] seats = new int[values];
            for (int seat = 0; seat < size; seat++) {
                seats[random.nextInt(values)]++;
            }
            List<Quota> quotas = new ArrayList<>();
            for (int value = 0; value < values; value++) {
                quotas.add(Quota.of(
                        "v" + value,
                        Math.max(0, seats[value] - random.nextInt(2)),
                        seats[value] + random.nextInt(2),
                        size));
            }
            features.add(new Feature("f" + feature, quotas));
        }
        return new Quotas(size, features);
    }
}
