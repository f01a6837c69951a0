package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline sources}: the catalogue of what can be read here, and on which terms. */
@Command(
        name = "sources",
        header = "List the sources that Plumbline reads, with their tables and licences.",
        description = "Without a word after it, lists them.")
final class SourcesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    private final Wiring wiring;

    private SourcesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    static CommandLine withSubcommands(Wiring wiring) {
        return new CommandLine(new SourcesCommand(wiring))
                .addSubcommand("list", new ListThem(wiring))
                .addSubcommand("show", new ShowOne(wiring))
                .addSubcommand("fetch", new FetchCommand(wiring))
                .addSubcommand("check", new CheckSourcesCommand(wiring));
    }

    @Override
    public Integer call() {
        return list(wiring, Optional.empty(), spec.commandLine().getOut());
    }

    private static int list(Wiring wiring, Optional<Path> mirror, PrintWriter out) {
        try (Workbench workbench = wiring.open(mirror)) {
            for (SourceCard source : workbench.listSources()) {
                out.println(source.id() + "  " + source.title());
                out.println("  publisher  " + source.citation().publisher());
                source.licences().forEach(licence -> out.println("  licence    " + licence.title()));
                if (!source.open()) {
                    out.println("  not open   what is made with it stays private");
                }
                out.println("  periods    " + source.periods());
                for (SourceCard.TableCard table : source.tables()) {
                    out.println("  table      " + table.id() + "  " + table.title() + " ("
                            + table.whereabouts().words() + ")");
                }
                out.println();
            }
        }
        out.println("plumbline sources show TABLE lists a table's columns.");
        return ExitCode.DONE.number();
    }

    @Command(name = "list", header = "List the sources.")
    static final class ListThem implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by the command-line parser
        private CommandSpec spec;

        @Option(names = "--mirror", paramLabel = "DIR", description = "The mirror of published tables to look in.")
        private @Nullable Path mirror;

        private final Wiring wiring;

        ListThem(Wiring wiring) {
            this.wiring = wiring;
        }

        @Override
        public Integer call() {
            return list(wiring, Optional.ofNullable(mirror), spec.commandLine().getOut());
        }
    }

    @Command(name = "show", header = "Show a source or one of its tables, column by column.")
    static final class ShowOne implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by the command-line parser
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "ID", description = "The id of a source or a table.")
        private String id = "";

        @Option(names = "--mirror", paramLabel = "DIR", description = "The mirror of published tables to look in.")
        private @Nullable Path mirror;

        private final Wiring wiring;

        ShowOne(Wiring wiring) {
            this.wiring = wiring;
        }

        @Override
        public Integer call() {
            try (Workbench workbench = wiring.open(Optional.ofNullable(mirror))) {
                SourceCard source = workbench
                        .findSource(id)
                        .orElseThrow(() -> new NoAnswer("No source or table is called \"" + Quotation.shortened(id)
                                + "\". There are: " + ids(workbench.listSources()) + "."));
                show(source, spec.commandLine().getOut());
            }
            return ExitCode.DONE.number();
        }

        private void show(SourceCard source, PrintWriter out) {
            out.println(source.title());
            out.println("  publisher  " + source.citation().publisher());
            out.println("  page       " + source.citation().url());
            source.licences().forEach(licence -> out.println("  licence    " + licence.title() + " " + licence.url()));
            out.println("  periods    " + source.periods());
            source.tables().stream()
                    .filter(table -> source.id().equals(id) || table.id().equals(id))
                    .forEach(table -> columns(table, out));
            out.println();
            out.println(source.attribution().strip());
        }

        private static void columns(SourceCard.TableCard table, PrintWriter out) {
            out.println();
            out.println(table.id() + "  " + table.title());
            out.println(
                    "  file      " + table.file() + " (" + table.whereabouts().words() + ")");
            out.println("  sha256    " + table.sha256());
            out.println("  page      " + table.page());
            out.println("  open      " + (table.open() ? "yes" : "no: what is made with it stays private"));
            out.println("  tried on  " + table.triedOn());
            table.faults().forEach(fault -> out.println("  mind      " + fault));
            for (SourceCard.ColumnCard column : table.columns()) {
                out.println("  " + column.name());
                out.println("      " + column.definition());
                out.println("      " + column.detail());
            }
        }

        private static String ids(List<SourceCard> sources) {
            return String.join(
                    ", ",
                    sources.stream()
                            .flatMap(source -> source.tables().stream())
                            .map(SourceCard.TableCard::id)
                            .toList());
        }
    }
}
