package org.plumbline.sources.sortition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.sortition.Quota;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.RowCells;
import org.plumbline.sources.tables.TableStream;

/** Reads the categories: a row for each value of each feature. Rows of one feature need not stand together. */
final class CategoryRows {
    static final int MOST_FEATURES = 100;
    static final int MOST_VALUES = 1_000;
    static final int LONGEST_TEXT = 200;

    /** Columns of the published pool, beside those of the features. */
    static final Set<String> TAKEN = Set.of(CanonicalAssembly.ROW_KEY, CanonicalAssembly.HOUSEHOLD);

    /** Stands in where limits are not known, until the problem with them is told. */
    private static final Quota UNKNOWN = new Quota("?", 0, SeatCount.MOST, 0, SeatCount.MOST);

    private final TableStream table;
    private final RowCells row;
    private final int panelSize;
    private final Findings findings;
    private final Map<String, DraftFeature> features = new LinkedHashMap<>();
    private int values;
    private boolean complete = true;

    /** @throws org.plumbline.model.problems.WrongInput if a column is missing, doubled or unknown */
    CategoryRows(TableStream table, int panelSize, Findings findings) {
        this.table = table;
        this.row = table.want(CategoryColumns.of(table, findings));
        this.panelSize = panelSize;
        this.findings = findings;
    }

    /** The features in the order in which they are first named, with their values in the order of the file. */
    List<DraftFeature> read() {
        while (table.next()) {
            if (table.cells() != table.first().size()) {
                Problem ragged = table.ragged();
                findings.add(() -> ragged);
            } else {
                add();
            }
        }
        if (values == 0 && findings.count() == 0) {
            throw findings.fatal(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    Where.file(table.name()),
                    "there is no row below the heading",
                    "a heading only",
                    "a row for each value of each feature",
                    "was the file saved before it was filled?"));
        }
        if (values > 0 && !hasFlexibility()) {
            findings.remark(
                    new Remark(
                            Remark.Kind.NO_FLEXIBILITY,
                            table.firstRow(),
                            1,
                            "there is no min_flex and max_flex: where quotas cannot all be met, each may be moved as far as it takes"));
        }
        return new ArrayList<>(features.values());
    }

    /** Whether every row says which value of which feature it is about, so that what is not listed is unknown indeed. */
    boolean isComplete() {
        return complete;
    }

    private void add() {
        if (isEmptyRow()) {
            Where where = Where.line(table.name(), row.line());
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_TEXT,
                    where,
                    "a row with nothing in it but commas",
                    "",
                    "a category",
                    "delete the row"));
            return;
        }
        long before = findings.count();
        Optional<String> name = text(CategoryColumns.FEATURE, "a feature");
        Optional<String> value = text(CategoryColumns.VALUE, "a value");
        Optional<DraftFeature> feature = name.flatMap(this::feature);
        complete &= name.isPresent() && value.isPresent();
        boolean fresh = feature.isPresent() && value.isPresent() && isNew(feature.get(), value.get());
        Quota limits = limits(value.orElse(UNKNOWN.value()));
        feature.filter(known -> findings.count() > before).ifPresent(DraftFeature::spoil);
        if (fresh) {
            requireRoom();
            feature.orElseThrow().add(limits);
        }
    }

    private Optional<String> text(int cell, String what) {
        String text = trimmed(cell);
        if (text.isEmpty()) {
            Where where = row.where(cell);
            findings.add(
                    () -> new Problem(
                            ProblemCode.WRONG_TEXT,
                            where,
                            what + " is missing",
                            "",
                            "the name of " + what,
                            "write it in every row; a cell that a spreadsheet joined with others keeps its text in the first only"));
            return Optional.empty();
        }
        return findings.parsed(row.where(cell), () -> PlainText.parse(text, LONGEST_TEXT));
    }

    private String trimmed(int cell) {
        String written = row.text(cell);
        String text = Spelling.trimmed(written);
        if (text.length() != written.length()) {
            findings.remark(
                    Remark.Kind.SPACES, row.where(cell), "a cell has spaces around its text, which are left out");
        }
        return text;
    }

    private Optional<DraftFeature> feature(String name) {
        Where where = row.where(CategoryColumns.FEATURE);
        String folded = Spelling.folded(name);
        DraftFeature feature = features.computeIfAbsent(folded, its -> new DraftFeature(name, where));
        if (TAKEN.contains(folded)) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_TEXT,
                    where,
                    "a feature with the name of a column of the published pool",
                    name,
                    "another name than " + CanonicalAssembly.ROW_KEY + " and " + CanonicalAssembly.HOUSEHOLD,
                    "rename it here and in the respondents"));
        }
        if (!feature.name().equals(name)) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_TEXT,
                    where,
                    "a feature is written in two ways",
                    name,
                    feature.name() + ", as in line " + feature.first().line(),
                    "write " + feature.name() + " in every row, or give the two other names"));
        }
        return Optional.of(feature);
    }

    private boolean isNew(DraftFeature feature, String value) {
        int line = row.line(CategoryColumns.VALUE);
        int earlier = feature.take(value, line);
        if (earlier > 0) {
            Where where = row.where(CategoryColumns.VALUE);
            findings.add(() -> new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    where,
                    "this value of " + feature.name() + " stands twice",
                    value,
                    "each value once, capitals and spaces apart; this one is already in line " + earlier,
                    "delete one of the two rows, or correct its value"));
        }
        return earlier == 0;
    }

    private Quota limits(String value) {
        int least = seats(CategoryColumns.LEAST);
        int most = seats(CategoryColumns.MOST);
        int leastFlexible = hasFlexibility() ? seats(CategoryColumns.LEAST_FLEXIBLE) : 0;
        int mostFlexible = hasFlexibility() ? seats(CategoryColumns.MOST_FLEXIBLE) : Math.max(most, panelSize);
        boolean known = least >= 0 && most >= 0 && leastFlexible >= 0 && mostFlexible >= 0;
        boolean ordered = inOrder(least, most, CategoryColumns.LEAST, "min is above max", "min at most max")
                & inOrder(
                        leastFlexible,
                        least,
                        CategoryColumns.LEAST_FLEXIBLE,
                        "min_flex is above min",
                        "min_flex at most min")
                & inOrder(
                        most,
                        mostFlexible,
                        CategoryColumns.MOST_FLEXIBLE,
                        "max_flex is below max",
                        "max_flex at least max");
        return known && ordered
                ? new Quota(value, least, most, leastFlexible, mostFlexible)
                : new Quota(value, UNKNOWN.least(), UNKNOWN.most(), UNKNOWN.leastFlexible(), UNKNOWN.mostFlexible());
    }

    /** The number of a cell; -1, and a problem noted, if it is none. */
    private int seats(int cell) {
        String text = trimmed(cell);
        return findings.parsed(row.where(cell), () -> SeatCount.parse(text)).orElse(-1);
    }

    private boolean inOrder(int lower, int upper, int cell, String what, String expected) {
        boolean ordered = lower < 0 || upper < 0 || lower <= upper;
        if (!ordered) {
            Where where = row.where(cell);
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_QUOTA,
                    where,
                    what,
                    lower + " and " + upper,
                    expected,
                    "did the two change places?"));
        }
        return ordered;
    }

    private boolean isEmptyRow() {
        boolean empty = true;
        for (int cell = 0; cell < row.count(); cell++) {
            empty &= Spelling.trimmed(row.text(cell)).isEmpty();
        }
        return empty;
    }

    private boolean hasFlexibility() {
        return row.has(CategoryColumns.LEAST_FLEXIBLE);
    }

    private void requireRoom() {
        values++;
        if (values > MOST_VALUES || features.size() > MOST_FEATURES) {
            throw findings.fatal(new Problem(
                    ProblemCode.FILE_TOO_LARGE,
                    Where.line(table.name(), table.line()),
                    "too many categories",
                    features.size() + " features, " + values + " values",
                    "at most " + MOST_FEATURES + " features with " + MOST_VALUES + " values together",
                    "is it the right file?"));
        }
    }
}
