package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong between one place of a built index and another: names that lead nowhere, domains that are empty or in a circle. */
final class BuiltIndexProblems {
    private static final OneOfTwo DATA = new OneOfTwo(
            "file", "table", "data", "a file of one's own, or a table of the catalogue", "file: my-places.csv");

    private final YamlMap recipe;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, YamlMap> domains = new LinkedHashMap<>();

    private BuiltIndexProblems(YamlMap recipe) {
        this.recipe = recipe;
        recipe.listMaps("domains")
                .forEach(domain -> domain.findScalar("id").ifPresent(id -> domains.putIfAbsent(id.text(), domain)));
    }

    static List<Problem> of(YamlMap recipe) {
        BuiltIndexProblems check = new BuiltIndexProblems(recipe);
        check.data();
        check.names();
        check.nesting();
        check.effect();
        check.problems.addAll(BuiltIndexStepProblems.of(recipe));
        check.problems.addAll(BuiltIndexScaleProblems.of(recipe));
        check.problems.addAll(BuiltIndexWeightingProblems.of(recipe));
        check.problems.addAll(BuiltIndexMarginsProblems.of(recipe));
        return check.problems;
    }

    private void data() {
        recipe.find("data")
                .ifPresent(entry -> recipe.findMap("data").ifPresent(data -> {
                    Optional<Problem> choice = DATA.problem(data, entry.key());
                    choice.ifPresent(problems::add);
                    if (choice.isEmpty()) {
                        boolean file = data.find("file").isPresent();
                        requires(data, entry.key(), file ? "place" : "nation");
                        refuses(data, file ? List.of("nation") : List.of("place", "name", "missing"));
                    }
                }));
    }

    private void requires(YamlMap data, Where where, String key) {
        if (data.find(key).isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.MISSING_KEY,
                    where,
                    "data without " + key,
                    "",
                    key + ", " + (key.equals("place") ? "the column that tells rows apart" : "such as england"),
                    "add it"));
        }
    }

    private void refuses(YamlMap data, List<String> keys) {
        keys.stream()
                .flatMap(key -> data.find(key).stream())
                .forEach(entry -> problems.add(new Problem(
                        ProblemCode.UNKNOWN_KEY,
                        entry.key(),
                        "a key that goes with the other kind of data",
                        "",
                        "with a file: place, name and missing; with a table: nation",
                        "take it out")));
    }

    /** Ids are told apart over the index, its domains and indicators together, since tables and weights name all of them. */
    private void names() {
        Map<String, Where> taken = new HashMap<>();
        recipe.findScalar("id").ifPresent(id -> taken.put(id.text(), id.where()));
        for (String list : List.of("indicators", "domains")) {
            for (YamlMap item : recipe.listMaps(list)) {
                Optional<YamlScalar> stated = item.findScalar("id");
                stated.or(() -> item.find("id").isPresent() ? Optional.empty() : item.findScalar("column"))
                        .ifPresent(named -> name(named, stated.isPresent(), taken));
            }
        }
    }

    private void name(YamlScalar named, boolean stated, Map<String, Where> taken) {
        String id = stated ? named.text() : IndicatorRule.idOf(named.text());
        Where first = IndicatorRule.KEPT_FOR_TABLES.contains(id)
                ? Where.file(named.where().file())
                : taken.putIfAbsent(id, named.where());
        if (first != null) {
            problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    named.where(),
                    stated ? "an id that is taken" : "a column whose short name is taken",
                    id,
                    "an id that nothing else has; this one "
                            + (first.line() > 0
                                    ? "stands in line " + first.line() + " already"
                                    : "is a column of every table"),
                    stated ? "choose another id" : "give this indicator an id of its own, such as id: " + free(id)));
        }
    }

    private String free(String id) {
        Set<String> taken = new HashSet<>(ids());
        return IntStream.iterate(2, i -> i + 1)
                .mapToObj(i -> id + "-" + i)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids() {
        return Stream.concat(idsOfIndicators(recipe).stream(), domains.keySet().stream())
                .toList();
    }

    /** The ids of the indicators, stated or made of their columns, in their order. */
    static List<String> idsOfIndicators(YamlMap recipe) {
        return recipe.listMaps("indicators").stream()
                .flatMap(one -> idOf(one).stream())
                .toList();
    }

    /** The id of an indicator, stated or made of its column; empty if it has neither. */
    static Optional<String> idOf(YamlMap indicator) {
        return indicator
                .findScalar("id")
                .map(YamlScalar::text)
                .or(() -> indicator.findScalar("column").map(column -> IndicatorRule.idOf(column.text())));
    }

    private void nesting() {
        for (String list : List.of("indicators", "domains")) {
            for (YamlMap part : recipe.listMaps(list)) {
                part.findScalar("in")
                        .filter(in -> !domains.containsKey(in.text()))
                        .ifPresent(this::noSuchDomain);
            }
        }
        domains.forEach((id, domain) -> {
            YamlScalar where = domain.findScalar("id").orElseThrow();
            if (liesInItself(id)) {
                problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        where.where(),
                        "a domain that is a part of itself",
                        id,
                        "a domain whose in leads to the index itself, through other domains or at once",
                        "take out in here, or name a domain further up"));
            } else if (!hasParts(id)) {
                problems.add(new Problem(
                        ProblemCode.WEIGHTS_WITHOUT_EFFECT,
                        where.where(),
                        "a domain without parts",
                        id,
                        "at least one indicator or domain with in: " + id,
                        "take it out, or put an indicator into it"));
            }
        });
    }

    private void noSuchDomain(YamlScalar in) {
        List<String> ids = List.copyOf(domains.keySet());
        problems.add(new Problem(
                ProblemCode.UNKNOWN_KEY,
                in.where(),
                "no such domain",
                in.quoted(),
                ids.isEmpty() ? "a domain; the recipe has none" : "one of: " + String.join(", ", ids),
                Nearest.didYouMean(in.text(), ids)));
    }

    private boolean liesInItself(String id) {
        Set<String> above = new HashSet<>();
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && domains.containsKey(at.get())) {
            if (!above.add(at.get())) {
                return true;
            }
            at = domains.get(at.get()).findScalar("in").map(YamlScalar::text);
        }
        return false;
    }

    private boolean hasParts(String id) {
        return partsOf(Optional.of(id)).findAny().isPresent();
    }

    private Stream<YamlMap> partsOf(Optional<String> domain) {
        return Stream.of("indicators", "domains")
                .flatMap(list -> recipe.listMaps(list).stream())
                .filter(part -> part.findScalar("in").map(YamlScalar::text).equals(domain));
    }

    /** Of the parts of the index and of each domain, one at least must count. */
    private void effect() {
        Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        domains.keySet().stream().map(Optional::of))
                .forEach(domain -> {
                    List<YamlMap> parts = partsOf(domain).toList();
                    boolean nought = !parts.isEmpty()
                            && parts.stream()
                                    .allMatch(part -> part.findScalar("weight")
                                            .filter(weight -> weight.kind() == YamlScalar.Kind.NUMBER)
                                            .filter(weight -> Double.parseDouble(weight.text()) == 0)
                                            .isPresent());
                    if (nought) {
                        problems.add(new Problem(
                                ProblemCode.WEIGHTS_WITHOUT_EFFECT,
                                parts.get(0).findScalar("weight").orElseThrow().where(),
                                "no part of " + domain.orElse("the index") + " counts",
                                parts.size() + " weights, all 0",
                                "at least one weight above 0",
                                "give at least one of them a weight, or leave all weights out for equal ones"));
                    }
                });
    }
}
