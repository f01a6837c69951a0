package org.plumbline.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition}: citizens' panels. */
@Command(
        name = "sortition",
        aliases = "panel",
        header = "Citizens' panels: give every volunteer the fairest chance there is, prove it, and draw in public.")
final class SortitionCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    private SortitionCommand() {}

    /** In the order in which a panel comes about. */
    static CommandLine withSubcommands(Wiring wiring) {
        return new CommandLine(new SortitionCommand())
                .addSubcommand("generate", new GeneratePoolCommand())
                .addSubcommand("quotas", new QuotasCommand())
                .addSubcommand("check", new CheckPanelCommand(wiring))
                .addSubcommand("invite", new InviteCommand(wiring))
                .addSubcommand("select", new SelectCommand(wiring))
                .addSubcommand("compare", new CompareSelectionsCommand(wiring));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with citizens' panels: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
