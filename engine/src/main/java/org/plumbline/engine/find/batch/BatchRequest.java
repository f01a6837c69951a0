package org.plumbline.engine.find.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be looked up.
 *
 * @param file a CSV in UTF-8, plain or gzip, with a heading
 * @param column the heading over the postcodes or codes; empty to take the one column that looks like it
 * @param add what is appended besides the usual places: boundaries such as {@code ltla:2024}, or {@code TABLE.COLUMN}
 * @param out where the rows go
 */
public record BatchRequest(Path file, Optional<String> column, List<String> add, Path out) {
    public BatchRequest {
        add = List.copyOf(add);
    }
}
