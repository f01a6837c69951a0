package org.plumbline.engine.find.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.plumbline.engine.tables.Cells;
import org.plumbline.engine.tables.NewFile;
import org.plumbline.engine.tables.Unfinished;
import org.plumbline.model.problems.CouldNotBeDone;

/**
 * The two files that come out, written beside their names and moved there at the end: both, or neither. Closing without having
 * finished takes away what was written.
 */
final class BatchFiles implements AutoCloseable {
    private static final int BUFFER = 256 * 1024;

    private final Path out;
    private final Path failures;
    private final Path unfinishedOut;
    private final Path unfinishedFailures;
    private final CsvWriter rows;
    private final CsvWriter failed;
    private boolean finished;

    private BatchFiles(Path out, Path failures) {
        this.out = out;
        this.failures = failures;
        this.unfinishedOut = unfinished(out);
        this.unfinishedFailures = unfinished(failures); // in the same folder, where one could be made just now
        this.rows = writer(unfinishedOut, out);
        this.failed = writer(unfinishedFailures, failures);
    }

    /** @throws CouldNotBeDone if something of either name is there, or it cannot be written */
    static BatchFiles begin(Path out) {
        Path whole = out.toAbsolutePath().normalize();
        Path failures = failuresOf(whole);
        requireFree(out);
        return new BatchFiles(whole, failures);
    }

    /**
     * Looks, before anything is read, whether both could be written.
     *
     * @throws CouldNotBeDone if something of either name is there
     */
    static void requireFree(Path out) {
        Path whole = out.toAbsolutePath().normalize();
        NewFile.requireFree(whole);
        NewFile.requireFree(failuresOf(whole));
    }

    private static Path failuresOf(Path out) {
        String name = String.valueOf(out.getFileName()).replaceFirst("(?:\\.csv)?(?:\\.gz)?$", "");
        return out.resolveSibling(name + "-failures.csv");
    }

    Path out() {
        return out;
    }

    Path failures() {
        return failures;
    }

    void writeRow(List<String> cells) {
        rows.writeRecord(safe(cells));
    }

    void writeFailure(List<String> cells) {
        failed.writeRecord(safe(cells));
    }

    private static List<String> safe(List<String> cells) {
        List<String> safe = new ArrayList<>(cells.size());
        for (String cell : cells) {
            safe.add(Cells.unlessNumber(cell));
        }
        return safe;
    }

    /**
     * Moves both to their names; the list of failures only if there are any.
     *
     * @throws CouldNotBeDone if they cannot be written
     */
    void finish(boolean anyFailed) {
        try {
            rows.close();
            failed.close();
            requireFree(out);
            if (anyFailed) {
                Files.move(unfinishedFailures, failures);
            } else {
                Files.delete(unfinishedFailures);
            }
            Files.move(unfinishedOut, out);
            finished = true;
        } catch (IOException broken) {
            throw NewFile.couldNot(out, broken);
        }
    }

    private static CsvWriter writer(Path unfinished, Path path) {
        try {
            OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER);
            boolean packed = path.toString().endsWith(".gz");
            return CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(packed ? new GZIPOutputStream(file, BUFFER) : file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw NewFile.couldNot(path, failed);
        }
    }

    private static Path unfinished(Path path) {
        try {
            return Unfinished.beside(path);
        } catch (IOException failed) {
            throw NewFile.couldNot(path, failed);
        }
    }

    @Override
    public void close() {
        if (finished) {
            return;
        }
        for (CsvWriter writer : List.of(rows, failed)) {
            try {
                writer.close();
            } catch (IOException alreadyTold) {
                continue; // why it was not finished is what the reader needs
            }
        }
        Unfinished.discard(unfinishedOut);
        Unfinished.discard(unfinishedFailures);
    }
}
