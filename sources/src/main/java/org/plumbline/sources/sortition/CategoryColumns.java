package org.plumbline.sources.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.sources.tables.TableStream;

/**
 * Which column of a categories file holds what. The field writes {@code category,feature} or {@code feature,value}, so that
 * {@code feature} is the name of what is asked in the one and an answer in the other.
 */
final class CategoryColumns {
    static final int FEATURE = 0;
    static final int VALUE = 1;
    static final int LEAST = 2;
    static final int MOST = 3;
    static final int LEAST_FLEXIBLE = 4;
    static final int MOST_FLEXIBLE = 5;

    private static final String EITHER =
            "category,feature,min,max or feature,value,min,max, and perhaps min_flex,max_flex";
    private static final List<String> KNOWN =
            List.of("category", "feature", "value", "min", "max", "min_flex", "max_flex");

    private final TableStream table;
    private final Findings findings;
    private final List<String> names = new ArrayList<>();

    private CategoryColumns(TableStream table, Findings findings) {
        this.table = table;
        this.findings = findings;
        table.first().forEach(heading -> names.add(Spelling.folded(heading)));
    }

    /**
     * The numbers of the columns from 0, by the constants of this class; -1 for limits that the file does not have.
     *
     * @throws org.plumbline.model.problems.WrongInput if a column is missing, doubled or unknown
     */
    static int[] of(TableStream table, Findings findings) {
        return new CategoryColumns(table, findings).cells();
    }

    private int[] cells() {
        checkEach();
        boolean first = names.contains("category");
        if (first && names.contains("value")) {
            findings.add(() -> new Problem(
                    ProblemCode.UNKNOWN_COLUMN,
                    PanelTable.heading(table, names.indexOf("value")),
                    "both category and value are columns, so feature may mean either",
                    String.join(",", table.first()),
                    EITHER,
                    "delete one of the three columns"));
        }
        String feature = first ? "category" : "feature";
        String value = first ? "feature" : "value";
        for (String needed : List.of(feature, value, "min", "max")) {
            require(needed);
        }
        if (names.contains("min_flex") != names.contains("max_flex")) {
            require("min_flex");
            require("max_flex");
        }
        findings.throwIfAny(); // without its columns, no row can be read
        return new int[] {
            names.indexOf(feature),
            names.indexOf(value),
            names.indexOf("min"),
            names.indexOf("max"),
            names.indexOf("min_flex"),
            names.indexOf("max_flex")
        };
    }

    private void checkEach() {
        for (int column = 0; column < names.size(); column++) {
            int here = column;
            String name = names.get(column);
            if (!KNOWN.contains(name)) {
                Optional<String> meant = Spelling.nearest(name, KNOWN).filter(known -> !names.contains(known));
                findings.add(() -> new Problem(
                        ProblemCode.UNKNOWN_COLUMN,
                        PanelTable.heading(table, here),
                        "a column that the categories do not have",
                        table.first().get(here),
                        EITHER,
                        meant.map(known -> "rename it to " + known).orElse("delete the column")));
            } else if (names.indexOf(name) < column) {
                findings.add(() -> new Problem(
                        ProblemCode.DOUBLED_COLUMN,
                        PanelTable.heading(table, here),
                        "a column stands twice",
                        table.first().get(here),
                        "each column once; this one is already cell " + (names.indexOf(name) + 1),
                        "rename or delete one of the two"));
            }
        }
    }

    private void require(String name) {
        if (!names.contains(name)) {
            findings.add(() -> new Problem(
                    ProblemCode.MISSING_COLUMN,
                    table.firstRow(),
                    "the column " + name + " is missing",
                    String.join(",", table.first()),
                    EITHER,
                    name.endsWith("_flex") ? "add the column, or leave out both min_flex and max_flex" : "add it"));
        }
    }
}
