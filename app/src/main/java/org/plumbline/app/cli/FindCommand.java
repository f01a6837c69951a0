package org.plumbline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.find.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline find}: which place a text means. */
@Command(
        name = "find",
        header = "Find a place by its name, code, postcode or coordinates; look up every row of a file of them.",
        description = {
            "Says what the place is, what it lies in, its code, and what changed. Old, Welsh and misspelt names are known; a"
                    + " ward is best named with its district. A text that may mean several places is answered with the"
                    + " list of them, the likeliest first, and exit code 2.",
            "",
            "With --file, every row of a CSV of postcodes or codes: the same rows come out in the same order, with places and"
                    + " figures appended. What cannot be placed stays in, with empty cells and a note, and is listed apart"
                    + " with the reason.",
            "",
            "Examples:",
            "  plumbline find \"castle ward, hastings\"",
            "  plumbline find --file members.csv --add iod-2019-lsoa.imd_decile --out members-placed.csv"
        })
final class FindCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "What to find; several words need no quotes.")
    private List<String> words = List.of();

    @Option(names = "--csv", description = "Print the place, or all choices, as CSV.")
    private boolean csv;

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
        if (words.isEmpty() != inFile.isAsked()) {
            throw new ParameterException(
                    spec.commandLine(), "say what to find, or name a file with --file FILE.csv; not both");
        }
        try (Workbench workbench = compute.open(wiring)) {
            if (inFile.isAsked()) {
                return inFile.call(workbench, postcodes.find());
            }
            Found found = workbench.finder(postcodes.find()).find(String.join(" ", words));
            FoundText text = new FoundText(spec.commandLine().getOut());
            if (csv) {
                text.printCsv(found);
            } else {
                text.print(found);
            }
            ExitCode code = found.match(
                    one -> ExitCode.DONE,
                    several -> ExitCode.WRONG_INPUT,
                    none -> ExitCode.WRONG_INPUT,
                    at -> at.places().around().isEmpty() ? ExitCode.WRONG_INPUT : ExitCode.DONE);
            return code.number();
        }
    }
}
