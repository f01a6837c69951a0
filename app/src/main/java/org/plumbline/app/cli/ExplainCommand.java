package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.explain.Explanation;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Study;
import org.plumbline.recipes.RecipeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline explain}: how one place's need and share came about, in plain English. */
@Command(
        name = "explain",
        header = "Say how one place's figures came about: the parts that add up to its score and to its share.",
        description = {
            "The place is a name however typed, or a code. A name that is not known is answered with the nearest ones.",
            "",
            "Example: plumbline explain districts-england-2019 \"City of Bristol\""
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "STUDY PLACE",
            description = "A built-in study or the path of a recipe file, then the place. Without the study, it is "
                    + ChosenStudy.DEFAULT + ".")
    private List<String> words = List.of();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    ExplainCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    /** No district's name has a digit in it, or ends in .yaml. */
    private static boolean looksLikeStudy(String word) {
        return ChosenStudy.isFile(word) || word.matches("[a-z0-9-]*[0-9][a-z0-9-]*");
    }

    @Override
    public Integer call() {
        if (words.size() == 1 && RecipeBook.builtIn().listIds().contains(words.get(0))) {
            throw new ParameterException(spec.commandLine(), "name a place after the study " + words.get(0));
        }
        boolean placeAlone = words.size() == 1 || !looksLikeStudy(words.get(0));
        String place = placeAlone ? String.join(" ", words) : String.join(" ", words.subList(1, words.size()));
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(placeAlone ? ChosenStudy.DEFAULT : words.get(0));
            Study study = workbench.studies().compute(chosen.book(), chosen.id(), Settings.ofRecipe(), Progress.SILENT);
            PrintWriter out = spec.commandLine().getOut();
            Runnable explained = study.match(
                    index -> () -> new ExplanationText(Explanation.of(index, place)).print(out),
                    target -> () -> new TargetExplanationText(target, place).print(out));
            explained.run();
            if (study.lineage().isPrivate()) {
                TableTerms.printPrivate(out);
            }
        }
        return ExitCode.DONE.number();
    }
}
