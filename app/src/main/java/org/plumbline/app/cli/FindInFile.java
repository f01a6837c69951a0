package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.find.batch.BatchRequest;
import org.plumbline.engine.find.batch.BatchResult;
import org.plumbline.engine.find.batch.Why;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of {@code plumbline find} that look up a whole file, and what they do. */
final class FindInFile {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Option(
            names = "--file",
            paramLabel = "FILE.csv",
            description =
                    "Look up every row of this CSV (UTF-8, plain or gzip, with a heading): a postcode or a GSS code in each.")
    private @Nullable Path file;

    @Option(
            names = "--column",
            paramLabel = "COLUMN",
            description = "The column of the postcodes or codes. Default: the one whose heading says so.")
    private @Nullable String column;

    @Option(
            names = "--add",
            split = ",",
            paramLabel = "WHAT",
            description =
                    "Append more: places (ltla:2024, msoa:2011) or a column of a table that lists places"
                            + " (iod-2019-lsoa.imd_decile). Neighbourhood of 2011, ward of 2017, district and region of 2019 always are.")
    private List<String> add = List.of();

    @Option(
            names = "--out",
            paramLabel = "OUT.csv",
            description =
                    "Write the rows to this file (.gz packs it), and those that failed to OUT-failures.csv; neither may be"
                            + " there.")
    private @Nullable Path out;

    /** Whether a file was named. */
    boolean isAsked() {
        return file != null;
    }

    /**
     * Looks the file up.
     *
     * @param postcodes where postcodes are read from, if named
     */
    int call(Workbench workbench, Optional<Path> postcodes) {
        if (file == null || out == null) {
            throw new ParameterException(
                    spec.commandLine(), "--file needs --out OUT.csv, the file that the rows go to");
        }
        PrintWriter err = spec.commandLine().getErr();
        BatchRequest request = new BatchRequest(file, Optional.ofNullable(column), add, out);
        BatchResult result =
                workbench.batch(postcodes).run(request, rows -> err.println("    " + Words.whole(rows) + " rows"));
        tell(result, err);
        spec.commandLine().getOut().println(result.out());
        return ExitCode.DONE.number();
    }

    private static void tell(BatchResult result, PrintWriter err) {
        err.println("Column     " + result.column() + (result.guessed() ? " (the one that looks like it)" : ""));
        err.println("Rows       " + count(result.rows()) + ", all written in their order");
        err.println("Placed     " + count(result.placed()));
        if (result.noted() > 0) {
            err.println("           of which " + count(result.noted()) + " have a note in plumbline_note");
        }
        Map<Why, Long> failed = new EnumMap<>(Why.class);
        failed.putAll(result.failed());
        err.println("Failed     " + count(result.rows() - result.placed()));
        failed.forEach((why, rows) -> err.println("           " + count(rows) + ": " + why.words()));
        result.failures().ifPresent(path -> err.println("Listed in  " + path));
        result.postcodes().forEach(line -> err.println("Postcodes  " + line));
        if (!UsedTable.areOpen(result.tables())) {
            err.println("Private    a table without an open licence was read: keep the file to yourself.");
        }
    }

    private static String count(long number) {
        return Words.whole(number);
    }
}
