package org.plumbline.engine.index;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;

/** What a column of a file holds, found by reading all of it. */
final class ColumnProfile {
    /** What publishers write for "not observed". */
    private static final Set<String> MARKS =
            Set.of("na", "n/a", "nan", "null", "none", "..", ".", ":", "-", "x", "c", "z", "*", "#n/a");

    /** More than there are output areas; a column that tells more rows apart is not found. */
    private static final int MOST_DISTINCT = 1_000_000;

    /** Of a column that does not tell rows apart: enough to know whether it makes a few groups. */
    private static final int MOST_GROUPS = 100_000;

    private final String name;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> marks = new LinkedHashSet<>();
    private boolean twice;
    private boolean plain = true;
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
        if (texts.size() < (twice ? MOST_GROUPS : MOST_DISTINCT)) {
            twice |= !texts.add(text);
        }
        plain &= text.isEmpty()
                || text.length() <= OwnFile.LONGEST_CODE && text.codePoints().allMatch(Quotation::isHarmless);
        if (text.isEmpty()) {
            blanks++;
        } else if (isMark(text)) {
            marks.add(text);
        } else {
            number(text);
        }
    }

    /** Whether publishers write this for "not observed". */
    static boolean isMark(String cell) {
        return MARKS.contains(cell.toLowerCase(Locale.ROOT));
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

    /** Whether nothing is observed at all. */
    boolean isEmpty() {
        return numbers == 0 && others == 0;
    }

    /** Whether its observed numbers differ. */
    boolean varies() {
        return least < most;
    }

    /** Whether its texts are short and hold nothing that cannot be seen. */
    boolean isPlain() {
        return plain;
    }

    /** Whether every row has a text of its own that can stand for it. NA may be Namibia, and C the third. */
    boolean tellsApart(int rows) {
        return blanks == 0 && texts.size() == rows && plain;
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
