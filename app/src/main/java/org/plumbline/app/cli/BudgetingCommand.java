package org.plumbline.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline budgeting}: money that residents decide on. */
@Command(name = "budgeting", aliases = "budget", header = "Participatory budgets: money that residents decide on.")
final class BudgetingCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    private BudgetingCommand() {}

    static CommandLine withSubcommands(Wiring wiring) {
        return new CommandLine(new BudgetingCommand()).addSubcommand("one-percent", new OnePercentCommand(wiring));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with participatory budgets: one-percent");
    }
}
