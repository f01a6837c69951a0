package org.plumbline.methods.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;

/**
 * The people of a pool taken together where they are alike: the same value of every feature and, where at most one of a
 * household may be on the panel, a household whose members have the same values. Exchanging two people of a class changes
 * nothing that a quota or the rule of one per household can see; so whatever is decided over classes is exact.
 *
 * <p>Classes stand in the order of their values, then of their households', so that they do not depend on the order of
 * people. Where at most one of a household may be on the panel, households of a kind count once for all: of the classes that
 * live in them together no more may be on a panel than there are such households, and any such number can be.
 */
public final class PoolClasses {
    private final Assembly assembly;
    private final int[] classOf;
    private final int[][] members;
    private final int[] most;
    private final List<SeatRow> rows;

    private PoolClasses(Assembly assembly, int[] classOf, int[][] members, int[] most, List<SeatRow> rows) {
        this.assembly = assembly;
        this.classOf = classOf;
        this.members = members;
        this.most = most;
        this.rows = rows;
    }

    public static PoolClasses of(Assembly assembly) {
        Pool pool = assembly.pool();
        Map<List<Integer>, List<Integer>> kinds = new TreeMap<>(LISTS);
        Map<Integer, List<Integer>> households = households(assembly);
        Map<Integer, List<Integer>> kindOf = new HashMap<>();
        households.forEach((household, people) -> kindOf.put(household, householdKind(pool, people)));
        for (int person = 0; person < pool.people(); person++) {
            List<Integer> kind = new ArrayList<>(values(pool, person));
            kind.addAll(kindOf.getOrDefault(pool.household(person), List.of()));
            kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(person);
        }
        int[] classOf = new int[pool.people()];
        int[][] members = new int[kinds.size()][];
        int next = 0;
        for (List<Integer> people : kinds.values()) {
            members[next] = people.stream().mapToInt(Integer::intValue).toArray();
            for (int person : people) {
                classOf[person] = next;
            }
            next++;
        }
        int[] most = new int[members.length];
        List<SeatRow> rows = quotaRows(assembly, members);
        rows.addAll(householdRows(pool, households, classOf, members, most));
        return new PoolClasses(assembly, classOf, members, most, List.copyOf(rows));
    }

    private static final Comparator<List<Integer>> LISTS = (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int byPlace = Integer.compare(one.get(i), other.get(i));
            if (byPlace != 0) {
                return byPlace;
            }
        }
        return Integer.compare(one.size(), other.size());
    };

    private static List<Integer> values(Pool pool, int person) {
        List<Integer> values = new ArrayList<>();
        for (int feature = 0; feature < pool.features(); feature++) {
            values.add(pool.value(person, feature));
        }
        return values;
    }

    /** The households of two people or more; none where they do not matter. */
    private static Map<Integer, List<Integer>> households(Assembly assembly) {
        Map<Integer, List<Integer>> households = new TreeMap<>();
        if (assembly.onePerHousehold()) {
            for (int person = 0; person < assembly.pool().people(); person++) {
                households
                        .computeIfAbsent(assembly.pool().household(person), any -> new ArrayList<>())
                        .add(person);
            }
            households.values().removeIf(people -> people.size() < 2);
        }
        return households;
    }

    /** The values of all who live there, in order; nothing for somebody who lives alone. */
    private static List<Integer> householdKind(Pool pool, List<Integer> household) {
        return household.stream()
                .map(person -> values(pool, person))
                .sorted(LISTS)
                .flatMap(List::stream)
                .toList();
    }

    private static List<SeatRow> quotaRows(Assembly assembly, int[][] members) {
        Pool pool = assembly.pool();
        List<SeatRow> rows = new ArrayList<>();
        List<Feature> features = assembly.quotas().features();
        for (int feature = 0; feature < features.size(); feature++) {
            List<Quota> quotas = features.get(feature).quotas();
            for (int value = 0; value < quotas.size(); value++) {
                int here = feature;
                int wanted = value;
                int[] classes = all(members.length)
                        .filter(one -> pool.value(members[one][0], here) == wanted)
                        .toArray();
                Quota quota = quotas.get(value);
                rows.add(SeatRow.ofQuota(feature, value, classes, quota.least(), quota.most()));
            }
        }
        rows.add(SeatRow.ofPanelSize(
                all(members.length).toArray(), assembly.quotas().panelSize()));
        return rows;
    }

    /** One row for each kind of household whose members are of several classes; fills {@code most} for all classes. */
    private static List<SeatRow> householdRows(
            Pool pool, Map<Integer, List<Integer>> households, int[] classOf, int[][] members, int[] most) {
        for (int one = 0; one < most.length; one++) {
            most[one] = (int) Arrays.stream(members[one])
                    .map(person ->
                            households.containsKey(pool.household(person)) ? pool.household(person) : -1 - person)
                    .distinct()
                    .count();
        }
        Map<List<Integer>, Integer> kinds = new TreeMap<>(LISTS);
        for (List<Integer> household : households.values()) {
            List<Integer> classes = household.stream()
                    .map(person -> classOf[person])
                    .distinct()
                    .sorted()
                    .toList();
            kinds.merge(classes, 1, Integer::sum);
        }
        List<SeatRow> rows = new ArrayList<>();
        kinds.forEach((classes, count) -> {
            if (classes.size() > 1) {
                rows.add(SeatRow.ofHouseholds(
                        classes.stream().mapToInt(Integer::intValue).toArray(), count));
            }
        });
        return rows;
    }

    private static IntStream all(int classes) {
        return IntStream.range(0, classes);
    }

    public Assembly assembly() {
        return assembly;
    }

    public int panelSize() {
        return assembly.quotas().panelSize();
    }

    /** How many classes there are. */
    public int count() {
        return members.length;
    }

    /** How many people are of a class, at least one. */
    public int size(int classNumber) {
        return members[classNumber].length;
    }

    /** How many of a class may be on one panel as far as households go: its people, or the households they live in. */
    public int most(int classNumber) {
        return most[classNumber];
    }

    public int classOf(int person) {
        return classOf[person];
    }

    /** One of the people of a class, by their place among them; ascending. */
    public int member(int classNumber, int place) {
        return members[classNumber][place];
    }

    public int value(int classNumber, int feature) {
        return assembly.pool().value(members[classNumber][0], feature);
    }

    /** All conditions on panels but {@link #most}: quotas in the order of features, the size of the panel, households. */
    public List<SeatRow> rows() {
        return rows;
    }

    /** Whether a panel keeps every condition. */
    public boolean allows(ClassPanel panel) {
        if (panel.classes() != count()) {
            return false;
        }
        for (int one = 0; one < count(); one++) {
            if (panel.seats(one) < 0 || panel.seats(one) > most[one]) {
                return false;
            }
        }
        return rows.stream().allMatch(row -> row.allows(panel));
    }
}
