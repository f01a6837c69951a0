package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.engine.studies.Study;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.StudyTables;
import org.plumbline.engine.tables.Table;

/** The tables of a study as it publishes them, read cell by cell: so a brief can say nothing that the run does not. */
final class StudyCells {
    private final String study;
    private final List<Table> tables;

    private StudyCells(String study, List<Table> tables) {
        this.study = study;
        this.tables = tables;
    }

    static StudyCells of(Study study) {
        return new StudyCells(study.recipe().id(), StudyTables.of(study));
    }

    /** The row of a place. */
    Optional<Row> findPlace(String table, String code) {
        return findRow(table, List.of("code"), List.of(code));
    }

    /** The first row that holds these cells in the columns of these names. */
    Optional<Row> findRow(String name, List<String> keys, List<String> wanted) {
        Table table = table(name);
        int[] columns = keys.stream().mapToInt(key -> column(table, key)).toArray();
        return table.rows().stream()
                .filter(row -> IntStream.range(0, columns.length)
                        .allMatch(i -> row.get(columns[i]).equals(wanted.get(i))))
                .findFirst()
                .map(row -> new Row(table, keys, wanted, row));
    }

    /** All rows of a table that hold a cell, in order. */
    List<Row> rows(String name, List<String> keys, String first) {
        Table table = table(name);
        int[] columns = keys.stream().mapToInt(key -> column(table, key)).toArray();
        List<Row> found = new ArrayList<>();
        for (List<String> row : table.rows()) {
            if (row.get(columns[0]).equals(first)) {
                List<String> own = IntStream.of(columns).mapToObj(row::get).toList();
                found.add(new Row(table, keys, own, row));
            }
        }
        return found;
    }

    private Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("study " + study + " has no table " + name));
    }

    private static int column(Table table, String name) {
        return IntStream.range(0, table.fields().size())
                .filter(i -> table.fields().get(i).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table " + table.name() + " has no column " + name));
    }

    /** A row of a table of the study. */
    final class Row {
        private final Table table;
        private final List<String> keys;
        private final List<String> key;
        private final List<String> cells;

        private Row(Table table, List<String> keys, List<String> key, List<String> cells) {
            this.table = table;
            this.keys = keys;
            this.key = key;
            this.cells = cells;
        }

        String text(String column) {
            return cells.get(column(table, column));
        }

        Field field(String column) {
            return table.fields().get(column(table, column));
        }

        /** The cell as a figure, which says what its column says. */
        Figure figure(String id, String column, FigureUnit unit) {
            return figure(id, column, unit, field(column).meaning());
        }

        Figure figure(String id, String column, FigureUnit unit, String what) {
            return new Figure(id, what, text(column), unit, new Figure.Cell(study, table.name(), keys, key, column));
        }
    }
}
