package org.plumbline.engine.tables;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.plumbline.sources.tables.CellWriter;

/**
 * A file that is read again by Plumbline: every cell as it is. A {@link Table}, which people open in a spreadsheet, puts a quote
 * mark before what a spreadsheet would take for a formula; here "+65" stays "+65".
 */
public final class PlainCsv {

    private PlainCsv() {}

    /** @param rows one text a field each */
    public static byte[] bytes(List<Field> fields, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CellWriter cells = new CellWriter(out, ',');
        cells.row(fields.stream().map(Field::name).toList());
        rows.forEach(row -> {
            if (row.size() != fields.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + fields.size() + " headings");
            }
            cells.row(row);
        });
        cells.flush();
        return out.toByteArray();
    }
}
