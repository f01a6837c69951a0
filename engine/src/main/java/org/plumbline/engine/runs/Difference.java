package org.plumbline.engine.runs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.problems.Quotation;

/** Names the first thing in which a published file differs from the one computed again. */
final class Difference {
    private static final int AROUND = 30;

    private Difference() {}

    static Optional<String> between(String path, byte[] published, byte[] recomputed) {
        if (Arrays.equals(published, recomputed)) {
            return Optional.empty();
        }
        String here = new String(published, StandardCharsets.UTF_8);
        String again = new String(recomputed, StandardCharsets.UTF_8);
        return Optional.of(
                path.endsWith(".csv")
                        ? inTable(path, here, again).orElseGet(() -> inText(path, here, again))
                        : inText(path, here, again));
    }

    private static Optional<String> inTable(String path, String published, String recomputed) {
        List<CsvRecord> here;
        List<CsvRecord> again;
        try {
            here = CsvReader.builder().ofCsvRecord(published).stream().toList();
            again = CsvReader.builder().ofCsvRecord(recomputed).stream().toList();
        } catch (RuntimeException notATable) {
            return Optional.empty();
        }
        for (int row = 0; row < Math.min(here.size(), again.size()); row++) {
            CsvRecord one = here.get(row);
            CsvRecord other = again.get(row);
            for (int cell = 0; cell < Math.min(one.getFieldCount(), other.getFieldCount()); cell++) {
                if (!one.getField(cell).equals(other.getField(cell))) {
                    return Optional.of(path + ":" + one.getStartingLineNumber() + ":" + (cell + 1) + ": "
                            + again.get(0).getField(cell) + " of " + rowName(other) + "\n    published   "
                            + Quotation.shortened(one.getField(cell)) + "\n    recomputed  "
                            + Quotation.shortened(other.getField(cell)));
                }
            }
        }
        return here.size() == again.size()
                ? Optional.empty()
                : Optional.of(path + ": " + here.size() + " lines are published, " + again.size() + " recomputed");
    }

    /** A district's row by its name and code, another by its first cells. */
    private static String rowName(CsvRecord row) {
        List<String> cells = row.getFields();
        return Quotation.shortened(String.join(", ", cells.subList(0, Math.min(2, cells.size()))));
    }

    private static String inText(String path, String published, String recomputed) {
        int at = 0;
        while (at < Math.min(published.length(), recomputed.length())
                && published.charAt(at) == recomputed.charAt(at)) {
            at++;
        }
        String before = published.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = at - (before.lastIndexOf('\n') + 1) + 1;
        return path + ":" + line + ":" + column + ": not equal\n    published   " + around(published, at)
                + "\n    recomputed  " + around(recomputed, at);
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - AROUND);
        return Quotation.shortened(text.substring(from, Math.min(text.length(), at + AROUND)));
    }
}
