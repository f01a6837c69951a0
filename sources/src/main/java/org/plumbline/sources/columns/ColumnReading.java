package org.plumbline.sources.columns;

import java.util.Optional;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.places.KnownPlaces;
import org.plumbline.sources.tables.RowCells;

/** A column while its rows come in. */
public interface ColumnReading {
    /** Reads the next cell; one that is wrong is noted and something stands in for it, so that the rows stay aligned. */
    void add(RowCells row, int cell, Problems problems);

    /** The column of the cells read so far. */
    TableColumn done();

    /**
     * A reading of a column of this form.
     *
     * @param known the places that its codes must be of, where they are to be checked against a register
     * @param nameCell which cell of a row calls the place by its name; -1 where none does
     */
    static ColumnReading of(ColumnForm form, Optional<KnownPlaces> known, int nameCell) {
        return switch (form.kind()) {
            case CODE -> new CodeColumn.Reading(form, known, nameCell);
            case TEXT, PROSE -> new TextColumn.Reading(form);
            case FLAG -> new FlagColumn.Reading(form);
            case NUMBER -> new NumberColumn.Reading(form);
        };
    }

    /** Whether the cell is a gap: blank, or written as this publisher writes one. */
    static boolean isGap(ColumnForm form, RowCells row, int cell) {
        return row.isBlank(cell) || (!form.gaps().isEmpty() && form.gaps().contains(row.text(cell)));
    }

    static void note(Problems problems, RowCells row, int cell, WrongValue wrong) {
        problems.add(wrong.at(row.where(cell)));
    }
}
