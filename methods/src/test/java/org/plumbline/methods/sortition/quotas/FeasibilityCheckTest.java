package org.plumbline.methods.sortition.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.generator.PoolGenerator;
import org.plumbline.methods.sortition.generator.PoolSettings;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

class FeasibilityCheckTest {
    private static final int LISTED = 10;

    /** Every panel, what each quota lacks or has too many on it, and the fewest seats of all. */
    private record EveryPanel(Assembly assembly, boolean withinLimits) {

        /** The smallest relaxations, as changes to least and most of each quota, one after the other; empty where nothing helps. */
        Set<List<Integer>> smallest() {
            TreeMap<Integer, Set<List<Integer>>> bySeats = new TreeMap<>();
            int people = assembly.pool().people();
            for (int panel = 0; panel < 1 << people; panel++) {
                if (Integer.bitCount(panel) == assembly.quotas().panelSize() && householdsDiffer(panel)) {
                    List<Integer> given = given(panel);
                    if (!withinLimits || isWithinLimits(given)) {
                        bySeats.computeIfAbsent(
                                        given.stream()
                                                .mapToInt(Integer::intValue)
                                                .sum(),
                                        any -> new HashSet<>())
                                .add(given);
                    }
                }
            }
            return bySeats.isEmpty() ? Set.of() : bySeats.firstEntry().getValue();
        }

        private boolean householdsDiffer(int panel) {
            int[] households = members(panel).map(assembly.pool()::household).toArray();
            return !assembly.onePerHousehold()
                    || IntStream.of(households).distinct().count() == households.length;
        }

        private IntStream members(int panel) {
            return IntStream.range(0, assembly.pool().people()).filter(person -> (panel >> person & 1) == 1);
        }

        private List<Integer> given(int panel) {
            List<Integer> given = new ArrayList<>();
            forEachQuota((feature, value, quota) -> {
                int seats = (int) members(panel)
                        .filter(person -> assembly.pool().value(person, feature) == value)
                        .count();
                given.add(Math.max(0, quota.least() - seats));
                given.add(Math.max(0, seats - quota.most()));
            });
            return given;
        }

        private boolean isWithinLimits(List<Integer> given) {
            List<Integer> room = new ArrayList<>();
            forEachQuota((feature, value, quota) -> {
                room.add(quota.least() - quota.leastFlexible());
                room.add(quota.mostFlexible() - quota.most());
            });
            return IntStream.range(0, given.size()).allMatch(place -> given.get(place) <= room.get(place));
        }

        private interface QuotaAction {
            void accept(int feature, int value, Quota quota);
        }

        private void forEachQuota(QuotaAction action) {
            List<Feature> features = assembly.quotas().features();
            for (int feature = 0; feature < features.size(); feature++) {
                for (int value = 0; value < features.get(feature).quotas().size(); value++) {
                    action.accept(feature, value, features.get(feature).quotas().get(value));
                }
            }
        }

        List<Integer> given(QuotaRelief relaxation) {
            List<Integer> given = new ArrayList<>();
            forEachQuota((feature, value, quota) -> {
                QuotaChange change = relaxation.changes().stream()
                        .filter(one -> one.feature() == feature && one.value() == value)
                        .findFirst()
                        .orElse(new QuotaChange(feature, value, quota, quota.least(), quota.most()));
                given.add(quota.least() - change.least());
                given.add(change.most() - quota.most());
            });
            return given;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void relaxationsAreTheSmallestOfAllPanels(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Integer> met = new TreeMap<>();
        for (int round = 0; round < 12; round++) {
            Assembly assembly = random(random);
            Feasibility answer = check(assembly);
            met.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
            EveryPanel limited = new EveryPanel(assembly, true);
            EveryPanel free = new EveryPanel(assembly, false);
            answer.match(new Feasibility.Cases<Object>(
                    possible -> assertThat(free.smallest()).contains(free.given(new QuotaRelief(List.of()))),
                    relaxable -> {
                        EveryPanel plain = relaxable.withinLimits() ? limited : free;
                        assertThat(limited.smallest().isEmpty()).isEqualTo(!relaxable.withinLimits());
                        Set<List<Integer>> wanted = plain.smallest();
                        List<List<Integer>> found =
                                relaxable.smallest().stream().map(plain::given).toList();
                        assertThat(found).doesNotHaveDuplicates();
                        assertThat(wanted).containsAll(found);
                        assertThat(relaxable.all()).isEqualTo(wanted.size() <= LISTED);
                        assertThat(found).hasSize(Math.min(LISTED, wanted.size()));
                        assertIrreducible(assembly, relaxable.conflict());
                        return assertThat(relaxable.seats()).isPositive();
                    },
                    tooFew -> assertThat(free.smallest()).hasSize(0),
                    undecided -> {
                        throw new AssertionError(undecided);
                    }));
        }
        assertThat(met).containsKey("Relaxable");
    }

    /** No panel keeps them all; leaving any one out, some panel keeps the rest. */
    private static void assertIrreducible(Assembly assembly, List<QuotaSide> conflict) {
        assertThat(check(with(assembly, conflict))).isNotInstanceOf(Feasibility.Possible.class);
        for (QuotaSide spared : conflict) {
            List<QuotaSide> rest =
                    conflict.stream().filter(side -> !side.equals(spared)).toList();
            assertThat(check(with(assembly, rest))).isInstanceOf(Feasibility.Possible.class);
        }
    }

    /** The same pool with these quotas alone. */
    private static Assembly with(Assembly assembly, List<QuotaSide> sides) {
        int size = assembly.quotas().panelSize();
        List<Feature> features = new ArrayList<>();
        for (int f = 0; f < assembly.quotas().features().size(); f++) {
            int feature = f;
            List<Quota> all = assembly.quotas().features().get(feature).quotas();
            List<Quota> quotas = new ArrayList<>();
            for (int v = 0; v < all.size(); v++) {
                int value = v;
                int least = seats(
                        sides,
                        new QuotaSide(
                                feature, value, QuotaSide.End.LEAST, all.get(v).least()),
                        0);
                int most = seats(
                        sides,
                        new QuotaSide(
                                feature, value, QuotaSide.End.MOST, all.get(v).most()),
                        size);
                quotas.add(Quota.of(all.get(v).value(), least, Math.max(least, most), size));
            }
            features.add(new Feature(assembly.quotas().features().get(feature).name(), quotas));
        }
        return new Assembly("", new Quotas(size, features), assembly.pool(), assembly.onePerHousehold());
    }

    private static int seats(List<QuotaSide> sides, QuotaSide side, int otherwise) {
        return sides.contains(side) ? side.seats() : otherwise;
    }

    private static Assembly random(SplittableRandom random) {
        int people = 3 + random.nextInt(7);
        int size = 2 + random.nextInt(3);
        int[] values = {2, 3, 2};
        List<Feature> features = new ArrayList<>();
        int[][] has = new int[values.length][people];
        for (int feature = 0; feature < values.length; feature++) {
            List<Quota> quotas = new ArrayList<>();
            for (int value = 0; value < values[feature]; value++) {
                int least = random.nextInt(size + 1);
                int most = least + random.nextInt(2);
                boolean free = random.nextInt(3) > 0;
                int leastFlexible = free ? 0 : Math.max(0, least - random.nextInt(3));
                int mostFlexible = free ? Math.max(most, size) : most + random.nextInt(3);
                quotas.add(new Quota("v" + value, least, most, leastFlexible, mostFlexible));
            }
            features.add(new Feature("f" + feature, quotas));
            for (int person = 0; person < people; person++) {
                has[feature][person] = random.nextInt(values[feature]);
            }
        }
        int[] households =
                IntStream.range(0, people).map(person -> random.nextInt(people)).toArray();
        List<String> keys =
                IntStream.range(0, people).mapToObj(person -> "p" + person).toList();
        return new Assembly("", new Quotas(size, features), new Pool(keys, has, households), random.nextBoolean());
    }

    private static Feasibility check(Assembly assembly) {
        return new FeasibilityCheck(new OrTools(), LISTED).check(PoolClasses.of(assembly), Patience.ENDLESS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void madeUpPoolsHaveAPanel(long seed) {
        assertThat(check(made(PoolSettings.of825(seed)))).isInstanceOf(Feasibility.Possible.class);
        assertThat(check(made(PoolSettings.of1727(seed).withSharedHouseholds(0.2))))
                .isInstanceOf(Feasibility.Possible.class);
        assertThat(check(made(PoolSettings.small(12, 4, seed)))).isInstanceOf(Feasibility.Possible.class);
    }

    private static Assembly made(PoolSettings settings) {
        return new PoolGenerator(settings).make().assembly();
    }

    @Test
    void whenLeastSeatsSumToMoreThanThePanelHasTheyAreTheConflict() {
        // Two at least of each of two values, and three seats: one of the two must give a seat.
        Assembly assembly = pool(3, false, Quota.of("a", 2, 3, 3), Quota.of("b", 2, 3, 3));
        Feasibility.Relaxable relaxable = (Feasibility.Relaxable) check(assembly);
        assertThat(relaxable.seats()).isEqualTo(1);
        assertThat(relaxable.all()).isTrue();
        assertThat(relaxable.smallest())
                .extracting(one -> one.changes().get(0).value())
                .containsExactly(0, 1);
        assertThat(relaxable.conflict())
                .containsExactly(
                        new QuotaSide(0, 0, QuotaSide.End.LEAST, 2), new QuotaSide(0, 1, QuotaSide.End.LEAST, 2));
        assertThat(relaxable
                        .smallest()
                        .get(0)
                        .appliedTo(assembly.quotas())
                        .features()
                        .get(0)
                        .quotas())
                .containsExactly(Quota.of("a", 1, 3, 3), Quota.of("b", 2, 3, 3));
    }

    @Test
    void flexibleLimitsThatDoNotHelpAreSaidNotTo() {
        // Three seats for a, of whom there are two; the organiser would go no further down than three.
        Assembly assembly = pool(4, false, new Quota("a", 3, 4, 3, 4), new Quota("b", 0, 4, 0, 4));
        Feasibility.Relaxable relaxable = (Feasibility.Relaxable) check(assembly);
        assertThat(relaxable.withinLimits()).isFalse();
        assertThat(relaxable.smallest())
                .containsExactly(new QuotaRelief(List.of(new QuotaChange(0, 0, new Quota("a", 3, 4, 3, 4), 2, 4))));
    }

    @Test
    void tooFewHouseholdsAreToldApartFromQuotas() {
        assertThat(check(pool(6, false, Quota.of("a", 0, 6, 6), Quota.of("b", 0, 6, 6))))
                .isEqualTo(new Feasibility.TooFewPeople(5));
        assertThat(check(pool(5, true, Quota.of("a", 0, 5, 5), Quota.of("b", 0, 5, 5))))
                .isEqualTo(new Feasibility.TooFewPeople(4));
    }

    @Test
    void withoutPatienceNothingIsSaid() {
        Assembly assembly = pool(3, false, Quota.of("a", 2, 3, 3), Quota.of("b", 2, 3, 3));
        assertThat(new FeasibilityCheck(new OrTools(), LISTED).check(PoolClasses.of(assembly), () -> 0))
                .isEqualTo(new Feasibility.Undecided());
    }

    /** Two people with a and three with b, of whom the first and the last live together. */
    private static Assembly pool(int size, boolean onePerHousehold, Quota a, Quota b) {
        Pool pool = new Pool(
                List.of("p1", "p2", "p3", "p4", "p5"), new int[][] {{0, 0, 1, 1, 1}}, new int[] {0, 1, 2, 3, 0});
        Quotas quotas = new Quotas(size, List.of(new Feature("f", List.of(a, b))));
        return new Assembly("", quotas, pool, onePerHousehold);
    }
}
