package org.plumbline.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline index}: what can be done with a composite index by itself. */
@Command(name = "index", header = "Build an index of your own, or make a published one again and say how nearly.")
final class IndexCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    private IndexCommand() {}

    static CommandLine withSubcommands(Wiring wiring) {
        return new CommandLine(new IndexCommand())
                .addSubcommand("compare", new CompareIndexCommand(wiring))
                .addSubcommand("explain", new ExplainIndexCommand(wiring))
                .addSubcommand("new", new NewIndexCommand())
                .addSubcommand("look", new LookIndexCommand(wiring))
                .addSubcommand("build", new BuildIndexCommand(wiring))
                .addSubcommand("replicate", new ReplicateIndexCommand(wiring));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do with an index: new, look, build, explain, compare, replicate");
    }
}
