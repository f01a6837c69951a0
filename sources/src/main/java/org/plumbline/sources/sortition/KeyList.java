package org.plumbline.sources.sortition;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.CellWriter;
import org.plumbline.sources.tables.RowCells;
import org.plumbline.sources.tables.StoredFile;
import org.plumbline.sources.tables.TableStream;

/**
 * Who has which row key: what turns those drawn into people who are invited. It stays with the organiser, outside every folder
 * that is published.
 *
 * @param entries in the order of the file of respondents
 */
public record KeyList(List<Entry> entries) {
    private static final List<String> HEADING = List.of("line", "id", "row_key");

    public KeyList {
        entries = List.copyOf(entries);
        Set<String> keys = new HashSet<>();
        for (Entry entry : entries) {
            if (!keys.add(entry.rowKey())) {
                throw new IllegalArgumentException("the row key " + entry.rowKey() + " twice");
            }
        }
    }

    /**
     * One person.
     *
     * @param line the line of the respondents on which the person's row starts, as problems count it; in most files the
     *     spreadsheet's number of the row
     * @param id as the file has it; the line where it has none
     */
    public record Entry(int line, String id, String rowKey) {}

    /** The person with a row key. Linear in the people. */
    public Optional<Entry> find(String rowKey) {
        return entries.stream().filter(entry -> entry.rowKey().equals(rowKey)).findFirst();
    }

    /** Not who is who, which must not reach a log. */
    @Override
    public String toString() {
        return "a list of " + entries.size() + " row keys";
    }

    /** The list as a table {@code line,id,row_key}. */
    public byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CellWriter writer = new CellWriter(bytes, ',');
        writer.row(HEADING);
        for (Entry entry : entries) {
            writer.row(List.of(Integer.toString(entry.line()), entry.id(), entry.rowKey()));
        }
        writer.flush();
        return bytes.toByteArray();
    }

    /**
     * The list of such a file.
     *
     * @throws WrongInput if it is not as {@link #file} writes it
     */
    public static KeyList read(StoredFile file) {
        try (TableStream table = PanelTable.open(file)) {
            require(table.first().equals(HEADING), file, table.line(), String.join(",", table.first()));
            RowCells row = table.want(0, 1, 2);
            List<Entry> entries = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            while (table.next()) {
                boolean whole = table.cells() == HEADING.size()
                        && row.text(0).matches("[1-9][0-9]{0,8}")
                        && CanonicalAssembly.isKey(row.text(2))
                        && keys.add(row.text(2));
                require(whole, file, table.line(), "");
                entries.add(new Entry(Integer.parseInt(row.text(0)), row.text(1), row.text(2)));
            }
            return new KeyList(entries);
        }
    }

    private static void require(boolean holds, StoredFile file, int line, String found) {
        if (!holds) {
            throw new WrongInput(new Problem(
                    ProblemCode.MALFORMED_PANEL,
                    Where.line(file.name(), line),
                    "this line is not one of a list of row keys",
                    found,
                    String.join(",", HEADING) + ", each row key once",
                    "was the file edited, or is it another one?"));
        }
    }
}
