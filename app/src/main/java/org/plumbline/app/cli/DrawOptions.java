package org.plumbline.app.cli;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.studies.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that draws margins. */
final class DrawOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Draw the margins from this number instead of the recipe's. The same seed gives the same bytes.")
    private @Nullable Long seed;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draw so many choices for the margins, 20 to 100000, instead of the recipe's number.")
    private @Nullable Integer draws;

    Settings settings() {
        if (draws != null && !Settings.allowsDraws(draws)) {
            throw new ParameterException(spec.commandLine(), "--draws takes a number from 20 to 100000, not " + draws);
        }
        return new Settings(
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                draws == null ? OptionalInt.empty() : OptionalInt.of(draws));
    }
}
