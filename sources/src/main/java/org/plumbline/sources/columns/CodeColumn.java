package org.plumbline.sources.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.places.KnownPlaces;
import org.plumbline.sources.tables.DistinctTexts;
import org.plumbline.sources.tables.RowCells;

/** A column of GSS codes, perhaps with gaps. */
public final class CodeColumn implements TableColumn {
    private final int[] numbers;
    private final List<AreaCode> distinct;

    private CodeColumn(int[] numbers, List<AreaCode> distinct) {
        this.numbers = numbers;
        this.distinct = distinct;
    }

    @Override
    public int rows() {
        return numbers.length;
    }

    @Override
    public TableColumn pick(int[] rows) {
        return new CodeColumn(Arrays.stream(rows).map(row -> numbers[row]).toArray(), distinct);
    }

    /** The code of each row; empty if one is a gap. */
    public Optional<List<AreaCode>> findAll() {
        boolean whole = Arrays.stream(numbers).noneMatch(number -> number == IndexedRows.GAP);
        return whole ? Optional.of(new SharedValues<>(numbers, distinct)) : Optional.empty();
    }

    public Optional<AreaCode> find(int row) {
        return numbers[row] == IndexedRows.GAP ? Optional.empty() : Optional.of(distinct.get(numbers[row]));
    }

    /** The codes that stand in it, each once. */
    public Set<AreaCode> distinct() {
        return Arrays.stream(numbers)
                .filter(number -> number != IndexedRows.GAP)
                .mapToObj(distinct::get)
                .collect(Collectors.toSet());
    }

    static final class Reading implements ColumnReading {
        private final ColumnForm form;
        private final Optional<KnownPlaces> known;
        private final int nameCell;
        private final DistinctTexts texts = new DistinctTexts();
        private final List<AreaCode> codes = new ArrayList<>();
        private final IndexedRows rows = new IndexedRows();

        Reading(ColumnForm form, Optional<KnownPlaces> known, int nameCell) {
            this.form = form;
            this.known = known;
            this.nameCell = nameCell;
        }

        @Override
        public void add(RowCells row, int cell, Problems problems) {
            int number = texts.find(row, cell);
            if (number < 0) {
                try {
                    number = addNew(row, cell);
                } catch (WrongValue wrong) {
                    number = IndexedRows.GAP;
                    ColumnReading.note(problems, row, cell, wrong);
                }
            }
            rows.add(number);
        }

        private int addNew(RowCells row, int cell) {
            if (ColumnReading.isGap(form, row, cell)) {
                if (form.blank()) {
                    return IndexedRows.GAP;
                }
                throw Gap.where(ProblemCode.UNKNOWN_AREA_CODE, "a GSS code: a letter and eight digits");
            }
            String text = row.text(cell);
            String name = nameCell < 0 ? "" : row.text(nameCell);
            AreaCode code = known.isPresent() ? known.get().parse(text, name) : AreaCode.parse(text);
            form.codes().requireKind(code);
            codes.add(code);
            return texts.add(row, cell);
        }

        @Override
        public TableColumn done() {
            return new CodeColumn(rows.toArray(), List.copyOf(codes));
        }
    }
}
