package org.plumbline.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.sources.tables.TableFile;

/** The text of a table as the mirror has it, to be damaged. */
final class PublishedText {

    private PublishedText() {}

    static String of(Path mirror, SourceTable table) throws IOException {
        Path plain = mirror.resolve(table.fileName());
        Path there = Files.exists(plain) ? plain : mirror.resolve(table.fileName() + ".gz");
        try (var in = TableFile.read(there, TableFile.MOST_BYTES).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
