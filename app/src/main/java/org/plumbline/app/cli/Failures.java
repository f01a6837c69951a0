package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.plumbline.engine.runs.Version;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.WrongInput;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one clear message and an exit code. A stack trace is printed for our own faults only. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("plumbline: " + Quotation.visible(String.valueOf(wrong.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            String name = command.getCommandSpec().qualifiedName();
            err.println("Try: " + name + " --help");
        }
        return ExitCode.WRONG_USE.number();
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine command, ParseResult parsed) throws Exception {
        if (failed instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        return tell(failed, command.getErr()).number();
    }

    /** Prints what went wrong; returns how a command ends that goes no further. */
    static ExitCode tell(Exception failed, PrintWriter err) {
        if (failed instanceof InvalidPathException path) {
            err.println("plumbline: not a path on this machine: " + Quotation.shortened(path.getInput()));
            return ExitCode.WRONG_USE;
        }
        if (failed instanceof WrongInput wrong) {
            print(wrong.problems(), err);
            return ExitCode.WRONG_INPUT;
        }
        if (failed instanceof NoAnswer) {
            err.println(failed.getMessage());
            return ExitCode.WRONG_INPUT;
        }
        if (failed instanceof CannotSay) {
            err.println(failed.getMessage());
            return ExitCode.CANNOT_SAY;
        }
        if (failed instanceof CouldNotBeDone || failed instanceof UncheckedIOException) {
            err.println("plumbline: " + failed.getMessage());
            return ExitCode.COULD_NOT;
        }
        err.println("plumbline: this is a fault in Plumbline " + Version.current()
                + ", not in what you gave it. Please report it with the lines below.");
        failed.printStackTrace(err);
        return ExitCode.FAULT;
    }

    private static void print(List<Problem> problems, PrintWriter err) {
        problems.forEach(problem -> err.println(problem.text()));
        err.println(
                problems.size() == 1
                        ? "1 problem; nothing was written."
                        : problems.size() + " problems; nothing was written.");
    }
}
