package org.plumbline.engine.sortition.quotas;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Files that an organiser goes on working with. Their texts stand exactly as they are, without the mark before what a
 * spreadsheet might take for a formula: a value must be the same in the quotas and in the pool.
 */
final class PanelCsv {
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    PanelCsv row(List<String> cells) {
        csv.writeRecord(cells);
        return this;
    }

    byte[] bytes() {
        try {
            csv.close();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
