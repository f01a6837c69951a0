package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.schema.Nearest;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlNode;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** Reads what a brief says from local indicators: each indicator is named once, and whatever is told of it refers to that. */
final class LocalReader {
    private static final OneOfTwo KNOWN = new OneOfTwo(
            "facts",
            "cannot-say",
            "an expectation",
            "facts: the ids of indicators nearest to it; or cannot-say: the reason why there are none",
            "facts: [gigabit]");

    private LocalReader() {}

    static List<Problem> check(YamlMap local) {
        List<Problem> problems = new ArrayList<>(Doubled.problems(local, "indicators", "id"));
        problems.addAll(Doubled.problems(local, "indicators", "indicator"));
        List<YamlMap> changes = local.listMaps("changes");
        List<YamlMap> expectations = local.listMaps("expectations");
        List<String> ids = local.listMaps("indicators").stream()
                .flatMap(indicator -> indicator.findScalar("id").stream())
                .map(YamlScalar::text)
                .toList();
        List<YamlScalar> strengths = scalars(local.listItems("strengths"));
        List<YamlScalar> compared = changes.stream()
                .flatMap(change -> change.findScalar("of").stream())
                .toList();
        problems.addAll(Doubled.problems(strengths));
        problems.addAll(Doubled.problems(compared));
        List<YamlScalar> named = new ArrayList<>(strengths);
        named.addAll(compared);
        expectations.forEach(expectation -> named.addAll(scalars(expectation.listItems("facts"))));
        named.stream()
                .filter(name -> !ids.contains(name.text()))
                .map(name -> unknown(name, ids))
                .forEach(problems::add);
        expectations.forEach(
                expectation -> KNOWN.problem(expectation, expectation.where()).ifPresent(problems::add));
        return problems;
    }

    private static List<YamlScalar> scalars(List<YamlNode> items) {
        return items.stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .toList();
    }

    private static Problem unknown(YamlScalar name, List<String> ids) {
        return new Problem(
                ProblemCode.WRONG_VALUE,
                name.where(),
                "an indicator that the recipe does not list under indicators",
                name.text(),
                ids.isEmpty() ? "the id of an indicator" : "one of: " + String.join(", ", ids),
                Nearest.didYouMean(name.text(), ids));
    }

    static LocalChoices read(Fields local) {
        List<LocalIndicator> indicators = local.listFields("indicators").stream()
                .map(LocalReader::indicator)
                .toList();
        Map<String, LocalIndicator> byId =
                indicators.stream().collect(Collectors.toMap(LocalIndicator::id, Function.identity()));
        return new LocalChoices(
                indicators,
                Math.toIntExact(local.whole("at-most")),
                Math.toIntExact(local.whole("least-residents")),
                named(byId, local.texts("strengths")),
                local.listFields("changes").stream()
                        .map(change ->
                                new LocalChange(one(byId, change.text("of")), change.text("from"), change.text("note")))
                        .toList(),
                local.listFields("not-compared").stream()
                        .map(unsaid -> new LocalChange.Unsaid(unsaid.text("title"), unsaid.text("reason")))
                        .toList(),
                local.listFields("expectations").stream()
                        .map(expectation -> new LocalExpectation(
                                expectation.text("title"),
                                expectation.text("asked"),
                                expectation.citation("source"),
                                named(byId, expectation.texts("facts")),
                                expectation.findText("cannot-say")))
                        .toList());
    }

    private static LocalIndicator indicator(Fields indicator) {
        return new LocalIndicator(
                indicator.text("id"),
                indicator.text("indicator"),
                indicator.text("title"),
                indicator.choice("unit", LocalUnit.class),
                indicator.findText("better").map(LocalReader::better),
                indicator.textIfAny("gaps"));
    }

    private static Polarity better(String end) {
        return switch (end) {
            case "higher" -> Polarity.HIGHER_IS_BETTER;
            case "lower" -> Polarity.LOWER_IS_BETTER;
            case "neither" -> Polarity.NEITHER;
            default -> throw new IllegalStateException("an end of the schema that the reader does not know: " + end);
        };
    }

    private static List<LocalIndicator> named(Map<String, LocalIndicator> byId, List<String> ids) {
        return ids.stream().map(id -> one(byId, id)).toList();
    }

    private static LocalIndicator one(Map<String, LocalIndicator> byId, String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }
}
