package org.plumbline.app.cli;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plumbline.methods.solver.OjAlgo;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.Quotation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By what and for how long chances are worked out. */
final class SolvingOptions {
    private static final int MOST_SECONDS = 1_000_000;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Option(
            names = "--solver",
            paramLabel = "NAME",
            description =
                    "or-tools or ojalgo (slower, on every machine). Default: or-tools where it is for this machine.")
    private @Nullable String solver;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description =
                    "Give the method so many seconds; what it has by then is published with how far from the best it is"
                            + " proved to be, and the command ends with 4. As long as it takes if not given.")
    private @Nullable Integer seconds;

    Solver solver() {
        if (solver == null) {
            return Solver.best();
        }
        return switch (solver) {
            case "or-tools" -> orTools();
            case "ojalgo" -> new OjAlgo();
            default ->
                throw new ParameterException(
                        spec.commandLine(), "--solver takes or-tools or ojalgo, not " + Quotation.shortened(solver));
        };
    }

    private static Solver orTools() {
        if (!OrTools.isHere()) {
            throw new CannotSay("Cannot say: OR-Tools is not for this machine. Use --solver ojalgo.");
        }
        return new OrTools();
    }

    Patience patience(Wiring wiring) {
        if (seconds == null) {
            return wiring.patience(OptionalInt.empty());
        }
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw new ParameterException(
                    spec.commandLine(), "--seconds takes a number from 1 to " + MOST_SECONDS + ", not " + seconds);
        }
        return wiring.patience(OptionalInt.of(seconds));
    }
}
