package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline verify}: computes a published run again and compares every byte. */
@Command(
        name = "verify",
        header = "Compute a published run again from the sources and compare.",
        description = {
            "Says equal, or names the first figure that is not. The checksums in the folder are not trusted: tables, report"
                    + " and record are all made again. Where a source is not here, it says that it cannot say.",
            "",
            "Example: plumbline verify runs/districts-england-2019"
        })
final class VerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder that plumbline run wrote.")
    private Path folder = Path.of("");

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    VerifyCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench workbench = compute.open(wiring)) {
            Verdict verdict = workbench
                    .verification()
                    .verify(folder, new ProgressLines(spec.commandLine().getErr()));
            out.println(verdict.difference()
                    .map(difference -> "Not equal. The first difference:\n" + difference)
                    .orElse(verdict.unfinished()
                                    .map(lacks -> "Equal, but " + lacks + "\nAll ")
                                    .orElse("Equal: all ")
                            + verdict.files()
                            + " files were computed again from what they were made from, byte for byte."));
            verdict.notes().forEach(note -> out.println("Note: " + note));
            return (verdict.equal() ? ExitCode.DONE : ExitCode.NOT_EQUAL).number();
        }
    }
}
