package org.plumbline.engine.sortition;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.PlainCsv;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.sources.sortition.AssemblyFiles;

/**
 * {@code assembly.csv}: what is said of a selection besides quotas and people.
 *
 * @param title what people call the panel
 * @param seats how many
 * @param finished whether the method came to its end; if not, what it found is the best so far
 * @param solver that found it, with its version
 * @param files that quotas and people were read from
 * @param remarks what was noticed about these files and is no mistake
 */
public record PanelFacts(
        String title,
        int seats,
        boolean onePerHousehold,
        boolean finished,
        String solver,
        List<ReadFile> files,
        List<String> remarks) {
    static final String NAME = "assembly.csv";
    private static final String SUM = "sha256 of ";
    private static final String REMARK = "remark";
    private static final int MOST_BYTES = 1024 * 1024;

    /** A file by its name, without folders, and its checksum. */
    public record ReadFile(String name, String sha256) {}

    public PanelFacts {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    static PanelFacts of(PoolRead pool, boolean finished, String solver) {
        return new PanelFacts(
                pool.assembly().title(),
                pool.assembly().quotas().panelSize(),
                pool.assembly().onePerHousehold(),
                finished,
                solver,
                pool.files(),
                pool.remarks());
    }

    byte[] bytes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("title", title));
        rows.add(List.of("seats", Integer.toString(seats)));
        rows.add(List.of("one_per_household", yes(onePerHousehold)));
        rows.add(List.of("finished", yes(finished)));
        rows.add(List.of("solver", solver));
        files.forEach(file -> rows.add(List.of(SUM + file.name(), file.sha256())));
        remarks.forEach(remark -> rows.add(List.of(REMARK, remark)));
        List<Field> fields = List.of(Field.text("key", "what"), Field.text("value", "is said"));
        return PlainCsv.bytes(fields, rows);
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    /** @throws WrongInput if it is no such file, byte for byte */
    static PanelFacts read(byte[] bytes) {
        List<CsvRecord> rows = rows(bytes);
        List<ReadFile> files = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (CsvRecord row : rows) {
            if (row.getFieldCount() == 2 && row.getField(0).startsWith(SUM)) {
                files.add(new ReadFile(row.getField(0).substring(SUM.length()), row.getField(1)));
            } else if (row.getFieldCount() == 2 && row.getField(0).equals(REMARK)) {
                remarks.add(row.getField(1));
            }
        }
        PanelFacts facts = new PanelFacts(
                value(rows, 1),
                seats(value(rows, 2)),
                value(rows, 3).equals("yes"),
                value(rows, 4).equals("yes"),
                value(rows, 5),
                files,
                remarks);
        if (!Arrays.equals(facts.bytes(), bytes)) {
            throw damaged("lines that are not as Plumbline writes them");
        }
        return facts;
    }

    /** @throws WrongInput if the pool says otherwise whether people of one household may be on a panel together */
    void requireSame(Assembly assembly) {
        if (assembly.onePerHousehold() != onePerHousehold) {
            throw damaged("one_per_household, which the pool says otherwise");
        }
        if (assembly.pool().people() < seats) {
            throw damaged("more seats than the pool has people");
        }
    }

    private static String value(List<CsvRecord> rows, int row) {
        if (rows.size() <= row || rows.get(row).getFieldCount() != 2) {
            throw damaged("too few lines");
        }
        return rows.get(row).getField(1);
    }

    private static int seats(String text) {
        if (!text.matches("[1-9][0-9]{0,5}") || Integer.parseInt(text) > AssemblyFiles.MOST_SEATS) {
            throw damaged("a number of seats that is none");
        }
        return Integer.parseInt(text);
    }

    private static List<CsvRecord> rows(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw damaged("too many bytes");
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (CsvParseException broken) {
            throw damaged("a quote that is not closed");
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static WrongInput damaged(String found) {
        return new WrongInput(new Problem(
                ProblemCode.MALFORMED_PANEL,
                Where.file(NAME),
                "the facts of a selection are damaged",
                found,
                "the file as it was published",
                "was the file opened and saved, or edited?"));
    }
}
