package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/**
 * What may be wrong between one place of a replication and another: parts that are not made yet, inputs that are of no kind or of two, a
 * base that is asked for and not there, and published results that would replicate themselves.
 */
final class ReplicationProblems {
    private final YamlMap recipe;
    private final List<Problem> problems = new ArrayList<>();

    private ReplicationProblems(YamlMap recipe) {
        this.recipe = recipe;
    }

    static List<Problem> of(YamlMap recipe) {
        ReplicationProblems check = new ReplicationProblems(recipe);
        check.problems.addAll(Doubled.problems(recipe, "parts", "id"));
        check.inputs();
        check.claims();
        check.base();
        check.circles();
        return check.problems;
    }

    private void inputs() {
        List<String> made = new ArrayList<>();
        for (YamlMap part : recipe.listMaps("parts")) {
            for (YamlMap input : part.listMaps("of")) {
                kind(input);
                input.findScalar("part")
                        .filter(id -> !made.contains(id.text()))
                        .ifPresent(id -> problems.add(new Problem(
                                ProblemCode.UNKNOWN_KEY,
                                id.where(),
                                "no such part further up",
                                id.quoted(),
                                made.isEmpty() ? "a part above this one" : "one of: " + String.join(", ", made),
                                Nearest.didYouMean(id.text(), made))));
            }
            part.findScalar("id").ifPresent(id -> made.add(id.text()));
        }
    }

    private void kind(YamlMap input) {
        long kinds = Stream.of("column", "part", "counts")
                .filter(key -> input.find(key).isPresent())
                .count();
        boolean whole = input.find("column").isEmpty()
                || (input.find("table").isPresent() && input.find("title").isPresent());
        boolean titled = input.find("counts").isEmpty() || input.find("title").isPresent();
        if (kinds != 1 || !whole || !titled) {
            problems.add(new Problem(
                    ProblemCode.MISSING_KEY,
                    input.where(),
                    "an input that is not one thing",
                    "",
                    "title, table and column; or part; or title and counts",
                    "one of the three"));
        }
    }

    private void claims() {
        for (YamlMap part : recipe.listMaps("parts")) {
            part.findMap("replicates")
                    .filter(claim ->
                            claim.find("score").isEmpty() && claim.find("rank").isEmpty())
                    .ifPresent(claim -> problems.add(new Problem(
                            ProblemCode.MISSING_KEY,
                            claim.where(),
                            "nothing to compare with",
                            "",
                            "score, rank or both",
                            "name the published column")));
        }
    }

    private void base() {
        if (recipe.find("base").isPresent()) {
            return;
        }
        for (YamlMap part : recipe.listMaps("parts")) {
            Stream.of(method(part, "scale", "standardise"), method(part, "then", "deviation"))
                    .flatMap(Optional::stream)
                    .forEach(method -> problems.add(new Problem(
                            ProblemCode.MISSING_KEY,
                            method.where(),
                            "a scale over a base that the recipe does not name",
                            method.text(),
                            "base: the rows over which means and deviations are taken",
                            "add the key base to the recipe")));
        }
    }

    private static Optional<YamlScalar> method(YamlMap part, String key, String name) {
        return part.findMap(key)
                .flatMap(map -> map.findScalar("method"))
                .filter(method -> method.text().equals(name));
    }

    /** A certificate means something only if the result, or its rank, is not among what it is made from, at any depth. */
    private void circles() {
        for (YamlMap part : recipe.listMaps("parts")) {
            Set<String> certified = certified(part);
            columnsBeneath(part, new HashSet<>())
                    .filter(input -> certified.contains(input.findScalar("table")
                                    .map(YamlScalar::text)
                                    .orElse("") + " "
                            + input.findScalar("column").map(YamlScalar::text).orElse("")))
                    .forEach(input -> problems.add(new Problem(
                            ProblemCode.WRONG_VALUE,
                            input.where(),
                            "an input that is the published result itself",
                            input.findScalar("column").map(YamlScalar::text).orElse(""),
                            "a column that the published result was made from",
                            "take it out; a certificate means something only if the result is not among the inputs")));
        }
    }

    private static Set<String> certified(YamlMap part) {
        Set<String> certified = new HashSet<>();
        part.findMap("replicates")
                .ifPresent(claim -> Stream.of("score", "rank")
                        .flatMap(key -> claim.findMap(key).stream())
                        .flatMap(published -> published.findScalar("column").stream())
                        .forEach(column -> certified.add(
                                claim.findScalar("table").map(YamlScalar::text).orElse("") + " " + column.text())));
        return certified;
    }

    private Stream<YamlMap> columnsBeneath(YamlMap part, Set<String> seen) {
        return part.listMaps("of").stream()
                .flatMap(input -> Stream.concat(
                        input.find("column").isPresent() ? Stream.of(input) : Stream.empty(),
                        input.findScalar("part").map(YamlScalar::text).filter(seen::add).stream()
                                .flatMap(this::parts)
                                .flatMap(beneath -> columnsBeneath(beneath, seen))));
    }

    private Stream<YamlMap> parts(String id) {
        return recipe.listMaps("parts").stream()
                .filter(part -> part.findScalar("id").map(YamlScalar::text).equals(Optional.of(id)));
    }
}
