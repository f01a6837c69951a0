package org.plumbline.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.engine.runs.Version;
import picocli.CommandLine;

/** Reads the arguments, runs the command that they name, and turns whatever happens into a message and an exit code. */
public final class CommandLineDoor {
    private static final long HALF_A_GIGABYTE = 1L << 29;

    private final CommandLine commands;
    private final Output output;

    public CommandLineDoor(Wiring wiring, Output output) {
        this.output = output;
        this.commands = new CommandLine(new PlumblineCommand());
        commands.addSubcommand("run", new RunCommand(wiring));
        commands.addSubcommand("verify", new VerifyCommand(wiring));
        commands.addSubcommand("brief", new BriefCommand(wiring));
        commands.addSubcommand("compare", new CompareCommand(wiring));
        commands.addSubcommand("explain", new ExplainCommand(wiring));
        commands.addSubcommand("budgeting", BudgetingCommand.withSubcommands(wiring));
        commands.addSubcommand("sortition", SortitionCommand.withSubcommands(wiring));
        commands.addSubcommand("index", IndexCommand.withSubcommands(wiring));
        commands.addSubcommand("sources", SourcesCommand.withSubcommands(wiring));
        commands.addSubcommand("find", new FindCommand(wiring));
        commands.addSubcommand("places", PlacesCommand.withSubcommands(wiring));
        commands.addSubcommand("neighbours", new NeighboursCommand(wiring));
        commands.addSubcommand("recipes", RecipesCommand.withSubcommands());
        commands.addSubcommand("completion", new CompletionCommand());
        giveHelp(commands);
        commands.addSubcommand("help", new CommandLine.HelpCommand());
        configure();
    }

    /** Every command answers --help and --version. */
    private static void giveHelp(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(() ->
                new String[] {"Plumbline " + Version.current()});
        command.getSubcommands().values().forEach(CommandLineDoor::giveHelp);
    }

    private void configure() {
        Failures failures = new Failures();
        commands.setOut(output.out());
        commands.setErr(output.err());
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExpandAtFiles(false);
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpWidth(100);
        Map<String, String> exitCodes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            exitCodes.put(Integer.toString(code.number()), code.meaning());
        }
        commands.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes);
    }

    /** Runs one command; returns the exit code. */
    public int run(String... arguments) {
        int code = arguments.length == 0 ? welcome() : executed(arguments);
        if (output.failure().isPresent()) {
            output.err()
                    .println("plumbline: could not write standard output: "
                            + output.failure().orElseThrow() + ". Make room, or send it elsewhere.");
            return code == ExitCode.DONE.number() ? ExitCode.COULD_NOT.number() : code;
        }
        return code;
    }

    /** The commands, for completion scripts and the reference page. */
    CommandLine commands() {
        return commands;
    }

    private int executed(String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError exhausted) {
            output.err().println(tooLarge(Runtime.getRuntime().maxMemory()));
            return ExitCode.COULD_NOT.number();
        } catch (StackOverflowError exhausted) {
            output.err()
                    .println("plumbline: not enough memory for this: what it was given lies too deep in itself."
                            + " Give more with JAVA_OPTS=-Xss16m.");
            return ExitCode.COULD_NOT.number();
        }
    }

    /** @param most the memory that there is for all objects, in bytes */
    static String tooLarge(long most) {
        long gigabytes = Math.max(2, 2 * ((most + HALF_A_GIGABYTE) >> 30));
        return "plumbline: not enough memory for this: " + (most >> 20) + " MB are used up."
                + " Give more with JAVA_OPTS=-Xmx" + gigabytes
                + "g, or ask for less at once: fewer draws, or fewer votes.";
    }

    private int welcome() {
        commands.usage(output.out());
        return ExitCode.DONE.number();
    }
}
