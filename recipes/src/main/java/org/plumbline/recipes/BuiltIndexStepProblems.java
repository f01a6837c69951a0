package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong with the steps of a built index: their order, what they name, and what they have to work on. */
final class BuiltIndexStepProblems {
    /** They change what an indicator is measured in, or its shape, so that whatever makes it anew comes before. */
    private static final Set<String> SHAPING = Set.of("treat", "transform", "cut-off");

    private final YamlMap recipe;
    private final List<Problem> problems = new ArrayList<>();

    private BuiltIndexStepProblems(YamlMap recipe) {
        this.recipe = recipe;
    }

    static List<Problem> of(YamlMap recipe) {
        BuiltIndexStepProblems check = new BuiltIndexStepProblems(recipe);
        check.indicators();
        check.list(recipe.listMaps("steps"));
        preparations(recipe).forEach(other -> check.list(other.listMaps("steps")));
        return check.problems;
    }

    /** The other ways of preparing indicators that margins draw from. */
    static Stream<YamlMap> preparations(YamlMap recipe) {
        return BuiltIndexScaleProblems.sets(recipe).flatMap(choices -> choices.listMaps("preparations").stream());
    }

    static boolean has(List<YamlMap> steps, String step) {
        return steps.stream().anyMatch(one -> is(one, step));
    }

    private static boolean is(YamlMap step, String name) {
        return step.findScalar("step")
                .map(YamlScalar::text)
                .filter(name::equals)
                .isPresent();
    }

    private void indicators() {
        boolean divides = has(recipe.listMaps("steps"), "denominate");
        for (YamlMap indicator : recipe.listMaps("indicators")) {
            Optional<YamlScalar> denominator = indicator.findScalar("denominator");
            denominator
                    .filter(by -> !divides)
                    .ifPresent(by -> add(
                            by,
                            "a denominator that no step divides by",
                            by.quoted(),
                            "{step: denominate} among the steps",
                            "add the step, or take the denominator out"));
            indicator
                    .findScalar("per")
                    .filter(per -> denominator.isEmpty())
                    .ifPresent(per -> add(
                            per,
                            "per without a denominator",
                            per.quoted(),
                            "a denominator beside it",
                            "add it, or take per out"));
            indicator
                    .findMap("counts")
                    .flatMap(counts -> counts.findMap("hidden"))
                    .ifPresent(this::hidden);
            indicator
                    .findMap("limits")
                    .ifPresent(limits -> problems.addAll(Doubled.problems(Stream.of("lower", "upper")
                            .flatMap(key -> limits.findScalar(key).stream())
                            .toList())));
        }
    }

    private void hidden(YamlMap hidden) {
        hidden.findScalar("least")
                .filter(least -> hidden.findScalar("most")
                        .filter(most -> least.number() > most.number())
                        .isPresent())
                .ifPresent(least -> add(
                        least,
                        "the least that a hidden count can be is above the most",
                        least.text() + " and "
                                + hidden.findScalar("most").orElseThrow().text(),
                        "a least that is not above the most",
                        "exchange them"));
    }

    private void list(List<YamlMap> steps) {
        problems.addAll(once(steps, "denominate"));
        problems.addAll(once(steps, "shrink"));
        for (int i = 0; i < steps.size(); i++) {
            List<YamlMap> before = steps.subList(0, i);
            YamlMap step = steps.get(i);
            if (is(step, "denominate")) {
                comesBefore(step, before, Set.of("treat", "transform", "cut-off", "shrink"));
                worksOn(step, "denominator");
            }
            if (is(step, "shrink")) {
                comesBefore(step, before, SHAPING);
                worksOn(step, "counts");
            }
            limits(step);
            group(step);
            named(step);
        }
    }

    private static List<Problem> once(List<YamlMap> steps, String step) {
        return Doubled.problems(steps.stream()
                .filter(one -> is(one, step))
                .flatMap(one -> one.findScalar("step").stream())
                .toList());
    }

    /** Dividing, and making a rate anew from its counts, undo what was done to the values before. */
    private void comesBefore(YamlMap step, List<YamlMap> before, Set<String> later) {
        YamlScalar name = step.findScalar("step").orElseThrow();
        before.stream()
                .flatMap(one -> one.findScalar("step").stream())
                .filter(one -> later.contains(one.text()))
                .findFirst()
                .ifPresent(first -> add(
                        name,
                        name.text() + " after " + first.text(),
                        name.text() + " in line " + name.where().line() + ", " + first.text() + " in line "
                                + first.where().line(),
                        name.text() + " before " + first.text() + ", which it would undo",
                        "move it up"));
    }

    private void worksOn(YamlMap step, String key) {
        if (recipe.listMaps("indicators").stream().allMatch(one -> one.find(key).isEmpty())) {
            YamlScalar name = step.findScalar("step").orElseThrow();
            add(
                    name,
                    "a step that has nothing to work on",
                    name.text(),
                    "at least one indicator with " + key,
                    "give some indicators " + key + ", or take the step out");
        }
    }

    private void limits(YamlMap step) {
        Optional<YamlScalar> high = step.findScalar("high");
        step.findScalar("low")
                .filter(from -> high.filter(to -> from.number() >= to.number()).isPresent())
                .ifPresent(from -> add(
                        from,
                        "limits the wrong way round",
                        from.text() + " and " + high.orElseThrow().text(),
                        "a low limit below the high one",
                        "exchange them"));
    }

    private void group(YamlMap step) {
        Optional<YamlScalar> method = step.findScalar("method").filter(one -> is(step, "impute"));
        boolean grouped = method.filter(one -> one.text().startsWith("group-")).isPresent();
        if (grouped && step.find("group").isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.MISSING_KEY,
                    method.orElseThrow().where(),
                    method.orElseThrow().text() + " without a group",
                    "",
                    "group: the column that says which group a place belongs to",
                    "add it"));
        }
        if (method.isPresent() && !grouped) {
            Stream.of("group", "else-overall")
                    .flatMap(key -> step.find(key).stream())
                    .forEach(entry -> problems.add(new Problem(
                            ProblemCode.UNKNOWN_KEY,
                            entry.key(),
                            "a key that goes with a method of groups",
                            method.orElseThrow().quoted(),
                            "method: group-mean or group-median beside it",
                            "take it out, or take one of these methods")));
        }
    }

    private void named(YamlMap step) {
        List<String> ids = BuiltIndexProblems.idsOfIndicators(recipe);
        List<YamlScalar> named = step.listItems("indicators").stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .toList();
        problems.addAll(Doubled.problems(named));
        named.stream()
                .filter(id -> !ids.contains(id.text()))
                .forEach(id -> problems.add(new Problem(
                        ProblemCode.UNKNOWN_KEY,
                        id.where(),
                        "no such indicator",
                        id.quoted(),
                        "one of: " + String.join(", ", ids),
                        Nearest.didYouMean(id.text(), ids))));
    }

    private void add(YamlScalar at, String what, String found, String expected, String fix) {
        problems.add(new Problem(ProblemCode.WRONG_VALUE, at.where(), what, found, expected, fix));
    }
}
