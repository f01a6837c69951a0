package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.budgeting.Declaration;
import org.plumbline.engine.budgeting.Declared;
import org.plumbline.engine.budgeting.VoteFiles;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.Quotation;
import org.plumbline.recipes.BudgetRuleRecipe;
import org.plumbline.recipes.RecipeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline budgeting declare}: fixes the rule, the projects and the budget before voting opens. */
@Command(
        name = "declare",
        header = "Before voting opens: fix the rule, the projects and the budget under one fingerprint.",
        description = {
            "Writes a folder with the rule, the projects and declaration.csv, and prints the declaration's SHA-256. Publish that"
                    + " line before the first vote is cast. Afterwards plumbline budgeting count VOTES --declaration DIR refuses"
                    + " anything else, and what it publishes says so.",
            "",
            "Example: plumbline budgeting declare docs/examples/meadow-ward.pb"
        })
final class DeclareCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PLAN",
            description = "The projects and the budget: a Pabulib file, whose section of votes may be empty,"
                    + " or a CSV of projects, which needs --budget and --type too.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path plan;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description =
                    "A built-in budget rule, as plumbline recipes list names them, or the path of a recipe file, .yaml."
                            + " Default: " + CountCommand.DEFAULT_RULE + ".")
    private String rule = CountCommand.DEFAULT_RULE;

    @Mixin
    private TermsOptions terms = new TermsOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write. Default: declarations/ and the plan's name. Nothing is replaced.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (terms.given().filter("--currency"::equals).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--currency goes with --budget and --type; a Pabulib file says it of itself");
        }
        ChosenStudy chosen = ChosenStudy.of(rule);
        RecipeFile recipe = chosen.book().get(chosen.id(), BudgetRuleRecipe.class);
        Election election = new VoteFiles()
                .plan(new VoteFiles.Asked(
                        plan,
                        Optional.empty(),
                        Optional.empty(),
                        terms.budget(),
                        terms.type(),
                        terms.currency(),
                        Optional.empty()));
        Path folder = Optional.ofNullable(out).orElseGet(() -> Path.of("declarations", VotesOptions.stem(plan)));
        Declaration declaration = Declaration.of(recipe, election);
        new Declared(folder).write(recipe, declaration);
        print(spec.commandLine().getOut(), recipe, election, declaration, folder);
        return ExitCode.DONE.number();
    }

    private static void print(
            PrintWriter out, RecipeFile recipe, Election election, Declaration declaration, Path folder) {
        out.println("Declared: " + election.projects().size() + " projects share "
                + (election.money().plain(election.budget()) + " "
                                + Quotation.shortened(election.money().currency()))
                        .strip()
                + " by "
                + Quotation.visible(recipe.recipe().title()) + ".");
        out.println();
        out.println("Publish  " + declaration.fingerprint());
        out.println(
                "         the SHA-256 of " + folder.resolve(Declaration.FILE_NAME) + ", before the first vote is cast");
        out.println("Then     ./plumbline budgeting count VOTES --declaration " + folder);
    }
}
