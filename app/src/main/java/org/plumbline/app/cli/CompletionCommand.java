package org.plumbline.app.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plumbline completion}: a script with which a shell completes commands and options. */
@Command(
        name = "completion",
        header = "Print a completion script for bash or zsh.",
        description = "Use it with: source <(./plumbline completion)")
final class CompletionCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("plumbline", spec.root().commandLine()));
        return ExitCode.DONE.number();
    }
}
