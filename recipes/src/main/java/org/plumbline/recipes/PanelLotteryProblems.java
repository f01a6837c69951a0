package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong between one place of a panel lottery and another: sources of one name, more balls than there are. */
final class PanelLotteryProblems {
    private final List<Problem> problems = new ArrayList<>();

    private PanelLotteryProblems() {}

    static List<Problem> of(YamlMap recipe) {
        PanelLotteryProblems check = new PanelLotteryProblems();
        check.problems.addAll(Doubled.problems(recipe, "sources", "name"));
        recipe.listMaps("sources").forEach(check::balls);
        return check.problems;
    }

    private void balls(YamlMap source) {
        Optional<YamlScalar> count = source.findScalar("count");
        Optional<Integer> highest = whole(source, "highest");
        Optional<Integer> fall = whole(source, "count");
        if (count.isPresent() && fall.isPresent() && highest.isPresent() && fall.get() > highest.get()) {
            problems.add(wrong(count.get(), "more balls fall than there are", "at most " + highest.get()));
        }
        source.findMap("bonus").ifPresent(bonus -> bonus(bonus, fall, highest));
    }

    private void bonus(YamlMap bonus, Optional<Integer> fall, Optional<Integer> highest) {
        Optional<YamlScalar> count = bonus.findScalar("count");
        Optional<YamlScalar> top = bonus.findScalar("highest");
        Optional<Integer> more = whole(bonus, "count");
        Optional<Integer> bonusHighest = whole(bonus, "highest");
        if (count.isEmpty() || top.isEmpty() || more.isEmpty() || bonusHighest.isEmpty()) {
            return;
        }
        boolean same = bonus.findScalar("same-balls")
                .filter(text -> text.text().strip().equals("true"))
                .isPresent();
        int left = bonusHighest.get() - (same ? fall.orElse(0) : 0);
        if (more.get() > left) {
            problems.add(wrong(count.get(), "more bonus balls fall than there are", "at most " + Math.max(0, left)));
        }
        if (same && highest.isPresent() && !highest.get().equals(bonusHighest.get())) {
            problems.add(wrong(
                    top.get(),
                    "bonus balls of another number, though they fall from the same balls",
                    highest.get() + ", or same-balls: false"));
        }
    }

    /** Empty where it is no whole number, of which the schema tells. */
    private static Optional<Integer> whole(YamlMap map, String key) {
        return map.findScalar(key)
                .map(scalar -> scalar.text().strip())
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private static Problem wrong(YamlScalar at, String what, String expected) {
        return new Problem(ProblemCode.WRONG_VALUE, at.where(), what, at.text(), expected, "");
    }
}
