package org.plumbline.engine.find.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.data.UsedTable;

/**
 * What came of a file.
 *
 * @param column the heading over what was looked up, and {@code guessed} whether nobody named it
 * @param rows below the heading; as many were written
 * @param failed how many could not be placed, by the reason; a reason that no row has is not in it
 * @param noted how many were placed and have a note
 * @param failures the file that lists those that could not; empty where none failed
 * @param postcodes what postcodes were looked up in, a line each; empty where no row had one
 * @param tables the tables that were read
 */
public record BatchResult(
        String column,
        boolean guessed,
        long rows,
        Map<Why, Long> failed,
        long noted,
        Path out,
        Optional<Path> failures,
        List<String> postcodes,
        List<UsedTable> tables) {

    public BatchResult {
        failed = Map.copyOf(failed);
        postcodes = List.copyOf(postcodes);
        tables = List.copyOf(tables);
    }

    public long placed() {
        return rows - failed.values().stream().mapToLong(Long::longValue).sum();
    }
}
