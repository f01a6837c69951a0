package org.plumbline.sources.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * Reads some columns of a table, with the checks of {@link TableReader} on all of it. It makes no text of the cells that
 * nobody asked for, so a table of 33,000 rows and forty columns is read in the time that its characters take.
 */
public final class CellReader {
    private final List<String> columns;
    private final List<String> optional;

    /**
     * @param columns the headings of the columns wanted, in the order in which a row gives their cells
     * @param optional those of them that the table may lack
     */
    public CellReader(List<String> columns, List<String> optional) {
        this.columns = List.copyOf(columns);
        this.optional = List.copyOf(optional);
    }

    /**
     * Gives each row below the heading to {@code eachRow}, in the order of the file. A row with too few or too many
     * cells is noted in {@code problems} instead.
     *
     * @return how many rows stand below the heading, those with problems included
     * @throws WrongInput if the file is not text, its heading lacks a column, or its rows cannot be told apart
     */
    public int read(TableFile file, Problems problems, Consumer<RowCells> eachRow) {
        WantedCells wanted = new WantedCells();
        try (CsvReader<WantedCells> csv = TableReader.parser(file, wanted)) {
            Iterator<WantedCells> records = csv.iterator();
            TableReader.requireHeading(file, records);
            records.next();
            Heading heading = heading(file, wanted, problems);
            RowCells row = new RowCells(
                    file.name(), columns.stream().mapToInt(heading::cellOf).toArray());
            wanted.gatherInto(row);
            int rows = 0;
            while (records.hasNext()) {
                records.next();
                rows++;
                if (heading.fits(row.line(), wanted.count(), problems)) {
                    eachRow.accept(row);
                }
            }
            TableReader.requireRows(file, rows);
            return rows;
        } catch (CsvParseException disagreement) {
            throw new IllegalStateException(file.name() + ": well formed, yet the parser refuses it", disagreement);
        } catch (IOException failed) {
            throw new UncheckedIOException(file.name(), failed);
        }
    }

    private Heading heading(TableFile file, WantedCells first, Problems problems) {
        List<String> required =
                columns.stream().filter(column -> !optional.contains(column)).toList();
        return Heading.read(Where.line(file.name(), first.startLine()), first.texts(), required, optional, problems);
    }
}
