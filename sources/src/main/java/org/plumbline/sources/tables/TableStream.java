package org.plumbline.sources.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.gzip.Gunzip;

/**
 * A table that is read row by row and never held: for files of a gigabyte. As strict as {@link CellReader}, whose cells it
 * gives. Open, look at {@link #first}, say which cells are wanted, then go from row to row. For one thread.
 */
public final class TableStream implements AutoCloseable {
    private final String name;
    private final CsvReader<WantedCells> csv;
    private final Iterator<WantedCells> records;
    private final WantedCells wanted = new WantedCells();
    private final List<String> first;
    private final int firstLine;

    private TableStream(String name, InputStream in, long mostBytes) {
        this.name = name;
        this.csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(wanted, new CheckedText(name, in, mostBytes));
        this.records = csv.iterator();
        if (!records.hasNext()) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    Where.file(name),
                    "the file is empty",
                    "(nothing)",
                    "a heading, then a row for each entry",
                    "was the file saved before it was filled?"));
        }
        records.next();
        this.first = wanted.texts();
        this.firstLine = wanted.startLine();
    }

    /**
     * Opens a file, decompressing it if it is gzip.
     *
     * @param mostBytes how many bytes the table may have, once decompressed; reading stops there
     * @throws WrongInput if there is no such file, it may not be read, or it does not begin as text does
     */
    public static TableStream open(Path path, long mostBytes) {
        String name = Objects.requireNonNullElse(path.toAbsolutePath().getFileName(), path)
                .toString();
        TableFile.requireFile(name, path);
        try {
            return of(name, Files.newInputStream(path), mostBytes);
        } catch (IOException failed) {
            throw TableFile.unopened(name, path, failed);
        }
    }

    /** The same from bytes as stored, which are closed with this. */
    public static TableStream of(String name, InputStream stored, long mostBytes) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(stored, 64 * 1024);
            buffered.mark(2);
            byte[] beginning = buffered.readNBytes(2);
            buffered.reset();
            return new TableStream(name, Gunzip.isGzip(beginning) ? new Gunzip(buffered) : buffered, mostBytes);
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + name + " failed: " + failed.getMessage(), failed);
        } catch (CsvParseException disagreement) {
            throw refused(name, disagreement);
        }
    }

    /** As problems name it. */
    public String name() {
        return name;
    }

    /** The cells of the first row: the heading, where it has one. */
    public List<String> first() {
        return first;
    }

    public Where firstRow() {
        return Where.line(name, firstLine);
    }

    /**
     * From the next row on, these cells; call it once, before the first {@link #next}.
     *
     * @param columns the numbers of the cells, from 0, each once; -1 for one that the table lacks
     * @return what holds them, filled anew by each {@link #next}
     */
    public RowCells want(int... columns) {
        RowCells row = new RowCells(name, columns);
        wanted.gatherInto(row);
        return row;
    }

    /**
     * Goes to the next row. A line with nothing on it is a row of tables with one column, and none of others.
     *
     * @return whether there is one
     * @throws WrongInput where the text is not UTF-8 or the rows cannot be told apart
     */
    public boolean next() {
        try {
            while (records.hasNext()) {
                records.next();
                if (!wanted.isEmpty() || first.size() == 1) {
                    return true;
                }
            }
            return false;
        } catch (CsvParseException disagreement) {
            throw refused(name, disagreement);
        }
    }

    /** How many cells the row has; those that it lacks hold what the row before it had. */
    public int cells() {
        return wanted.count();
    }

    /** The line of the file on which the row starts, counted from 1. */
    public int line() {
        return wanted.startLine();
    }

    /** What is wrong with a row that has more or fewer cells than the first. */
    public Problem ragged() {
        return Heading.ragged(Where.line(name, line()), cells(), first.size());
    }

    private static IllegalStateException refused(String name, CsvParseException disagreement) {
        return new IllegalStateException(name + ": well formed, yet the parser refuses it", disagreement);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
