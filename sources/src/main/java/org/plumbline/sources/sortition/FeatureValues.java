package org.plumbline.sources.sortition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.sources.tables.RowCells;

/** Which value of one feature a cell stands for. Each way of writing one is looked at once, however many people write it so. */
final class FeatureValues {
    static final int NONE = -1;

    /** What spreadsheets make of 10-12. */
    private static final Pattern DATE = Pattern.compile("[0-9]{1,2}[- ][A-Z][a-z]{2}|[A-Z][a-z]{2}[- ][0-9]{1,2}");

    private final Feature feature;
    private final boolean complete;
    private final Findings findings;
    private final Map<String, Integer> byFolded = new HashMap<>();
    private final Map<String, Written> byText = new HashMap<>();

    /** @param complete whether a value that the feature does not have is a wrong one */
    FeatureValues(Feature feature, boolean complete, Findings findings) {
        this.feature = feature;
        this.complete = complete;
        this.findings = findings;
        for (int value = 0; value < feature.quotas().size(); value++) {
            byFolded.put(Spelling.folded(feature.quotas().get(value).value()), value);
        }
    }

    /** The number of the cell's value; {@link #NONE}, and a problem noted, where it is blank or unknown. */
    int find(RowCells row, int cell) {
        String text = row.text(cell);
        Written written = byText.get(text);
        if (written == null) {
            Integer value = byFolded.get(Spelling.folded(text));
            if (value == null) {
                note(text, row.where(cell));
                return NONE;
            }
            written = new Written(value, row.where(cell));
            byText.put(text, written);
        }
        written.times++;
        return written.value;
    }

    /** Notes each way in which a value is written otherwise than in the categories. */
    void remark() {
        byText.forEach((text, written) -> {
            String value = feature.quotas().get(written.value).value();
            if (!text.equals(value)) {
                findings.remark(new Remark(
                        Remark.Kind.VALUE_DIFFERS,
                        written.first,
                        written.times,
                        feature.name() + ": \"" + text + "\" is read as " + value + ": " + written.times));
            }
        });
    }

    void noteBlank(Where where) {
        findings.add(() -> new Problem(
                ProblemCode.WRONG_TEXT,
                where,
                "a person without a value of " + feature.name(),
                "",
                "one of the values of " + feature.name() + " in the categories",
                "ask the person, or take the row out; nothing is filled in by guessing"));
    }

    private void note(String text, Where where) {
        if (Spelling.trimmed(text).isEmpty()) {
            noteBlank(where);
        } else if (complete) {
            findings.add(() -> unknown(text, where));
        }
    }

    private Problem unknown(String text, Where where) {
        List<String> values = feature.quotas().stream().map(Quota::value).toList();
        return new Problem(
                ProblemCode.UNKNOWN_VALUE,
                where,
                "a value of " + feature.name() + " that the categories do not have",
                text,
                "one of: " + listed(values),
                fix(text, values));
    }

    private static String fix(String text, List<String> values) {
        if (DATE.matcher(Spelling.trimmed(text)).matches()) {
            return "a spreadsheet may have taken it for a date: write the value again, with the column's format set to text";
        }
        return Spelling.nearest(text, values)
                .map(value -> "is " + value + " meant?")
                .orElse("correct it, or add the value to the categories");
    }

    /** All of them where they are few. */
    private static String listed(List<String> values) {
        int told = 12;
        return values.size() <= told
                ? String.join(", ", values)
                : String.join(", ", values.subList(0, told)) + " and " + (values.size() - told) + " more";
    }

    /** One way of writing a value, and how often it is met. */
    private static final class Written {
        private final int value;
        private final Where first;
        private long times;

        Written(int value, Where first) {
            this.value = value;
            this.first = first;
        }
    }
}
