package org.plumbline.methods.sortition.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.sortition.draw.Replacing.Step;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/** Replacements worked by hand, and against a plain reading of the rule on random pools. */
class ReplacingTest {
    /** People 0 to 3 are of the first value, 4 to 7 of the second; each kind has two of four seats. */
    private static Assembly halves(int[] households, boolean onePerHousehold) {
        return assembly(new int[] {0, 0, 0, 0, 1, 1, 1, 1}, 2, 2, 2, households, onePerHousehold);
    }

    private static Assembly assembly(
            int[] values, int kinds, int least, int most, int[] households, boolean onePerHousehold) {
        List<Quota> quotas = IntStream.range(0, kinds)
                .mapToObj(kind -> Quota.of("kind " + kind, least, most, 4))
                .toList();
        List<String> keys =
                IntStream.range(0, values.length).mapToObj(p -> "p" + p).toList();
        return new Assembly(
                "toy",
                new Quotas(4, List.of(new Feature("kind", quotas))),
                new Pool(keys, new int[][] {values}, households),
                onePerHousehold);
    }

    private static int[] alone(int people) {
        return IntStream.range(0, people).toArray();
    }

    @Test
    void theFirstReserveWhoKeepsEveryQuotaTakesThePlace() {
        Replacing replacing = new Replacing(halves(alone(8), false), false);
        assertThat(replacing.replace(new int[] {0, 1, 4, 5}, new int[] {6, 3, 7, 2}, new int[] {0}))
                .containsExactly(new Step(0, OptionalInt.of(3), true, 0));
    }

    @Test
    void eachWhoWithdrawsIsReplacedInOrderAndNobodyComesBack() {
        Replacing replacing = new Replacing(halves(alone(8), false), false);
        // 0 leaves: 3. 6 waits and withdraws. 3 leaves again: 2. 4 leaves: 6 has withdrawn, so 7.
        assertThat(replacing.replace(new int[] {0, 1, 4, 5}, new int[] {6, 3, 7, 2}, new int[] {0, 6, 3, 4}))
                .containsExactly(
                        new Step(0, OptionalInt.of(3), true, 0),
                        new Step(6, OptionalInt.empty(), false, 0),
                        new Step(3, OptionalInt.of(2), true, 0),
                        new Step(4, OptionalInt.of(7), true, 0));
    }

    @Test
    void whereNobodyKeepsEveryQuotaTheOneWhoMissesByTheFewestSeatsIsNamed() {
        Replacing replacing = new Replacing(halves(alone(8), false), false);
        // One of the first kind leaves and only the second waits: one of the first too few, one of the second too many.
        assertThat(replacing.replace(new int[] {0, 1, 4, 5}, new int[] {6, 7}, new int[] {0}))
                .containsExactly(new Step(0, OptionalInt.of(6), true, 2));
    }

    @Test
    void nobodyMovesInWithAMember() {
        int[] households = {0, 1, 2, 1, 4, 5, 6, 7};
        assertThat(new Replacing(halves(households, true), false)
                        .replace(new int[] {0, 1, 4, 5}, new int[] {3, 2}, new int[] {0}))
                .containsExactly(new Step(0, OptionalInt.of(2), true, 0));
        assertThat(new Replacing(halves(households, false), false)
                        .replace(new int[] {0, 1, 4, 5}, new int[] {3, 2}, new int[] {0}))
                .containsExactly(new Step(0, OptionalInt.of(3), true, 0));
        assertThat(new Replacing(halves(households, true), false)
                        .replace(new int[] {0, 1, 4, 5}, new int[] {3}, new int[] {0}))
                .containsExactly(new Step(0, OptionalInt.empty(), true, 1));
    }

    @Test
    void peopleAlikeGoFirstWhereTheRecipeSaysSo() {
        Assembly loose = assembly(new int[] {0, 0, 0, 1, 1, 1}, 2, 1, 3, alone(6), false);
        int[] panel = {0, 1, 3, 4};
        assertThat(new Replacing(loose, false).replace(panel, new int[] {5, 2}, new int[] {0}))
                .containsExactly(new Step(0, OptionalInt.of(5), true, 0));
        assertThat(new Replacing(loose, true).replace(panel, new int[] {5, 2}, new int[] {0}))
                .containsExactly(new Step(0, OptionalInt.of(2), true, 0));
    }

    @Test
    void somebodyWhoIsNeitherMemberNorReserveIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Replacing(halves(alone(8), false), false)
                        .replace(new int[] {0, 1, 4, 5}, new int[] {6}, new int[] {7}));
    }

    @Test
    void onRandomPoolsTheAnswerIsThatOfAPlainReadingOfTheRule() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int people = 10 + random.nextInt(20);
            int[] values = random.ints(people, 0, 3).toArray();
            int[] households = random.ints(people, 0, people).toArray();
            Assembly assembly =
                    assembly(values, 3, random.nextInt(2), 2 + random.nextInt(2), households, seed % 2 == 0);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, people).boxed().toList());
            Collections.shuffle(order, random);
            int[] panel =
                    order.subList(0, 4).stream().mapToInt(Integer::intValue).toArray();
            int[] reserves = order.subList(4, people).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            Step step = new Replacing(assembly, false)
                    .replace(panel, reserves, new int[] {panel[seed % 4]})
                    .get(0);
            List<Integer> rest = new ArrayList<>(order.subList(0, 4));
            rest.remove((Integer) panel[seed % 4]);
            int[] missed = IntStream.of(reserves)
                    .map(candidate -> missed(assembly, rest, candidate))
                    .toArray();
            int fewest = IntStream.of(missed).min().orElseThrow();
            int first = IntStream.range(0, missed.length)
                    .filter(i -> missed[i] == fewest)
                    .findFirst()
                    .orElseThrow();
            assertThat(step.by())
                    .as("seed " + seed)
                    .isEqualTo(fewest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(reserves[first]));
        }
    }

    private static int missed(Assembly assembly, List<Integer> rest, int candidate) {
        for (int member : rest) {
            if (assembly.onePerHousehold()
                    && assembly.pool().household(member) == assembly.pool().household(candidate)) {
                return Integer.MAX_VALUE;
            }
        }
        int missed = 0;
        for (int value = 0; value < 3; value++) {
            int seats = assembly.pool().value(candidate, 0) == value ? 1 : 0;
            for (int member : rest) {
                seats += assembly.pool().value(member, 0) == value ? 1 : 0;
            }
            Quota quota = assembly.quotas().features().get(0).quotas().get(value);
            missed += Math.max(0, quota.least() - seats) + Math.max(0, seats - quota.most());
        }
        return missed;
    }
}
