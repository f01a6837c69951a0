package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Pool;
import org.plumbline.recipes.sortition.PortfolioChoice;

/** {@code portfolio.csv}: the panels of the public lottery, each with the row keys of its people in their order. */
final class PortfolioFile {
    static final String NAME = "portfolio.csv";
    private static final List<String> COLUMNS = List.of("panel", "members");

    private PortfolioFile() {}

    static byte[] bytes(Portfolio portfolio, Pool pool) {
        return PlainRows.bytes(COLUMNS, portfolio.size(), panel -> {
            TreeSet<String> members = new TreeSet<>();
            for (int seat = 0; seat < portfolio.seats(panel); seat++) {
                members.add(pool.key(portfolio.person(panel, seat)));
            }
            return List.of(Integer.toString(panel + 1), String.join(" ", members));
        });
    }

    /**
     * The panels, each of which keeps every quota and, where that is asked, has at most one of a household.
     *
     * @throws org.plumbline.model.problems.WrongInput if the file is none of this pool's
     */
    static Portfolio read(byte[] bytes, PoolClasses classes) {
        PlainRows rows = new PlainRows(NAME, bytes, COLUMNS);
        if (rows.size() == 0 || rows.size() > PortfolioChoice.MOST_PANELS) {
            throw rows.wrong(
                    "too few or too many panels", rows.size() + " panels", "1 to " + PortfolioChoice.MOST_PANELS);
        }
        Pool pool = classes.assembly().pool();
        Map<String, Integer> people = new HashMap<>();
        for (int person = 0; person < pool.people(); person++) {
            people.put(pool.key(person), person);
        }
        List<int[]> panels = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            rows.number(row, 0, row + 1L, row + 1L);
            int[] members = members(rows, row, people);
            if (!keeps(members, classes)) {
                throw rows.wrong(row, 1, "a panel that breaks a quota", "a panel that keeps every quota");
            }
            panels.add(members);
        }
        return new Portfolio(pool.people(), panels);
    }

    private static int[] members(PlainRows rows, int row, Map<String, Integer> people) {
        String[] keys = rows.text(row, 1).split(" ", -1);
        int[] members = new int[keys.length];
        for (int seat = 0; seat < keys.length; seat++) {
            Integer person = people.get(keys[seat]);
            if (person == null || (seat > 0 && keys[seat].compareTo(keys[seat - 1]) <= 0)) {
                throw rows.wrong(row, 1, keys[seat], "row keys of the pool, in their order, each once");
            }
            members[seat] = person;
        }
        Arrays.sort(members);
        return members;
    }

    private static boolean keeps(int[] members, PoolClasses classes) {
        Assembly assembly = classes.assembly();
        int[] seats = new int[classes.count()];
        Set<Integer> households = new HashSet<>();
        for (int person : members) {
            seats[classes.classOf(person)]++;
            if (!households.add(assembly.pool().household(person)) && assembly.onePerHousehold()) {
                return false;
            }
        }
        return classes.allows(new ClassPanel(seats));
    }
}
