package org.plumbline.sources.budgeting;

import org.plumbline.sources.tables.ByteRows;
import org.plumbline.sources.tables.StoredFile;

/** Every cell of a Pabulib file, voters' columns among them, whatever quotes and line ends it has. */
final class CellsOf {
    private CellsOf() {}

    static String text(StoredFile file) {
        StringBuilder text = new StringBuilder();
        try (ByteRows rows = new ByteRows(file, ';', Long.MAX_VALUE, 1_000_000)) {
            while (rows.next()) {
                for (int cell = 0; cell < rows.cells(); cell++) {
                    text.append(rows.text(cell)).append('\u0001');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
