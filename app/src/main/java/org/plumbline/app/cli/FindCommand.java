package org.plumbline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.find.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline find}: which place a text means. */
@Command(
        name = "find",
        header = "Find a place by its name however typed, its code of any year, a postcode or coordinates.",
        description = {
            "Says what the place is, what it lies in, its code, and what changed. Old, Welsh and misspelt names are known; a"
                    + " ward is best named with its district. A text that may mean several places is answered with the"
                    + " list of them, the likeliest first, and exit code 2.",
            "",
            "Example: plumbline find \"castle ward, hastings\""
        })
final class FindCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What to find; several words need no quotes.")
    private List<String> words = List.of();

    @Option(names = "--csv", description = "Print the place, or all choices, as CSV.")
    private boolean csv;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    FindCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = compute.open(wiring)) {
            Found found = workbench.finder().find(String.join(" ", words));
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
                    at -> ExitCode.DONE);
            return code.number();
        }
    }
}
