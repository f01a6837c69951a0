package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.methods.sortition.invitations.LettersNeeded;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong between one place of an invitation and another. */
final class PanelInvitationProblems {
    private final List<Problem> problems = new ArrayList<>();

    private PanelInvitationProblems() {}

    static List<Problem> of(YamlMap recipe) {
        PanelInvitationProblems check = new PanelInvitationProblems();
        recipe.findMap("answers").ifPresent(check::answers);
        recipe.findMap("certainty").ifPresent(check::simulations);
        check.doubledWillingness(recipe);
        recipe.findMap("oversampling").ifPresent(check::weights);
        return check.problems;
    }

    private void answers(YamlMap answers) {
        Optional<YamlMap> round = answers.findMap("round");
        Optional<YamlScalar> least = round.flatMap(map -> map.findScalar("least"));
        Optional<YamlScalar> most = round.flatMap(map -> map.findScalar("most"));
        if (least.isEmpty() || most.isEmpty() || !isNumber(least.get()) || !isNumber(most.get())) {
            return;
        }
        if (number(least.get()) > number(most.get())) {
            problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    least.get().where(),
                    "the worst round answers better than the best",
                    least.get().text(),
                    "at most " + most.get().text() + ", which the best round answers",
                    "did the two change places?"));
        }
        answers.listItems("rates").stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(PanelInvitationProblems::isNumber)
                .filter(rate -> number(rate) <= 100 && number(rate) * number(most.get()) / 100 > 100)
                .forEach(rate -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        rate.where(),
                        "in the best round more letters are answered than are sent",
                        rate.text() + "% times " + most.get().text() + "%",
                        "a rate that stays at 100% or below",
                        "lower the rate, or most under round")));
    }

    /** So many rounds may all go well by luck: then none of them shows what is asked for. */
    private void simulations(YamlMap certainty) {
        Optional<YamlScalar> percent = certainty.findScalar("percent").filter(PanelInvitationProblems::isNumber);
        Optional<YamlScalar> simulations = certainty
                .findScalar("simulations")
                .filter(one -> one.text().strip().matches("[0-9]{1,5}"));
        if (percent.isEmpty() || simulations.isEmpty()) {
            return;
        }
        double share = number(percent.get()) / 100;
        int count = Integer.parseInt(simulations.get().text().strip());
        if (share > 0 && share < 1 && count > 0 && !LettersNeeded.areEnough(count, share)) {
            problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    simulations.get().where(),
                    "too few simulations to show so high a probability",
                    simulations.get().text(),
                    "so many that, if all of them went well, it would be shown with 99% certainty: at least "
                            + enough(share),
                    "simulate more, or ask for less"));
        }
    }

    private static int enough(double share) {
        int count = 1;
        while (!LettersNeeded.areEnough(count, share)) {
            count++;
        }
        return count;
    }

    private void doubledWillingness(YamlMap recipe) {
        Map<List<String>, YamlScalar> seen = new HashMap<>();
        for (YamlMap one : recipe.listMaps("willingness")) {
            Optional<YamlScalar> feature = one.findScalar("feature");
            Optional<YamlScalar> value = one.findScalar("value");
            if (feature.isEmpty() || value.isEmpty()) {
                continue;
            }
            YamlScalar first = seen.putIfAbsent(
                    List.of(feature.get().text().strip(), value.get().text().strip()), value.get());
            if (first != null) {
                problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        value.get().where(),
                        "the same value of the same feature twice",
                        value.get().text(),
                        "each once; this one stands in line " + first.where().line() + " already",
                        "delete one of the two"));
            }
        }
    }

    private void weights(YamlMap oversampling) {
        List<YamlScalar> weights = oversampling.listItems("weights").stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .toList();
        if (!weights.isEmpty() && weights.stream().allMatch(one -> isNumber(one) && number(one) == 0)) {
            problems.add(new Problem(
                    ProblemCode.WEIGHTS_WITHOUT_EFFECT,
                    weights.get(0).where(),
                    "no tenth has any weight",
                    "0 for all",
                    "a weight above nought for a tenth",
                    ""));
        }
    }

    private static boolean isNumber(YamlScalar scalar) {
        return scalar.text().strip().matches("[0-9]{1,9}(\\.[0-9]{1,15})?");
    }

    private static double number(YamlScalar scalar) {
        return Double.parseDouble(scalar.text().strip());
    }
}
