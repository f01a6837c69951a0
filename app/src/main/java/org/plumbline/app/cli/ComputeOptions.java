package org.plumbline.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that computes. */
final class ComputeOptions {
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Read tables from this folder first, whatever is in them: files named as plumbline sources"
                    + " lists them, plain or .gz.")
    private @Nullable Path data;

    @Option(
            names = "--mirror",
            paramLabel = "DIR",
            description =
                    "Read published tables that do not come with Plumbline from this folder; their checksums must be"
                            + " the published ones. Default: the folder that PLUMBLINE_MIRROR names, else ../shared/data beside"
                            + " the checkout.")
    private @Nullable Path mirror;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Use so many threads; the answer is the same with any number. All processors if not given.")
    private @Nullable Integer threads;

    /** The folders that were named, as the next command must name them again. */
    String named() {
        return (data == null ? "" : " --data " + data) + (mirror == null ? "" : " --mirror " + mirror);
    }

    Workbench open(Wiring wiring) {
        int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (count < 1 || count > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads takes a number from 1 to " + MOST_THREADS + ", not " + count);
        }
        return wiring.open(
                new Wiring.Folders(
                        Optional.ofNullable(data), MirrorFolder.usual().list(Optional.ofNullable(mirror))),
                count);
    }
}
