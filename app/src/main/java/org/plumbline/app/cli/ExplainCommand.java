package org.plumbline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.engine.Progress;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.explain.Explanation;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            description =
                    "A built-in study or the path of a recipe file, then the place. With one word alone, the place;"
                            + " the study is then " + ChosenStudy.DEFAULT + ".")
    private List<String> words = List.of();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    ExplainCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        boolean placeAlone = words.size() == 1;
        String place = placeAlone ? words.get(0) : String.join(" ", words.subList(1, words.size()));
        try (Workbench workbench = compute.open(wiring)) {
            ChosenStudy chosen = ChosenStudy.of(placeAlone ? ChosenStudy.DEFAULT : words.get(0));
            Study study = workbench.studies().compute(chosen.book(), chosen.id(), Settings.ofRecipe(), Progress.SILENT);
            new ExplanationText(Explanation.of(study, place))
                    .print(spec.commandLine().getOut());
        }
        return ExitCode.DONE.number();
    }
}
