package org.plumbline.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.replication.Certificate;
import org.plumbline.engine.tables.CertificateTables;
import org.plumbline.engine.tables.Table;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline index}: what can be done with a composite index by itself. */
@Command(name = "index", header = "Build an index of your own, or make a published one again and say how nearly.")
final class IndexCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    private IndexCommand() {}

    static CommandLine withSubcommands(Wiring wiring) {
        return new CommandLine(new IndexCommand())
                .addSubcommand("compare", new CompareIndexCommand(wiring))
                .addSubcommand("explain", new ExplainIndexCommand(wiring))
                .addSubcommand("new", new NewIndexCommand())
                .addSubcommand("look", new LookIndexCommand(wiring))
                .addSubcommand("build", new BuildIndexCommand(wiring))
                .addSubcommand("replicate", new Replicate(wiring));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with an index: new, look, build, replicate");
    }

    /** {@code plumbline index replicate}. */
    @Command(
            name = "replicate",
            header = "Make a published index again from its parts, and print the certificate.",
            description = {
                "The certificate says how deep the replication goes (recombined from published ranks, rebuilt from indicators,"
                        + " or from counts), how many places it covers, the largest and the mean difference, the share of"
                        + " ranks that are exact, and where it differs. Ends with 3 if the recipe's claim does not hold.",
                "",
                "Example: plumbline index replicate imd-england-2019 --out certificate"
            })
    static final class Replicate implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by the command-line parser
        private CommandSpec spec;

        @Parameters(
                index = "0",
                paramLabel = "INDEX",
                description = "A built-in index that replicates a published one, or the path of a recipe file, .yaml.")
        private String index = "";

        @Option(
                names = "--out",
                paramLabel = "DIR",
                description = "Write every place's figures, made and published, as CSV to this folder.")
        private @Nullable Path out;

        @Mixin
        private ComputeOptions compute = new ComputeOptions();

        private final Wiring wiring;

        Replicate(Wiring wiring) {
            this.wiring = wiring;
        }

        @Override
        public Integer call() {
            try (Workbench workbench = compute.open(wiring)) {
                ChosenStudy chosen = ChosenStudy.of(index);
                Certificate certificate = workbench.certificate(chosen.book(), chosen.id());
                PrintWriter print = spec.commandLine().getOut();
                new CertificateText(certificate).print(print);
                if (out != null) {
                    write(certificate, out);
                    print.println();
                    print.println("Tables   " + out);
                }
                return (certificate.met() ? ExitCode.DONE : ExitCode.NOT_EQUAL).number();
            }
        }

        private static void write(Certificate certificate, Path folder) {
            try {
                Files.createDirectories(folder);
                for (Table table : CertificateTables.of(certificate)) {
                    Files.write(folder.resolve(table.name() + ".csv"), table.toCsv());
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("could not write the certificate to " + folder, failed);
            }
        }
    }
}
