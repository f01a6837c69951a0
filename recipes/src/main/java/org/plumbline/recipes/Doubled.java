package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** Finds values that a list must not have twice. */
final class Doubled {

    private Doubled() {}

    /** A problem for every value at {@code key} of the items of {@code list} that stands in an earlier item too. */
    static List<Problem> problems(YamlMap recipe, String list, String key) {
        return problems(recipe.listMaps(list).stream()
                .flatMap(item -> item.findScalar(key).stream())
                .toList());
    }

    static List<Problem> problems(List<YamlScalar> values) {
        Map<String, YamlScalar> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (YamlScalar value : values) {
            YamlScalar first = seen.putIfAbsent(value.text(), value);
            if (first != null) {
                problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        value.where(),
                        "the same value twice",
                        value.quoted(),
                        "another value; this one stands in line "
                                + first.where().line() + " already",
                        ""));
            }
        }
        return problems;
    }
}
