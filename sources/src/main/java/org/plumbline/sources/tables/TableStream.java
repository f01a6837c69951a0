package org.plumbline.sources.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
    private final CheckedRows rows;
    private final List<String> first;
    private final int firstLine;
    private @Nullable RowCells wanted;

    private TableStream(String name, CheckedRows rows) throws IOException {
        this.name = name;
        this.rows = rows;
        if (!rows.next()) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    Where.file(name),
                    "the file is empty",
                    "(nothing)",
                    "a heading, then a row for each entry",
                    "was the file saved before it was filled?"));
        }
        RowCells heading = new RowCells(name, IntStream.range(0, rows.count()).toArray());
        keep(heading);
        this.first = IntStream.range(0, rows.count()).mapToObj(heading::text).toList();
        this.firstLine = rows.line();
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
            InputStream plain = Gunzip.isGzip(beginning) ? new Gunzip(buffered) : buffered;
            return of(name, new CheckedRows(name, plain, mostBytes));
        } catch (IOException failed) {
            throw failed(name, failed);
        }
    }

    /** The same of a file that may be read more than once. */
    public static TableStream of(StoredFile file, long mostBytes) {
        try {
            return of(file.name(), new CheckedRows(file.name(), file.open(), mostBytes));
        } catch (IOException failed) {
            throw failed(file.name(), failed);
        }
    }

    static TableStream of(String name, CheckedRows rows) throws IOException {
        return new TableStream(name, rows);
    }

    private static UncheckedIOException failed(String name, IOException failed) {
        return new UncheckedIOException("reading " + name + " failed: " + failed.getMessage(), failed);
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
        wanted = row;
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
            while (rows.next()) {
                if (!rows.isEmpty() || first.size() == 1) {
                    if (wanted != null) {
                        keep(wanted);
                    }
                    return true;
                }
            }
            return false;
        } catch (IOException failed) {
            throw failed(name, failed);
        }
    }

    private void keep(RowCells row) {
        row.begin(rows.line());
        for (int cell = 0; cell < row.count(); cell++) {
            int column = row.number(cell) - 1;
            if (row.has(cell) && column < rows.count()) {
                rows.keep(column, row, cell);
            } else {
                row.lack(cell);
            }
        }
    }

    /** How many cells the row has; those that are wanted and that it lacks are empty. */
    public int cells() {
        return rows.count();
    }

    /** The line of the file on which the row starts, counted from 1. */
    public int line() {
        return rows.line();
    }

    /** What is wrong with a row that has more or fewer cells than the first. */
    public Problem ragged() {
        return Heading.ragged(Where.line(name, line()), cells(), first.size());
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
