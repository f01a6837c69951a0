package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong between one place of a participatory share and another: money that stands twice, and money that is none. */
final class ParticipatoryShareProblems {
    private final YamlMap recipe;
    private final List<Problem> problems = new ArrayList<>();

    private ParticipatoryShareProblems(YamlMap recipe) {
        this.recipe = recipe;
    }

    static List<Problem> of(YamlMap recipe) {
        ParticipatoryShareProblems check = new ParticipatoryShareProblems(recipe);
        Optional<YamlMap> spending = recipe.findMap("spending");
        Optional<YamlMap> through = recipe.findMap("through");
        spending.ifPresent(stated -> {
            check.problems.addAll(Doubled.problems(stated, "amounts", "authority"));
            check.problems.addAll(Doubled.problems(stated.listItems("only").stream()
                    .filter(YamlScalar.class::isInstance)
                    .map(YamlScalar.class::cast)
                    .toList()));
            check.nothing(stated, "amounts", "a spending of nought");
        });
        through.ifPresent(ledger -> {
            check.problems.addAll(Doubled.problems(ledger, "complete", "authority"));
            check.nothing(ledger, "entries", "an entry of nought");
        });
        check.doubledEntries();
        return check.problems;
    }

    private void nothing(YamlMap in, String list, String what) {
        in.listMaps(list).stream()
                .flatMap(item -> item.findScalar("pounds").stream())
                .filter(pounds -> pounds.text().strip().matches("0{1,13}(\\.00)?"))
                .forEach(pounds -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        pounds.where(),
                        what,
                        pounds.text(),
                        "an amount above nought",
                        "leave it out where there is none")));
    }

    /** One participatory budget told twice would count twice. Two of one title in one year may be meant, but a reader cannot tell. */
    private void doubledEntries() {
        Map<List<String>, YamlScalar> seen = new HashMap<>();
        for (YamlMap entry : recipe.findMap("through").stream()
                .flatMap(ledger -> ledger.listMaps("entries").stream())
                .toList()) {
            Optional<YamlScalar> title = entry.findScalar("title");
            if (title.isEmpty()) {
                continue;
            }
            YamlScalar first = seen.putIfAbsent(
                    List.of(
                            text(entry, "authority"),
                            text(entry, "year"),
                            title.get().text().strip().toLowerCase(Locale.ROOT)),
                    title.get());
            if (first != null) {
                problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        title.get().where(),
                        "the same participatory budget twice",
                        title.get().text(),
                        "each once; this authority has one of that title and year in line "
                                + first.where().line() + " already",
                        "delete one of the two, or say in the titles what tells them apart"));
            }
        }
    }

    private static String text(YamlMap entry, String key) {
        return entry.findScalar(key).map(scalar -> scalar.text().strip()).orElse("");
    }
}
