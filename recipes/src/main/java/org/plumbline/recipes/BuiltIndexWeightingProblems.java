package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.schema.TextForm;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong with the weights of a built index that are worked out: names that lead nowhere, ballots and targets that give nothing. */
final class BuiltIndexWeightingProblems {
    private static final Optional<String> INDEX = Optional.empty();

    private final YamlMap recipe;
    private final List<Problem> problems = new ArrayList<>();

    private BuiltIndexWeightingProblems(YamlMap recipe) {
        this.recipe = recipe;
    }

    static List<Problem> of(YamlMap recipe) {
        BuiltIndexWeightingProblems check = new BuiltIndexWeightingProblems(recipe);
        check.weighting(recipe, check.withoutOwn());
        check.sum(recipe, INDEX);
        for (YamlMap domain : recipe.listMaps("domains")) {
            domain.findScalar("id").ifPresent(id -> {
                check.weighting(domain, List.of(Optional.of(id.text())));
                check.sum(domain, Optional.of(id.text()));
            });
            check.importanceOfOne(domain);
        }
        return check.problems;
    }

    /** The index, and the domains whose parts are weighed as the index says. */
    private List<Optional<String>> withoutOwn() {
        return Stream.concat(
                        Stream.of(INDEX),
                        recipe.listMaps("domains").stream()
                                .filter(domain -> domain.find("weighting").isEmpty())
                                .flatMap(domain -> domain.findScalar("id").stream())
                                .map(id -> Optional.of(id.text())))
                .toList();
    }

    private Map<String, YamlMap> parts(Optional<String> domain) {
        Map<String, YamlMap> parts = new LinkedHashMap<>();
        Stream.of("indicators", "domains")
                .flatMap(list -> recipe.listMaps(list).stream())
                .filter(part -> part.findScalar("in").map(YamlScalar::text).equals(domain))
                .forEach(part -> BuiltIndexProblems.idOf(part).ifPresent(id -> parts.put(id, part)));
        return parts;
    }

    private void weighting(YamlMap of, List<Optional<String>> domains) {
        of.findMap("weighting").ifPresent(weighting -> {
            String method = weighting.findScalar("method").map(YamlScalar::text).orElse("");
            if (method.equals("ballots")) {
                ballots(weighting, domains);
            } else if (method.equals("importance") && of == recipe) {
                targets(weighting);
            }
        });
    }

    private void ballots(YamlMap weighting, List<Optional<String>> domains) {
        List<String> known = domains.stream()
                .flatMap(domain -> parts(domain).keySet().stream())
                .toList();
        for (YamlMap ballot : weighting.listMaps("ballots")) {
            unknown(ballot, known, "points for something that is not among the parts");
            for (Optional<String> domain : domains) {
                Map<String, YamlMap> parts = parts(domain);
                boolean given = parts.keySet().stream()
                        .flatMap(id -> ballot.findScalar(id).stream())
                        .anyMatch(points -> !(points.number() == 0));
                if (parts.size() > 1 && !given) {
                    problems.add(new Problem(
                            ProblemCode.WEIGHTS_WITHOUT_EFFECT,
                            ballot.where(),
                            "a ballot that gives nothing to any part of " + domain.orElse("the index"),
                            shortened(ballot.entries().keySet()),
                            "points above 0 for at least one of: " + String.join(", ", names(parts.keySet().stream())),
                            "give it points, or take the ballot out"));
                }
            }
        }
    }

    private void targets(YamlMap weighting) {
        Optional<YamlMap> targets = weighting.findMap("targets");
        Map<String, YamlMap> all = new LinkedHashMap<>();
        Stream.of("indicators", "domains")
                .flatMap(list -> recipe.listMaps(list).stream())
                .forEach(part -> BuiltIndexProblems.idOf(part).ifPresent(id -> all.put(id, part)));
        targets.ifPresent(stated -> {
            unknown(stated, List.copyOf(all.keySet()), "a target for something that the recipe does not have");
            if (stated.entries().size() < 2) {
                add(
                        weighting.find("targets").orElseThrow().key(),
                        "fewer than two targets",
                        stated.quoted(),
                        "targets of two parts or more, since they are shares of each other",
                        "add the other parts");
            }
            stated.entries()
                    .keySet()
                    .forEach(id -> stated.findScalar(id).ifPresent(target -> target(target, all.get(id))));
        });
    }

    private void target(YamlScalar target, @Nullable YamlMap part) {
        if (target.number() == 0) {
            add(
                    target.where(),
                    "a target of nought",
                    target.quoted(),
                    "a number above 0",
                    "leave it out; a part that is not to matter has weight: 0");
        }
        boolean without = part != null
                && part.findScalar("weight")
                        .filter(weight -> weight.number() == 0)
                        .isPresent();
        if (without) {
            add(
                    target.where(),
                    "a target for a part whose weight is 0",
                    target.quoted(),
                    "a part that counts",
                    "leave the target out, or the weight");
        }
    }

    /** What matters how much is a question about the whole index. */
    private void importanceOfOne(YamlMap domain) {
        domain.findMap("weighting")
                .flatMap(weighting -> weighting.findScalar("method"))
                .filter(method -> method.text().equals("importance"))
                .ifPresent(method -> add(
                        method.where(),
                        "importance for one domain",
                        method.quoted(),
                        "importance as the weighting of the whole index, with targets for parts at any level",
                        "move it there, or take another method here"));
    }

    /** A weighted sum takes weights as they are printed; those that are worked out are shares of each other. */
    private void sum(YamlMap of, Optional<String> domain) {
        Optional<YamlScalar> aggregation = method(of, "aggregation");
        Optional<YamlScalar> weighting = method(of, "weighting").or(() -> method(recipe, "weighting"));
        boolean sums = aggregation
                .or(() -> method(recipe, "aggregation"))
                .filter(one -> one.text().equals("weighted-sum"))
                .isPresent();
        weighting
                .filter(one -> sums && !one.text().equals("given"))
                .filter(one -> aggregation.isPresent() || of.find("weighting").isPresent())
                .ifPresent(
                        one -> add(
                                aggregation.orElse(one).where(),
                                "a weighted sum of " + domain.orElse("the index") + ", whose weights are not stated",
                                "weighted-sum with weighting " + one.text(),
                                "weighting: {method: given}",
                                "state the weights, or take {method: arithmetic-mean, least: 100}, which asks for all parts too"));
    }

    private static Optional<YamlScalar> method(YamlMap of, String key) {
        return of.findMap(key).flatMap(how -> how.findScalar("method"));
    }

    private void unknown(YamlMap named, List<String> known, String what) {
        List<String> names = names(known.stream());
        named.entries().forEach((id, entry) -> {
            if (!known.contains(id)) {
                problems.add(new Problem(
                        ProblemCode.UNKNOWN_KEY,
                        entry.key(),
                        what,
                        id,
                        names.isEmpty() ? "the id of a part" : "one of: " + String.join(", ", names),
                        Nearest.didYouMean(id, names)));
            }
        });
    }

    /** Messages repeat only what is a name; the schema tells of an id that is not one. */
    private static List<String> names(Stream<String> ids) {
        return ids.filter(TextForm.RECIPE_ID::accepts).toList();
    }

    private static String shortened(Iterable<String> keys) {
        String text = String.join(", ", keys);
        return text.isEmpty() ? "no points" : text;
    }

    private void add(Where where, String what, String found, String expected, String fix) {
        problems.add(new Problem(ProblemCode.WRONG_VALUE, where, what, found, expected, fix));
    }
}
