package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.replication.Certificate;
import org.plumbline.engine.replication.PartsCertificate;
import org.plumbline.engine.tables.CertificateTables;
import org.plumbline.engine.tables.Table;
import org.plumbline.recipes.ReplicationRecipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline index replicate}: a published index made again, whole or part by part. */
@Command(
        name = "replicate",
        header = "Make a published index again from its parts, and print the certificate.",
        description = {
            "The certificate says how deep the replication goes (recombined from published ranks, rebuilt from indicators,"
                    + " or from counts), how many places it covers, the largest and the mean difference, the share of"
                    + " ranks that are exact, and where it differs. Ends with 3 if the recipe's claim does not hold.",
            "",
            "Example: plumbline index replicate imd-england-2019 --out certificate",
            "Example: plumbline index replicate iod-england-2025"
        })
final class ReplicateIndexCommand implements Callable<Integer> {
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
            description =
                    "Write every place's figures, made and published, as CSV to this folder. A file that is there stays.")
    private @Nullable Path out;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    ReplicateIndexCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(index);
            PrintWriter print = spec.commandLine().getOut();
            boolean met = chosen.book().get(chosen.id()).recipe() instanceof ReplicationRecipe
                    ? parts(workbench.partsCertificate(chosen.book(), chosen.id()), print)
                    : whole(workbench.certificate(chosen.book(), chosen.id()), print);
            return (met ? ExitCode.DONE : ExitCode.NOT_EQUAL).number();
        }
    }

    private boolean whole(Certificate certificate, PrintWriter print) {
        new CertificateText(certificate).print(print);
        write(CertificateTables.of(certificate), print);
        return certificate.met();
    }

    private boolean parts(PartsCertificate certificate, PrintWriter print) {
        new PartsCertificateText(certificate).print(print);
        write(CertificateTables.of(certificate), print);
        return certificate.met();
    }

    private void write(List<Table> tables, PrintWriter print) {
        if (out != null) {
            new TableFolder(out).write(tables);
            print.println();
            print.println("Tables   " + out);
        }
    }
}
