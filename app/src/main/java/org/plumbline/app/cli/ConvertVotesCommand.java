package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.engine.budgeting.VoteConversion;
import org.plumbline.engine.budgeting.VoteFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline budgeting convert}: one form of a file of votes into another. */
@Command(
        name = "convert",
        header = "Turn a Pabulib file into CSVs, or CSVs into a Pabulib file, with every voter's row.",
        description = {
            "The file is read and checked whole before anything is written. Every column is kept, those of voters too: what is"
                    + " written is as personal as what was read. Nothing is replaced.",
            "",
            "Example: plumbline budgeting convert docs/examples/meadow-ward.pb --out meadow-ward"
        })
final class ConvertVotesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Mixin
    private VotesOptions votes = new VotesOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            required = true,
            description =
                    "Where to write: a name that ends in .pb for a Pabulib file, otherwise a folder for election.csv,"
                            + " projects.csv and ballots.csv.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path out;

    @Override
    public Integer call() {
        VoteFiles.Asked asked = votes.asked();
        VoteConversion conversion = new VoteConversion();
        boolean pabulib = String.valueOf(out.getFileName()).endsWith(".pb");
        requireTarget(asked, pabulib);
        List<String> remarks = pabulib ? conversion.toPabulib(asked, out) : conversion.toTables(asked, out);
        PrintWriter text = spec.commandLine().getOut();
        remarks.forEach(remark -> text.println("Note     " + remark));
        text.println("Written  " + out);
        return ExitCode.DONE.number();
    }

    private void requireTarget(VoteFiles.Asked asked, boolean pabulib) {
        String name = String.valueOf(out.getFileName());
        if (name.endsWith(".gz") || name.endsWith(".csv")) {
            throw new ParameterException(
                    spec.commandLine(), "--out takes a name that ends in .pb, or a folder; nothing is compressed");
        }
        if (asked.projects().isPresent() && !pabulib) {
            throw new ParameterException(
                    spec.commandLine(), "votes as CSV become a Pabulib file: --out takes a name that ends in .pb");
        }
        if (asked.group().isPresent()) {
            throw new ParameterException(spec.commandLine(), "--group is for counts; every column is converted");
        }
    }
}
