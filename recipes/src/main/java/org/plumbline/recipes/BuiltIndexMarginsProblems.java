package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlNode;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong with the margins of a built index: nothing to choose, the same choice twice, an error that nobody stated. */
final class BuiltIndexMarginsProblems {
    /** What draws and tables call the steps that the recipe states; see the engine. */
    private static final String AS_STATED = "as stated";

    private final YamlMap recipe;
    private final YamlMap margins;
    private final List<Problem> problems = new ArrayList<>();

    private BuiltIndexMarginsProblems(YamlMap recipe, YamlMap margins) {
        this.recipe = recipe;
        this.margins = margins;
    }

    static List<Problem> of(YamlMap recipe) {
        return recipe.findMap("margins")
                .map(margins -> new BuiltIndexMarginsProblems(recipe, margins).all())
                .orElse(List.of());
    }

    private List<Problem> all() {
        for (String key : List.of("near", "far")) {
            margins.findMap(key).ifPresent(set -> {
                nothingOpen(set, key);
                twice(set.listMaps("normalisations"));
                twice(set.listMaps("aggregations"));
                titles(set);
            });
        }
        margins.findScalar("sampling")
                .filter(sampling -> sampling.text().equals("true"))
                .ifPresent(this::sampling);
        return problems;
    }

    private void nothingOpen(YamlMap set, String key) {
        boolean weights = set.findMap("weights")
                .flatMap(range -> range.findScalar("within"))
                .filter(within -> !(within.number() == 0))
                .isPresent();
        boolean open = weights
                || !set.listItems("preparations").isEmpty()
                || another(set.listMaps("normalisations"), recipe.findMap("normalisation"), "min-max")
                || another(set.listMaps("aggregations"), recipe.findMap("aggregation"), "arithmetic-mean");
        if (!open) {
            add(
                    margins.find(key).orElseThrow().key(),
                    key + " choices among which there is nothing to choose",
                    set.entries().isEmpty() ? "no choices" : "only what the recipe states anyway",
                    "weights within some percent, or another normalisation, aggregation or preparation than the stated one",
                    key.equals("far")
                            ? "add a choice, or take far out"
                            : "for example weights: {within: 25, unit: percent}");
        }
    }

    /** Whether there is one besides the stated one, which is always among the choices. */
    private static boolean another(List<YamlMap> choices, Optional<YamlMap> stated, String otherwise) {
        Map<String, Object> as = stated.map(BuiltIndexMarginsProblems::content).orElse(Map.of("method", otherwise));
        return choices.stream().anyMatch(choice -> !content(choice).equals(as));
    }

    private void twice(List<YamlMap> choices) {
        Map<Map<String, Object>, Where> seen = new HashMap<>();
        for (YamlMap choice : choices) {
            Where first = seen.putIfAbsent(content(choice), choice.where());
            if (first != null) {
                add(
                        choice.where(),
                        "the same choice twice",
                        choice.findScalar("method").map(YamlScalar::quoted).orElse(""),
                        "another choice; this one stands in line " + first.line() + " already",
                        "take one out; every choice is drawn as often as the others");
            }
        }
    }

    /** All that a map says but its note, with numbers as numbers: 50 and 50.0 are one. */
    private static Map<String, Object> content(YamlMap map) {
        Map<String, Object> content = new TreeMap<>();
        map.entries().forEach((key, entry) -> content.put(key, content(entry.value())));
        content.remove("note");
        return content;
    }

    private static Object content(YamlNode node) {
        if (node instanceof YamlMap map) {
            return content(map);
        }
        boolean number = node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NUMBER;
        return number ? (Object) ((YamlScalar) node).number() : node.quoted();
    }

    private void titles(YamlMap set) {
        List<YamlScalar> titles = set.listMaps("preparations").stream()
                .flatMap(other -> other.findScalar("title").stream())
                .toList();
        problems.addAll(Doubled.problems(titles));
        titles.stream()
                .filter(title -> title.text().strip().equals(AS_STATED))
                .forEach(title -> add(
                        title.where(),
                        "a title that the steps of the recipe itself have",
                        title.quoted(),
                        "a title that says what is done otherwise",
                        ""));
    }

    private void sampling(YamlScalar sampling) {
        List<YamlMap> known = recipe.listMaps("indicators").stream()
                .filter(one ->
                        one.find("limits").isPresent() || one.find("counts").isPresent())
                .toList();
        if (known.isEmpty()) {
            add(
                    sampling.where(),
                    "margins of sampling, though no indicator says how sure its figures are",
                    sampling.quoted(),
                    "at least one indicator with limits or counts",
                    "give some indicators limits or counts, or take sampling out");
        }
        known.forEach(this::unit);
    }

    /** What could have been counted instead is added to an indicator before its scale, so it must be in its unit there. */
    private void unit(YamlMap indicator) {
        String id = BuiltIndexProblems.idOf(indicator).orElse("");
        List<List<YamlMap>> ways = Stream.concat(
                        Stream.of(recipe.listMaps("steps")),
                        BuiltIndexStepProblems.preparations(recipe).map(other -> other.listMaps("steps")))
                .toList();
        ways.stream()
                .flatMap(List::stream)
                .filter(step -> step.findScalar("step")
                        .map(YamlScalar::text)
                        .filter("transform"::equals)
                        .isPresent())
                .flatMap(step -> step.listItems("indicators").stream())
                .filter(named ->
                        named instanceof YamlScalar scalar && scalar.text().equals(id))
                .findFirst()
                .ifPresent(named -> add(
                        named.where(),
                        "an indicator whose error is drawn is put on another scale of values",
                        id,
                        "an indicator whose limits or counts are in the unit that it has before the normalisation",
                        "leave it out of the transformation, or take its limits and counts out"));
        indicator
                .find("limits")
                .filter(limits -> indicator.find("denominator").isPresent())
                .ifPresent(limits -> add(
                        limits.key(),
                        "limits of an indicator that is divided by another column",
                        id,
                        "limits in the unit that the indicator has before the normalisation",
                        "give a column that is divided already, or counts in place of limits"));
    }

    private void add(Where where, String what, String found, String expected, String fix) {
        problems.add(new Problem(ProblemCode.WRONG_VALUE, where, what, found, expected, fix));
    }
}
