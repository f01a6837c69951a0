package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.catalogue.FetchTables;
import org.plumbline.engine.catalogue.FetchableTable;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.WrongInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline sources fetch}: brings published tables to this computer. */
@Command(
        name = "fetch",
        header = "Fetch published tables into the cache.",
        description = {
            "A table counts once its checksum is the one that its source names. One that is here is not fetched again; one"
                    + " that broke off is continued. Where only the publisher's page is known, says which file to save"
                    + " under which name.",
            "Ends with 5 if a table that was named is not in the cache then; --all lets those without an address pass.",
            "",
            "Example: plumbline sources fetch --all"
        })
final class FetchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "TABLE", description = "The ids of tables.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--all", description = "Every table that does not come with the program.")
    private boolean all;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where to keep them. Default: plumbline in $XDG_CACHE_HOME, else in ~/.cache.")
    private @Nullable Path cache;

    private final Wiring wiring;

    FetchCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (all != ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "say which tables, or --all");
        }
        try (Workbench workbench = wiring.open()) {
            FetchTables tables = workbench.fetchTables(cache == null ? CacheFolder.usual() : cache);
            return fetch(tables, all ? tables.listAll() : tables.list(ids)).number();
        }
    }

    private ExitCode fetch(FetchTables tables, List<FetchableTable> chosen) {
        PrintWriter out = spec.commandLine().getOut();
        int here = 0;
        ExitCode end = ExitCode.DONE;
        for (int i = 0; i < chosen.size() && !Thread.currentThread().isInterrupted(); i++) {
            FetchableTable table = chosen.get(i);
            new ProgressLines(spec.commandLine().getErr()).begins(i + 1, chosen.size(), table.id());
            ExitCode one = bring(tables, table);
            here += one == ExitCode.DONE ? 1 : 0;
            boolean passes = all && table.address().isEmpty();
            end = end == ExitCode.DONE && !passes ? one : end;
        }
        out.println(here + " of " + chosen.size() + " tables are in " + tables.folder() + ".");
        return end;
    }

    private ExitCode bring(FetchTables tables, FetchableTable table) {
        PrintWriter out = spec.commandLine().getOut();
        if (!table.licence().open()) {
            out.println(table.id() + ": not open (" + table.licence().title() + "); runs with it are private");
        }
        if (tables.isHere(table)) {
            out.println(table.id() + ": here already, and right");
            return ExitCode.DONE;
        }
        if (table.address().isEmpty()) {
            out.println(table.id() + ": no address known; get it from "
                    + (table.page().isEmpty() ? "its publisher" : table.page()) + " and save it as "
                    + tables.folder().resolve(table.fileName()) + ", or as that name and .gz");
            return ExitCode.COULD_NOT;
        }
        return fetch(tables, table, table.address().get());
    }

    private ExitCode fetch(FetchTables tables, FetchableTable table, URI address) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("      from     " + address);
        err.println("      licence  " + table.licence().title());
        err.println("      at most  " + ArrivalLines.kilobytes(FetchTables.MOST_STORED_BYTES));
        try {
            FetchTables.Here fetched = tables.fetch(table, wiring.timeOfFetch(), new ArrivalLines(err));
            spec.commandLine()
                    .getOut()
                    .println(table.id() + ": fetched, " + ArrivalLines.kilobytes(fetched.bytes()) + ", "
                            + fetched.file());
            return ExitCode.DONE;
        } catch (CouldNotBeDone | WrongInput failed) {
            return Failures.tell(failed, err); // and on to the next table
        }
    }
}
