package org.plumbline.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline budgeting}: participatory budgets. */
@Command(
        name = "budgeting",
        aliases = "budget",
        header =
                "Participatory budgets: count votes by a declared rule, say why each project won or lost, compare rules.")
final class BudgetingCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    private BudgetingCommand() {}

    static CommandLine withSubcommands(Wiring wiring) {
        return new CommandLine(new BudgetingCommand())
                .addSubcommand("count", new CountCommand(wiring))
                .addSubcommand("compare", new CompareRulesCommand(wiring))
                .addSubcommand("explain", new ExplainProjectCommand(wiring))
                .addSubcommand("declare", new DeclareCommand())
                .addSubcommand("convert", new ConvertVotesCommand())
                .addSubcommand("one-percent", new OnePercentCommand(wiring));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with participatory budgets: count, compare, explain, declare, convert, one-percent");
    }
}
