package org.plumbline.sources.sortition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.sortition.Feature;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.RowCells;
import org.plumbline.sources.tables.TableStream;

/** Reads the respondents: a row for each person, of which nothing is kept but what the panel needs. */
final class RespondentRows {
    static final int MOST_PEOPLE = 200_000;
    static final String ADDRESS = "the address";
    private static final int NO_COLUMN = -1;

    private final TableStream table;
    private final Findings findings;
    private final RowCells row;
    private final List<FeatureValues> features = new ArrayList<>();
    private final int[] featureCells;
    private final int idCell;
    private final int[] addressCells;
    private final Addresses addresses = new Addresses();
    private final Map<String, Integer> lineById = new HashMap<>();
    private final LikeRows alike;
    private final boolean moreThanFeatures;
    private final People people;
    private final List<Where> blankLines = new ArrayList<>();

    /** @throws org.plumbline.model.problems.WrongInput if a column is missing, or may be either of two */
    RespondentRows(
            TableStream table, List<Feature> wanted, boolean complete, RespondentOptions options, Findings findings) {
        this.table = table;
        this.findings = findings;
        PersonColumns columns = new PersonColumns(table, findings);
        this.featureCells = wanted.stream()
                .mapToInt(feature -> columns.find(feature.name(), "the feature"))
                .toArray();
        this.idCell =
                options.idColumn().map(name -> columns.find(name, "the ids")).orElse(NO_COLUMN);
        this.addressCells = options.addressColumns().stream()
                .mapToInt(name -> columns.find(name, ADDRESS))
                .toArray();
        boolean missing = IntStream.concat(IntStream.of(featureCells), IntStream.of(addressCells))
                .anyMatch(cell -> cell == NO_COLUMN);
        if (missing || (idCell == NO_COLUMN && options.idColumn().isPresent())) {
            findings.throwIfAny(); // without its columns, no row can be read
        }
        wanted.forEach(feature -> features.add(new FeatureValues(feature, complete, findings)));
        this.alike = new LikeRows(idCell);
        this.moreThanFeatures = table.first().size() > wanted.size() + (idCell == NO_COLUMN ? 0 : 1);
        this.people = new People(wanted.size());
        if (wanted.isEmpty()) {
            throw new IllegalStateException("no features to read of people");
        }
        this.row = table.want(IntStream.range(0, table.first().size()).toArray());
    }

    People read() {
        while (table.next()) {
            if (table.cells() != table.first().size()) {
                Problem ragged = table.ragged();
                findings.add(() -> ragged);
                people.skip();
            } else if (isEmptyRow()) {
                Where where = Where.line(table.name(), table.line());
                findings.add(() -> new Problem(
                        ProblemCode.WRONG_TEXT,
                        where,
                        "a row with nothing in any column that is needed",
                        "",
                        "a person",
                        "delete the row"));
                people.skip();
            } else if (isBlankLine()) {
                blankLines.add(row.where(0));
            } else {
                addBlankLines();
                add();
            }
            requireRoom();
        }
        features.forEach(FeatureValues::remark);
        if (addressCells.length > 0) {
            addresses.remark(PanelTable.heading(table, addressCells[0]), findings);
            people.households(addresses.households());
        }
        return people;
    }

    /** In a table of one column, a line with nothing on it is a blank cell, unless the table ends with it. */
    private boolean isBlankLine() {
        return table.first().size() == 1 && row.isBlank(0);
    }

    private void addBlankLines() {
        for (Where where : blankLines) {
            features.get(0).noteBlank(where);
            people.skip();
        }
        blankLines.clear();
    }

    private boolean isEmptyRow() {
        boolean empty =
                idCell == NO_COLUMN || Spelling.trimmed(row.text(idCell)).isEmpty();
        for (int cell : featureCells) {
            empty = empty && Spelling.trimmed(row.text(cell)).isEmpty();
        }
        return empty && table.first().size() > 1;
    }

    private void add() {
        String id = idCell == NO_COLUMN ? Integer.toString(row.line()) : id();
        int address = addressCells.length == 0 ? Addresses.NONE : addresses.add(row, addressCells);
        people.add(row.line(), id, address);
        for (int feature = 0; feature < featureCells.length; feature++) {
            people.value(feature, features.get(feature).find(row, featureCells[feature]));
        }
        if (moreThanFeatures) {
            compare();
        }
    }

    private String id() {
        String written = row.text(idCell);
        String id = Spelling.trimmed(written);
        if (id.length() != written.length()) {
            findings.remark(Remark.Kind.SPACES, row.where(idCell), "an id has spaces around it, which are left out");
        }
        if (id.isEmpty()) {
            Where where = row.where(idCell);
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_TEXT,
                    where,
                    "a person without an id",
                    written,
                    "an id for everybody, all different",
                    "give the person one; without ids at all, name no column of ids"));
            return id;
        }
        findings.parsed(row.where(idCell), () -> PlainText.parse(id, CategoryRows.LONGEST_TEXT));
        Integer earlier = lineById.putIfAbsent(id, row.line());
        if (earlier != null) {
            Where where = row.where(idCell);
            findings.add(() -> new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    where,
                    "this id stands twice",
                    id,
                    "each person once; this id is already in line " + earlier,
                    "delete one of the two rows if both are one person, else correct an id"));
        }
        return id;
    }

    /** Some people answer twice. Where there are no columns but features, people who are alike are what one expects. */
    private void compare() {
        if (alike.add(row) > 0) {
            findings.remark(
                    Remark.Kind.ROWS_ALIKE,
                    Where.line(table.name(), row.line()),
                    "a row is alike with an earlier one in every cell but the id; did somebody answer twice?");
        }
    }

    private void requireRoom() {
        if (people.rows() + blankLines.size() > MOST_PEOPLE) {
            throw findings.fatal(new Problem(
                    ProblemCode.FILE_TOO_LARGE,
                    Where.line(table.name(), table.line()),
                    "too many people",
                    "more than " + MOST_PEOPLE,
                    "at most " + MOST_PEOPLE + " people",
                    "is it the right file?"));
        }
    }
}
