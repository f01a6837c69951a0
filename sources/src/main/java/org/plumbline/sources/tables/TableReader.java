package org.plumbline.sources.tables;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * Reads the rows of a table whose columns are known by name. Columns may stand in any order; unknown ones are left
 * aside.
 */
public final class TableReader {
    private final List<String> columns;

    /** @param columns the columns that the table must have */
    public TableReader(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Gives each row below the heading to {@code eachRow}, in the order of the file. A row with too few or too many
     * cells is noted in {@code problems} instead. Linear in the size of the file; holds one row at a time.
     *
     * @return how many rows stand below the heading, those with problems included
     * @throws WrongInput if the file is not text, its heading lacks a column, or its rows cannot be told apart
     */
    public int read(TableFile file, Problems problems, Consumer<Row> eachRow) {
        try (CsvReader<CsvRecord> csv = parser(file, wholeRecords())) {
            Iterator<CsvRecord> records = csv.iterator();
            requireHeading(file, records);
            CsvRecord first = records.next();
            Heading heading = Heading.read(
                    Where.line(file.name(), (int) first.getStartingLineNumber()), first.getFields(), columns, problems);
            int rows = 0;
            while (records.hasNext()) {
                rows++;
                heading.accept(records.next(), problems, eachRow);
            }
            requireRows(file, rows);
            return rows;
        } catch (CsvParseException disagreement) {
            throw new IllegalStateException(file.name() + ": well formed, yet the parser refuses it", disagreement);
        } catch (IOException failed) {
            throw new UncheckedIOException(file.name(), failed);
        }
    }

    /**
     * The headings of a table, as they are written.
     *
     * @throws WrongInput if the file is not text, is empty, or its rows cannot be told apart
     */
    public static List<String> heading(TableFile file) {
        try (CsvReader<CsvRecord> csv = parser(file, wholeRecords())) {
            Iterator<CsvRecord> records = csv.iterator();
            requireHeading(file, records);
            return List.copyOf(records.next().getFields());
        } catch (CsvParseException disagreement) {
            throw new IllegalStateException(file.name() + ": well formed, yet the parser refuses it", disagreement);
        } catch (IOException failed) {
            throw new UncheckedIOException(file.name(), failed);
        }
    }

    private static CsvRecordHandler wholeRecords() {
        return CsvRecordHandler.of(limits -> limits.maxFields(CellWalk.MOST_CELLS_A_ROW)
                .maxFieldSize(CellWalk.MOST_CHARACTERS_A_CELL)
                .maxRecordSize(CellWalk.MOST_CELLS_A_ROW * CellWalk.MOST_CHARACTERS_A_CELL));
    }

    /** @throws WrongInput if the file is not text, or its rows cannot be told apart */
    static <T> CsvReader<T> parser(TableFile file, CsvCallbackHandler<T> handler) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, TableText.of(file).open());
    }

    static void requireHeading(TableFile file, Iterator<?> records) {
        if (!records.hasNext()) {
            throw empty(file, "the file is empty", "(nothing)", "a heading, then a row for each entry");
        }
    }

    static void requireRows(TableFile file, int rows) {
        if (rows == 0) {
            throw empty(file, "there is no row below the heading", "a heading only", "a row for each entry");
        }
    }

    private static WrongInput empty(TableFile file, String what, String found, String expected) {
        return new WrongInput(new Problem(
                ProblemCode.WRONG_NUMBER_OF_ROWS,
                Where.file(file.name()),
                what,
                found,
                expected,
                "was the file saved before it was filled?"));
    }
}
