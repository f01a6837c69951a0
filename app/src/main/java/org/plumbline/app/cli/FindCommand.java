package org.plumbline.app.cli;

import java.util.concurrent.Callable;
import org.plumbline.engine.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline find}: the places around what a person has. */
@Command(
        name = "find",
        header = "Look up every row of a file of postcodes or codes.",
        description = {
            "The same rows come out in the same order, with places and figures appended. What cannot be placed stays in, with"
                    + " empty cells and a note, and is listed apart with the reason.",
            "",
            "Example: plumbline find --file members.csv --add iod-2019-lsoa.imd_decile --out members-placed.csv"
        })
final class FindCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Mixin
    private FindInFile inFile = new FindInFile();

    @Mixin
    private PostcodesOption postcodes = new PostcodesOption();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    FindCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (!inFile.isAsked()) {
            throw new ParameterException(spec.commandLine(), "name a file with --file FILE.csv");
        }
        try (Workbench workbench = compute.open(wiring)) {
            return inFile.call(workbench, postcodes.find());
        }
    }
}
