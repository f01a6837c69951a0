package org.plumbline.engine.sortition.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.engine.tables.Field;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.methods.sortition.draw.PublicNumbers;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.sortition.PortfolioChoice;
import org.plumbline.sources.tables.Row;

/** The people of the pool by their row keys, in the order of the keys, and the panels that are as likely as each other. */
public final class PublicPanels {
    private static final List<Field> PEOPLE_FIELDS = List.of(Field.text("row_key", "of a volunteer"));

    private final List<String> keys;
    private final Portfolio portfolio;
    private final int[] appearances;

    private PublicPanels(List<String> keys, Portfolio portfolio) {
        this.keys = List.copyOf(keys);
        this.portfolio = portfolio;
        this.appearances = portfolio.appearances();
    }

    /** @throws org.plumbline.model.problems.WrongInput with all that is wrong with either file */
    static PublicPanels read(LotteryFiles files) {
        List<String> keys = people(files);
        Map<String, Integer> numbers = new HashMap<>();
        for (String key : keys) {
            numbers.put(key, numbers.size());
        }
        Problems problems = new Problems();
        List<int[]> panels = new ArrayList<>();
        files.read(
                LotteryFiles.PORTFOLIO,
                List.of("panel", "members"),
                row -> panels.add(panel(row, panels, numbers, problems)),
                problems);
        problems.throwIfAny();
        if (panels.isEmpty() || panels.size() > PortfolioChoice.MOST_PANELS) {
            throw new WrongInput(LotteryFiles.wrong(
                    Where.file(LotteryFiles.PORTFOLIO),
                    "too few or too many panels",
                    panels.size() + " panels",
                    "1 to " + PortfolioChoice.MOST_PANELS));
        }
        return new PublicPanels(keys, new Portfolio(keys.size(), panels));
    }

    private static List<String> people(LotteryFiles files) {
        Problems problems = new Problems();
        List<String> keys = new ArrayList<>();
        files.read(
                LotteryFiles.PEOPLE,
                List.of("row_key"),
                row -> {
                    String key = row.text("row_key");
                    if (!LotteryFiles.isKey(key)) {
                        problems.add(LotteryFiles.wrong(
                                row.where("row_key"),
                                "not a row key",
                                key,
                                "letters, digits, dots, hyphens, underscores"));
                    } else if (!keys.isEmpty() && keys.get(keys.size() - 1).compareTo(key) >= 0) {
                        problems.add(LotteryFiles.wrong(
                                row.where("row_key"),
                                "row keys out of order, or one twice",
                                key,
                                "one after " + keys.get(keys.size() - 1)));
                    }
                    keys.add(key);
                },
                problems);
        problems.throwIfAny();
        if (keys.size() >= PublicNumbers.MOST) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    Where.file(LotteryFiles.PEOPLE),
                    "more people than a public lottery has numbers for",
                    Integer.toString(keys.size()),
                    "fewer than " + PublicNumbers.MOST,
                    ""));
        }
        return keys;
    }

    private static int[] panel(Row row, List<int[]> before, Map<String, Integer> numbers, Problems problems) {
        if (LotteryFiles.whole(row, "panel", problems) != before.size() + 1) {
            problems.add(LotteryFiles.wrong(
                    row.where("panel"), "panels out of order", row.text("panel"), Integer.toString(before.size() + 1)));
        }
        int[] members = new int[0];
        List<Integer> found = new ArrayList<>();
        for (String key : row.text("members").split(" ", -1)) {
            Integer person = numbers.get(key);
            if (person == null || (!found.isEmpty() && found.get(found.size() - 1) >= person)) {
                problems.add(LotteryFiles.wrong(
                        row.where("members"),
                        person == null
                                ? "a row key that the pool does not have"
                                : "row keys out of order, or one twice",
                        key,
                        "row keys of the pool in their order, one space between"));
                return members;
            }
            found.add(person);
        }
        members = found.stream().mapToInt(Integer::intValue).toArray();
        if (!before.isEmpty() && before.get(0).length != members.length) {
            problems.add(LotteryFiles.wrong(
                    row.where("members"),
                    "a panel of another size",
                    Integer.toString(members.length),
                    before.get(0).length + " members, as the first panel has"));
        }
        return members;
    }

    /** The file of row keys. @param keys sorted */
    static byte[] peopleCsv(List<String> keys) {
        return LotteryFiles.csv(PEOPLE_FIELDS, keys.stream().map(List::of).toList());
    }

    public int people() {
        return keys.size();
    }

    public String key(int person) {
        return keys.get(person);
    }

    public List<String> keys() {
        return keys;
    }

    /** How many panels there are. */
    public int panels() {
        return portfolio.size();
    }

    public int panelSize() {
        return portfolio.seats(0);
    }

    /** Who is on a panel, 0 to panels - 1; ascending. */
    public int[] members(int panel) {
        return IntStream.range(0, portfolio.seats(panel))
                .map(seat -> portfolio.person(panel, seat))
                .toArray();
    }

    /** On how many of the panels a person is. */
    public int appearances(int person) {
        return appearances[person];
    }
}
