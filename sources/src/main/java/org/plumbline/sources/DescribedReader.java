package org.plumbline.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.columns.CodeColumn;
import org.plumbline.sources.columns.CodesOf;
import org.plumbline.sources.columns.ColumnForm;
import org.plumbline.sources.columns.ColumnReading;
import org.plumbline.sources.columns.TableColumn;
import org.plumbline.sources.places.KnownPlaces;
import org.plumbline.sources.tables.CellReader;
import org.plumbline.sources.tables.RowCells;
import org.plumbline.sources.tables.TableFile;

/**
 * Reads any table by its description. A published copy, known by its checksum, needs no list of places to be checked
 * against: its description was made from it. A copy of one's own is held against the register of its places.
 */
final class DescribedReader {
    private final SourceTable table;
    private final Registers registers;

    /** The places that a table must be about. */
    @FunctionalInterface
    interface Registers {
        /** The places of a register that a column of {@code table} must be about, if a right copy of it is here. */
        Optional<KnownPlaces> read(SourceTable table, SourceColumn column, CodesOf.Register register);
    }

    DescribedReader(SourceTable table, Registers registers) {
        this.table = table;
        this.registers = registers;
    }

    /**
     * The columns asked for.
     *
     * @throws WrongInput with all that is wrong in them, in the structure of the table, and in an own copy's keys
     */
    DataTable read(TableFile file, Snapshot snapshot, Collection<String> names) {
        boolean own = snapshot.origin() == Origin.OWN;
        List<SourceColumn> columns = columns(names, own);
        Problems problems = new Problems();
        Reading reading = new Reading(file.name(), columns, own, problems);
        int rows = reader(columns).read(file, problems, reading::add);
        Map<String, TableColumn> read = reading.done();
        if (own) {
            requireEveryPlace(file, rows, read, problems);
        }
        problems.throwIfAny();
        return new DataTable(table, snapshot, read, reading.places);
    }

    /** One table while its rows come in. */
    private final class Reading {
        private final Problems problems;
        private final List<String> names;
        private final List<ColumnReading> columns;
        private final RowKeys keys;
        private final RowPlaces places;
        private final boolean[] there;

        Reading(String file, List<SourceColumn> columns, boolean own, Problems problems) {
            this.problems = problems;
            this.names = columns.stream().map(SourceColumn::name).toList();
            this.columns = columns.stream()
                    .map(column -> ColumnReading.of(
                            column.form(), own ? known(column) : Optional.empty(), nameCell(column, names)))
                    .toList();
            this.keys = own ? RowKeys.of(table.key(), names) : RowKeys.none();
            this.places = new RowPlaces(file, names);
            this.there = new boolean[columns.size()];
        }

        void add(RowCells row) {
            places.add(row);
            keys.add(row, problems);
            for (int cell = 0; cell < there.length; cell++) {
                there[cell] = row.has(cell);
                if (there[cell]) {
                    columns.get(cell).add(row, cell, problems);
                }
            }
        }

        /** The columns that the file has. */
        Map<String, TableColumn> done() {
            Map<String, TableColumn> done = new LinkedHashMap<>();
            for (int cell = 0; cell < there.length; cell++) {
                if (there[cell]) {
                    done.put(names.get(cell), columns.get(cell).done());
                }
            }
            return done;
        }
    }

    private static CellReader reader(List<SourceColumn> columns) {
        List<String> headings =
                columns.stream().map(column -> column.form().heading()).toList();
        List<String> optional = columns.stream()
                .map(SourceColumn::form)
                .filter(ColumnForm::optional)
                .map(ColumnForm::heading)
                .toList();
        return new CellReader(headings, optional);
    }

    /** What was asked for; of an own copy also what its rows are checked by. */
    private List<SourceColumn> columns(Collection<String> names, boolean own) {
        Set<String> wanted = new LinkedHashSet<>(names);
        if (own) {
            wanted.addAll(table.key());
            table.places().ifPresent(places -> wanted.add(places.column()));
        }
        List<SourceColumn> columns = new ArrayList<>();
        for (String name : wanted) {
            columns.add(table.findColumn(name)
                    .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + table.id())));
        }
        return columns;
    }

    private Optional<KnownPlaces> known(SourceColumn column) {
        return column.form().codes().register().flatMap(register -> registers.read(table, column, register));
    }

    /** A column of codes is called lsoa_code, that of their names lsoa_name. */
    private static int nameCell(SourceColumn column, List<String> all) {
        return all.indexOf(column.name().replaceFirst("_code$", "_name"));
    }

    private void requireEveryPlace(TableFile file, int rows, Map<String, TableColumn> done, Problems problems) {
        if (table.places().isEmpty() || rows == table.rows()) {
            return;
        }
        PlaceList list = table.places().get();
        SourceColumn column = table.findColumn(list.column()).orElseThrow();
        Optional<String> missing = done.get(list.column()) instanceof CodeColumn codes
                ? known(column).flatMap(known -> known.findMissing(codes.distinct()))
                : Optional.empty();
        problems.add(new Problem(
                ProblemCode.WRONG_NUMBER_OF_ROWS,
                Where.file(file.name()),
                "too " + (rows < table.rows() ? "few" : "many") + " rows below the heading",
                rows + (rows == 1 ? " row" : " rows"),
                table.rows() + " rows, one for each " + list.type().singular() + " of " + list.vintage(),
                missing.orElse("")));
    }
}
