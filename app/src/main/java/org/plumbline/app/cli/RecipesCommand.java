package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline recipes}: the rules as data, to read, to copy and to check. */
@Command(
        name = "recipes",
        header = "List, show and check recipes: the rules by which figures are made.",
        description = "Without a word after it, lists the built-in ones.")
final class RecipesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    private RecipesCommand() {}

    static CommandLine withSubcommands() {
        return new CommandLine(new RecipesCommand())
                .addSubcommand("list", new ListThem())
                .addSubcommand("show", new ShowOne())
                .addSubcommand("check", new CheckOne());
    }

    @Override
    public Integer call() {
        return list(spec.commandLine().getOut());
    }

    private static int list(PrintWriter out) {
        for (RecipeFile file : RecipeBook.builtIn().list()) {
            out.printf("%-32s %s%n", file.recipe().id(), file.recipe().title());
        }
        out.println();
        out.println("plumbline recipes show ID prints one; copy it to a file, change it, and run or check that file.");
        return ExitCode.DONE.number();
    }

    @Command(name = "list", header = "List the built-in recipes.")
    static final class ListThem implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by the command-line parser
        private CommandSpec spec;

        @Override
        public Integer call() {
            return list(spec.commandLine().getOut());
        }
    }

    @Command(name = "show", header = "Print a built-in recipe as it stands in its file.")
    static final class ShowOne implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by the command-line parser
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "ID", description = "The recipe's id.")
        private String id = "";

        @Override
        public Integer call() {
            spec.commandLine().getOut().print(RecipeBook.builtIn().get(id).text());
            return ExitCode.DONE.number();
        }
    }

    @Command(name = "check", header = "Check a recipe file against its schema; nothing is computed.")
    static final class CheckOne implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by the command-line parser
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "FILE", description = "A recipe file, .yaml.")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            RecipeFile read = RecipeBook.readFile(file);
            spec.commandLine().getOut().println(file + ": recipe " + read.id() + " is well made.");
            return ExitCode.DONE.number();
        }
    }
}
