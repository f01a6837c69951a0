package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * {@code lottery.csv}: panels with the probability that each is drawn, in 10^12ths, and how many of each class sit on it:
 * {@code 3 7x2} is one of class 3 and two of class 7. Classes count from 1 in the order of {@link PoolClasses}.
 */
final class LotteryFile {
    private static final List<String> COLUMNS = List.of("panel", "weight", "classes");
    private static final long MOST_SEATS_HELD = 50_000_000;

    private LotteryFile() {}

    /** How many panels of so many classes one file may have: more could not be held at once when it is read again. */
    static int mostPanels(PoolClasses classes) {
        return (int) Math.min(Integer.MAX_VALUE, MOST_SEATS_HELD / classes.count());
    }

    /** @param method the id of the recipe, where there are several; else empty */
    static String name(String method) {
        return "lottery" + (method.isEmpty() ? "" : "-" + method) + ".csv";
    }

    static byte[] bytes(Lottery lottery) {
        return PlainRows.bytes(
                COLUMNS,
                lottery.size(),
                place -> List.of(
                        Integer.toString(place + 1),
                        Long.toString(lottery.weight(place)),
                        words(lottery.panel(place))));
    }

    private static String words(ClassPanel panel) {
        StringBuilder words = new StringBuilder();
        for (int one = 0; one < panel.classes(); one++) {
            int seats = panel.seats(one);
            if (seats > 0) {
                words.append(words.isEmpty() ? "" : " ").append(one + 1).append(seats > 1 ? "x" + seats : "");
            }
        }
        return words.toString();
    }

    /**
     * The lottery, every panel of which keeps every quota.
     *
     * @throws org.plumbline.model.problems.WrongInput if the file is none of this pool's
     */
    static Lottery read(String name, byte[] bytes, PoolClasses classes) {
        PlainRows rows = new PlainRows(name, bytes, COLUMNS);
        if (rows.size() > mostPanels(classes)) {
            throw rows.wrong(
                    "more panels than can be looked at", rows.size() + " panels", mostPanels(classes) + " at most");
        }
        List<ClassPanel> panels = new ArrayList<>();
        long[] weights = new long[rows.size()];
        long sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            rows.number(row, 0, row + 1L, row + 1L);
            weights[row] = rows.number(row, 1, 1, Lottery.ONE);
            sum += weights[row];
            panels.add(panel(rows, row, classes));
        }
        if (sum != Lottery.ONE) {
            throw rows.wrong("weights that are not together one", sum + " 10^12ths", Lottery.ONE + " 10^12ths");
        }
        return new Lottery(panels, weights);
    }

    private static ClassPanel panel(PlainRows rows, int row, PoolClasses classes) {
        int[] seats = new int[classes.count()];
        int last = 0;
        for (String part : rows.text(row, 2).split(" ", -1)) {
            int times = part.indexOf('x');
            String number = times < 0 ? part : part.substring(0, times);
            int one = (int) rows.number(number, row, 2, last + 1L, classes.count());
            seats[one - 1] =
                    times < 0 ? 1 : (int) rows.number(part.substring(times + 1), row, 2, 2, classes.most(one - 1));
            last = one;
        }
        ClassPanel panel = new ClassPanel(seats);
        if (!classes.allows(panel)) {
            throw rows.wrong(row, 2, "a panel that breaks a quota", "a panel that keeps every quota");
        }
        return panel;
    }
}
