package org.plumbline.engine.index;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;

/** What a column of a file holds, found by reading all of it. */
final class ColumnProfile {
    /** What publishers write for "not observed". */
    private static final Set<String> MARKS =
            Set.of("na", "n/a", "nan", "null", "none", "..", ".", ":", "-", "x", "c", "z", "*", "#n/a");

    private static final int MOST_DISTINCT = 100_000;

    private final String name;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> marks = new LinkedHashSet<>();
    private int blanks;
    private int numbers;
    private int others;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    ColumnProfile(String name) {
        this.name = name;
    }

    void add(String cell) {
        String text = cell.strip();
        if (texts.size() < MOST_DISTINCT) {
            texts.add(text);
        }
        if (text.isEmpty()) {
            blanks++;
        } else if (MARKS.contains(text.toLowerCase(Locale.ROOT))) {
            marks.add(text);
        } else {
            number(text);
        }
    }

    private void number(String text) {
        try {
            double value = PlainNumber.parseWithExponent(text, NumberRange.ANY);
            numbers++;
            least = Math.min(least, value);
            most = Math.max(most, value);
        } catch (WrongValue notOne) {
            others++;
        }
    }

    String name() {
        return name;
    }

    /** Whether all that is observed are numbers, and there are some. */
    boolean isNumeric() {
        return numbers > 0 && others == 0;
    }

    /** Whether its observed numbers differ. */
    boolean varies() {
        return least < most;
    }

    /** Whether every row has a text of its own. */
    boolean tellsApart(int rows) {
        return blanks == 0 && texts.size() == rows && marks.isEmpty();
    }

    /** Whether it puts rows into a few groups. */
    boolean isGroup(int rows) {
        return blanks == 0 && !isNumeric() && texts.size() > 1 && texts.size() <= Math.max(2, rows / 5);
    }

    int observed() {
        return numbers;
    }

    int distinct() {
        return texts.size();
    }

    /** What stands in it for "not observed", in the order of the file. */
    Set<String> marks() {
        return marks;
    }
}
