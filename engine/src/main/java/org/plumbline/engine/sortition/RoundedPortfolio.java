package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;

/** Panels in whole numbers by largest remainders, filled with those who were on the fewest so far. */
final class RoundedPortfolio {

    private RoundedPortfolio() {}

    static Portfolio of(PoolClasses classes, Lottery lottery, int most) {
        int[] times = times(lottery, most);
        int[] appearances = new int[classes.assembly().pool().people()];
        List<int[]> panels = new ArrayList<>();
        for (int place = 0; place < times.length; place++) {
            for (int time = 0; time < times[place]; time++) {
                int[] people = fill(classes, lottery, place, appearances);
                for (int person : people) {
                    appearances[person]++;
                }
                panels.add(people);
            }
        }
        return new Portfolio(appearances.length, panels);
    }

    private static int[] times(Lottery lottery, int most) {
        int[] times = new int[lottery.size()];
        Integer[] order = new Integer[times.length];
        long[] rest = new long[times.length];
        int left = most;
        for (int place = 0; place < times.length; place++) {
            long scaled = lottery.weight(place) * most;
            times[place] = (int) (scaled / Lottery.ONE);
            rest[place] = scaled % Lottery.ONE;
            order[place] = place;
            left -= times[place];
        }
        Arrays.sort(order, (one, other) -> Long.compare(rest[other], rest[one]));
        for (int i = 0; i < left; i++) {
            times[order[i]]++;
        }
        return times;
    }

    private static int[] fill(PoolClasses classes, Lottery lottery, int place, int[] appearances) {
        Set<Integer> people = new HashSet<>();
        Set<Integer> households = new HashSet<>();
        for (int one = 0; one < classes.count(); one++) {
            int seats = lottery.panel(place).seats(one);
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < classes.size(one); i++) {
                members.add(classes.member(one, i));
            }
            members.sort((first, second) -> Integer.compare(appearances[first], appearances[second]));
            for (int person : members) {
                if (seats > 0
                        && (!classes.assembly().onePerHousehold()
                                || households.add(classes.assembly().pool().household(person)))) {
                    people.add(person);
                    seats--;
                }
            }
        }
        return people.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
