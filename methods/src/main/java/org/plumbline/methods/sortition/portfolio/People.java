package org.plumbline.methods.sortition.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.model.sortition.Pool;

/**
 * Gives the seats of classes to people: always to those of the class who sat least often so far, the earlier in the pool
 * first, and never to two of a household where that is not allowed.
 *
 * <p>Without shared households people of a class differ by one panel at most. With them, classes of the same kind of household
 * are seated from different households, which exist because the class panel keeps its row; a household is found for all by letting
 * those already seated give way (a matching), so that no seat stays empty.
 */
final class People {
    private final PoolClasses classes;
    private final Pool pool;
    private final boolean onePerHousehold;
    private final int[] appearances;

    People(PoolClasses classes) {
        this.classes = classes;
        this.pool = classes.assembly().pool();
        this.onePerHousehold = classes.assembly().onePerHousehold();
        this.appearances = new int[pool.people()];
    }

    Portfolio seated(List<ClassPanel> panels) {
        List<int[]> seated = new ArrayList<>();
        for (ClassPanel panel : panels) {
            int[] people = onePerHousehold ? new OnePanel().seat(panel) : inTurn(panel);
            Arrays.sort(people);
            for (int person : people) {
                appearances[person]++;
            }
            seated.add(people);
        }
        return new Portfolio(pool.people(), seated);
    }

    private int[] inTurn(ClassPanel panel) {
        int[] people = new int[panel.size()];
        int next = 0;
        for (int one = 0; one < classes.count(); one++) {
            List<Integer> waiting = byTurn(one);
            for (int i = 0; i < panel.seats(one); i++) {
                people[next++] = waiting.get(i);
            }
        }
        return people;
    }

    /** Of a class, those who sat least often first. */
    private List<Integer> byTurn(int classNumber) {
        List<Integer> people = new ArrayList<>();
        for (int place = 0; place < classes.size(classNumber); place++) {
            people.add(classes.member(classNumber, place));
        }
        people.sort((a, b) -> Integer.compare(appearances[a], appearances[b])); // keeps the order of the pool otherwise
        return people;
    }

    /** One panel on which no household sits twice. */
    private final class OnePanel {
        private final int[] seatOfHousehold = new int[pool.people()];
        private final List<Integer> classOfSeat = new ArrayList<>();
        private final List<Integer> personOfSeat = new ArrayList<>();

        int[] seat(ClassPanel panel) {
            Arrays.fill(seatOfHousehold, -1);
            for (int one = 0; one < classes.count(); one++) {
                for (int i = 0; i < panel.seats(one); i++) {
                    classOfSeat.add(one);
                    personOfSeat.add(-1);
                    if (!fill(classOfSeat.size() - 1, new boolean[pool.people()])) {
                        throw new IllegalStateException("no household left for class " + one);
                    }
                }
            }
            return personOfSeat.stream().mapToInt(Integer::intValue).toArray();
        }

        /** Gives a seat to somebody of a free household, or of one whose present seat can be filled otherwise. */
        private boolean fill(int seat, boolean[] asked) {
            for (int person : byTurn(classOfSeat.get(seat))) {
                int household = pool.household(person);
                if (!asked[household]) {
                    asked[household] = true;
                    if (seatOfHousehold[household] < 0 || fill(seatOfHousehold[household], asked)) {
                        seatOfHousehold[household] = seat;
                        personOfSeat.set(seat, person);
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
