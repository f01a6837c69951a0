package org.plumbline.engine.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.Worse;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.SourceColumn;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.columns.ColumnKind;

/** What a recipe cannot know of itself: whether the tables and columns that it names are there and are what it takes them for. */
public final class TableChecks {
    private final Catalogue catalogue;
    private final Problems problems = new Problems();

    public TableChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public void add(Problem problem) {
        problems.add(problem);
    }

    /** @throws org.plumbline.model.problems.WrongInput with every name that led nowhere */
    public void throwIfAny() {
        problems.throwIfAny();
    }

    /** The table of that id, without a problem where there is none. */
    public Optional<SourceTable> find(String id) {
        return catalogue.findTable(id);
    }

    /** The table of that id if there is one that is wanted here; a problem otherwise. */
    public Optional<SourceTable> table(RecipeFile file, String key, String id, Predicate<SourceTable> wanted) {
        Optional<SourceTable> table = catalogue.findTable(id).filter(wanted);
        if (table.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_SOURCE,
                    file.whereOf(key),
                    catalogue.findTable(id).isPresent() ? "a table of another kind" : "no such table",
                    id,
                    "one of "
                            + catalogue.list().stream()
                                    .flatMap(source -> source.tables().stream())
                                    .filter(wanted)
                                    .map(SourceTable::id)
                                    .collect(Collectors.joining(", ")),
                    "plumbline sources list names the tables, and plumbline sources show their columns"));
        }
        return table;
    }

    /** Whether a table has a row for each place of a type. */
    public static boolean listsPlaces(SourceTable table) {
        return table.places().isPresent();
    }

    public void people(RecipeFile file, String key, SourceTable table, String column) {
        unit(file, key, table, column, Unit.PERSONS, "a population that does not count people");
    }

    public void share(RecipeFile file, String key, SourceTable table, String column) {
        unit(file, key, table, column, Unit.SHARE, "a rate that is not a share of the residents");
    }

    private void unit(RecipeFile file, String key, SourceTable table, String column, Unit unit, String what) {
        number(file, key, table, column);
        table.findColumn(column)
                .filter(there -> there.form().kind() == ColumnKind.NUMBER)
                .filter(there -> !there.unit().equals(Optional.of(unit)))
                .ifPresent(there -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf(key),
                        what,
                        column + ", in " + there.unit().map(Unit::label).orElse("no unit"),
                        "a column in " + unit.label(),
                        show(table, "says which those are"))));
    }

    /** Need and deprivation are measured so that more is worse; a column that says otherwise would turn the order round. */
    public void worse(RecipeFile file, String key, SourceTable table, String column, Worse worse) {
        number(file, key, table, column);
        Polarity wanted = worse == Worse.HIGHER ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER;
        table.findColumn(column)
                .filter(there -> there.form().kind() == ColumnKind.NUMBER)
                .filter(there -> there.polarity() != wanted)
                .ifPresent(there -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf(key),
                        "a measure of need or deprivation whose " + worse.name().toLowerCase(Locale.ROOT)
                                + " values are not worse",
                        column + ", which is " + words(there.polarity()),
                        "a column that is " + words(wanted),
                        show(table, "says which those are"))));
    }

    private static String words(Polarity polarity) {
        return polarity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public void number(RecipeFile file, String key, SourceTable table, String column) {
        column(file, key, table, column, ColumnKind.NUMBER, "numbers");
    }

    public void code(RecipeFile file, String key, SourceTable table, String column) {
        column(file, key, table, column, ColumnKind.CODE, "codes of places");
    }

    /** A column that puts places into groups. */
    public void group(RecipeFile file, String key, SourceTable table, String column) {
        boolean named = table.findColumn(column)
                .filter(found -> found.form().kind() == ColumnKind.TEXT)
                .isPresent();
        column(file, key, table, column, named ? ColumnKind.TEXT : ColumnKind.CODE, "codes or names");
    }

    public void flag(RecipeFile file, String key, SourceTable table, String column) {
        column(file, key, table, column, ColumnKind.FLAG, "flags");
    }

    public void text(RecipeFile file, String key, SourceTable table, String column) {
        column(file, key, table, column, ColumnKind.TEXT, "texts");
    }

    private void column(RecipeFile file, String key, SourceTable table, String column, ColumnKind kind, String ofWhat) {
        boolean there = table.findColumn(column)
                .filter(found -> found.form().kind() == kind)
                .isPresent();
        if (!there) {
            List<String> names = table.columns().stream()
                    .filter(other -> other.form().kind() == kind)
                    .map(SourceColumn::name)
                    .limit(20)
                    .toList();
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_SOURCE,
                    file.whereOf(key),
                    "table " + table.id() + " has no such column of " + ofWhat,
                    column,
                    names.isEmpty()
                            ? "another table"
                            : "a column that the table has, such as " + String.join(", ", names),
                    show(table, "lists them")));
        }
    }

    private static String show(SourceTable table, String what) {
        return "plumbline sources show " + table.id() + " " + what;
    }
}
