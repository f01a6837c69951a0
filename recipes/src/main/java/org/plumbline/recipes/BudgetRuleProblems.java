package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong between one place of a budget rule and another: ties that stay open, points by place without places. */
final class BudgetRuleProblems {
    private static final List<String> DECIDING = List.of("id-as-text", "id-as-number", "public-seed");
    private static final OneOfTwo STEP = new OneOfTwo("money", "percent", "a step", "how large it is", "money: 1");

    private final YamlMap recipe;
    private final List<Problem> problems = new ArrayList<>();

    private BudgetRuleProblems(YamlMap recipe) {
        this.recipe = recipe;
    }

    static List<Problem> of(YamlMap recipe) {
        BudgetRuleProblems check = new BudgetRuleProblems(recipe);
        recipe.findMap("ties").ifPresent(check::ties);
        recipe.findMap("rule").ifPresent(check::rule);
        check.problems.addAll(Doubled.problems(recipe, "caps", "name"));
        check.problems.addAll(Doubled.problems(recipe, "exclusions", "name"));
        recipe.findMap("ties").ifPresent(ties -> check.doubled(ties, "order"));
        recipe.listMaps("exclusions").forEach(exclusion -> check.doubled(exclusion, "projects"));
        return check.problems;
    }

    private void doubled(YamlMap map, String list) {
        problems.addAll(Doubled.problems(scalars(map, list)));
    }

    private static List<YamlScalar> scalars(YamlMap map, String list) {
        return map.listItems(list).stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .toList();
    }

    private void rule(YamlMap rule) {
        places(rule, "utility");
        Stream.concat(
                        Stream.of(rule),
                        Stream.concat(
                                rule.findMap("fill").stream(),
                                rule.findMap("against").flatMap(vote -> vote.findMap("greedy")).stream()))
                .forEach(this::greedy);
        rule.findMap("increase")
                .flatMap(increase -> increase.find("step"))
                .filter(step -> step.value() instanceof YamlMap)
                .flatMap(step -> STEP.problem((YamlMap) step.value(), step.key()))
                .ifPresent(problems::add);
    }

    private void greedy(YamlMap greedy) {
        places(greedy, "support");
        Optional<YamlScalar> least = greedy.findScalar("least");
        if (least.isPresent() && greedy.findScalar("least-of-file").isPresent()) {
            problems.add(wrong(
                    least.orElseThrow(),
                    "a least support that is stated twice",
                    "least or least-of-file",
                    "take out the one that is not meant"));
        }
    }

    private void places(YamlMap rule, String key) {
        Optional<YamlScalar> value = rule.findScalar(key);
        boolean asks = value.filter(text -> text.text().equals("places")).isPresent();
        boolean says = rule.find("places").isPresent();
        if (asks && !says) {
            problems.add(new Problem(
                    ProblemCode.MISSING_KEY,
                    value.orElseThrow().where(),
                    "points by place, without what a place is worth",
                    "places",
                    "the key places beside it",
                    "for example places: {of: longest-ballot, last: 1}"));
        }
        if (value.isPresent() && !asks && says) {
            problems.add(wrong(
                    value.orElseThrow(),
                    "what a place is worth, where places do not count",
                    key + ": places, or no key places",
                    "take out places, or count by them"));
        }
    }

    private void ties(YamlMap ties) {
        List<YamlScalar> order = scalars(ties, "order");
        if (order.isEmpty()) {
            return;
        }
        YamlScalar last = order.get(order.size() - 1);
        if (!DECIDING.contains(last.text())) {
            problems.add(wrong(
                    last,
                    "ties that may stay open",
                    "a last tie rule that tells any two projects apart: " + String.join(", ", DECIDING),
                    "add id-as-number, say"));
        }
        order.stream()
                .filter(rule -> rule.text().equals("public-seed"))
                .filter(rule -> ties.findScalar("seed").isEmpty())
                .forEach(rule -> problems.add(wrong(
                        rule,
                        "a public seed that is not stated",
                        "the key seed, with a text that was published before the vote ended",
                        "add seed beside order")));
    }

    private static Problem wrong(YamlScalar at, String what, String expected, String fix) {
        return new Problem(ProblemCode.WRONG_VALUE, at.where(), what, at.text(), expected, fix);
    }
}
