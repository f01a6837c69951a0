package org.plumbline.sources.sortition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.sources.tables.TableStream;

/** Finds columns of the respondents by their headings, in whatever capitals and spaces these are written. */
final class PersonColumns {
    private static final int MISSING = -1;

    private final TableStream table;
    private final Findings findings;
    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final Map<String, List<Integer>> folded = new HashMap<>();
    private final Map<Integer, String> uses = new HashMap<>();

    PersonColumns(TableStream table, Findings findings) {
        this.table = table;
        this.findings = findings;
        for (int column = 0; column < table.first().size(); column++) {
            String heading = table.first().get(column);
            exact.computeIfAbsent(heading, its -> new ArrayList<>()).add(column);
            folded.computeIfAbsent(Spelling.folded(heading), its -> new ArrayList<>())
                    .add(column);
        }
    }

    /**
     * The number of the column with this heading, from 0; -1, and a problem noted, where there is none or more than one.
     *
     * @param use what it is needed for, as a sentence has it: "the feature"
     */
    int find(String heading, String use) {
        List<Integer> found = exact.getOrDefault(heading, folded.getOrDefault(Spelling.folded(heading), List.of()));
        if (found.size() != 1) {
            findings.add(() -> found.isEmpty() ? missing(heading, use) : doubled(heading, use, found));
            return MISSING;
        }
        int column = found.get(0);
        String written = table.first().get(column);
        if (!written.equals(heading)) {
            findings.remark(new Remark(
                    Remark.Kind.HEADING_DIFFERS,
                    PanelTable.heading(table, column),
                    1,
                    "the heading \"" + written + "\" is taken for " + use + " " + heading));
        }
        return isFree(column, heading, use) ? column : MISSING;
    }

    private boolean isFree(int column, String heading, String use) {
        String earlier = uses.putIfAbsent(column, use + " " + heading);
        boolean address = use.equals(RespondentRows.ADDRESS);
        if (earlier != null && (!address || earlier.startsWith(RespondentRows.ADDRESS))) {
            findings.add(() -> new Problem(
                    ProblemCode.DOUBLED_COLUMN,
                    PanelTable.heading(table, column),
                    "one column is asked to serve twice",
                    table.first().get(column),
                    "another column for " + use + " " + heading + " than for " + earlier,
                    "name each column once"));
            return false;
        }
        return true;
    }

    private Problem missing(String heading, String use) {
        Optional<String> meant = Spelling.nearest(heading, table.first());
        return new Problem(
                ProblemCode.MISSING_COLUMN,
                meant.map(name -> PanelTable.heading(table, table.first().indexOf(name)))
                        .orElse(table.firstRow()),
                "there is no column of " + use + " " + heading,
                meant.orElse(String.join(", ", table.first())),
                "a column named " + heading,
                meant.map(name -> "is " + name + " meant? Write the name alike in both places")
                        .orElse("add the column, or correct its name"));
    }

    private Problem doubled(String heading, String use, List<Integer> found) {
        int last = found.get(found.size() - 1);
        return new Problem(
                ProblemCode.DOUBLED_COLUMN,
                PanelTable.heading(table, last),
                "more than one column may be that of " + use + " " + heading,
                table.first().get(last),
                "one column named " + heading + "; cell " + (found.get(0) + 1) + " is so named too",
                "rename or delete the others");
    }
}
