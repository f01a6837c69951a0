package org.plumbline.app.report.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.WhencePages;
import org.plumbline.app.report.charts.ChanceSteps;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.ComparedPanels;
import org.plumbline.engine.sortition.ComparedRule;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.measures.ChanceMeasures;
import org.plumbline.recipes.sortition.PanelRule;

/** Puts the report of a comparison together. */
final class ComparedPages {
    private final Run run;
    private final ComparedPanels compared;
    private final PoolClasses classes;

    ComparedPages(Run run, ComparedPanels compared) {
        this.run = run;
        this.compared = compared;
        this.classes = compared.classes();
    }

    ComparedPage page() {
        return new ComparedPage(
                compared.facts().title(),
                "A panel of " + Words.whole(classes.panelSize()) + " from "
                        + PanelWords.people(classes.assembly().pool().people()) + " who volunteered, by "
                        + Words.count(compared.rules().size()) + " rules. " + leastChances(),
                answer(),
                rules(),
                finding(),
                pictures(),
                sure(),
                new WhencePages(run).page(List.of("./plumbline verify FOLDER")));
    }

    private String leastChances() {
        ComparedRule best = best(one -> one.measures().least());
        ComparedRule worst = best(one -> -one.measures().least());
        return OneIn.words(best.measures().least())
                        .equals(OneIn.words(worst.measures().least()))
                ? "By each of them the least chance is "
                        + OneIn.words(best.measures().least()) + "."
                : "The least chance goes from " + OneIn.words(worst.measures().least()) + " (“"
                        + worst.recipe().title() + "”) to "
                        + OneIn.words(best.measures().least()) + " (“"
                        + best.recipe().title() + "”).";
    }

    /** The first of those that are greatest, as far as that is proved. */
    private ComparedRule best(ToDoubleFunction<ComparedRule> by) {
        return compared.rules().stream()
                .reduce((one, other) -> by.applyAsDouble(other) > by.applyAsDouble(one) + OneIn.NOTHING ? other : one)
                .orElseThrow();
    }

    private List<String> answer() {
        List<String> sentences = new ArrayList<>();
        for (ComparedRule rule : compared.rules()) {
            if (rule.isUnproved()) {
                sentences.add(rule.recipe().title() + " was stopped before its end, or its proof has a gap: "
                        + rule.proof().words());
            }
            int none = rule.withoutChance(classes);
            if (none > 0) {
                sentences.add("By “" + rule.recipe().title() + "” " + PanelWords.people(none)
                        + (none == 1 ? " has" : " have") + " no chance.");
            }
        }
        return sentences;
    }

    private Grid rules() {
        return new Grid(
                List.of("Rule", "Least chance", "Greatest", "Gini", "Geometric mean", "Below the best least"),
                compared.rules().stream().map(this::row).toList(),
                "Gini: 0 if all chances are alike. Geometric mean: of all chances. Below the best least: people who have less than the"
                        + " greatest least chance of these rules.",
                "tables/rules.csv");
    }

    private List<String> row(ComparedRule rule) {
        var measures = rule.measures();
        return List.of(
                rule.recipe().title(),
                PanelWords.chance(measures.least()),
                PanelWords.chance(measures.greatest()),
                Decimals.fixed(measures.gini(), 4),
                PanelWords.chance(measures.geometricMean()),
                Words.percent(ChanceMeasures.shareBelow(classes, rule.chances(), compared.bestLeast())));
    }

    private String finding() {
        ComparedRule most = best(one -> -one.measures().gini());
        ComparedRule least = best(one -> one.measures().gini());
        return Decimals.fixed(most.measures().gini(), 4)
                        .equals(Decimals.fixed(least.measures().gini(), 4))
                ? "All rules spread the chances alike"
                : "Chances are most alike by “" + most.recipe().title() + "”, least by “"
                        + least.recipe().title() + "”";
    }

    private List<ComparedPage.OfRule> pictures() {
        double most = compared.rules().stream()
                .mapToDouble(rule -> rule.measures().greatest())
                .max()
                .orElseThrow();
        return compared.rules().stream()
                .map(rule -> new ComparedPage.OfRule(
                        rule.recipe().title(),
                        standsFor(rule.recipe().rule().proves()),
                        ChanceSteps.of(
                                rule.recipe().title() + ": everybody's chance, from "
                                        + OneIn.words(rule.measures().least()) + " to "
                                        + OneIn.words(rule.measures().greatest()),
                                steps(rule),
                                classes.panelSize(),
                                most)))
                .toList();
    }

    private List<ChanceSteps.Step> steps(ComparedRule rule) {
        List<ChanceSteps.Step> steps = new ArrayList<>();
        for (int one = 0; one < classes.count(); one++) {
            steps.add(new ChanceSteps.Step(rule.chances().ofClass(one), classes.size(one)));
        }
        return steps;
    }

    private static String standsFor(PanelRule.Proves proves) {
        return switch (proves) {
            case LEXIMIN -> "Raises the least chance as far as it goes, then the next least, and so on.";
            case MAXIMIN -> "Raises the least chance as far as it goes, and asks nothing of the others.";
            case NASH ->
                "Makes the product of all chances as great as it can be: a little less for the least may be much more for others.";
            case NOTHING ->
                "Fills seats one by one from the scarcest quota, as was long done; it aims at no chance in particular.";
        };
    }

    private List<String> sure() {
        List<String> sentences = new ArrayList<>();
        for (ComparedRule rule : compared.rules()) {
            sentences.add(
                    rule.recipe().rule() instanceof PanelRule.Greedy greedy
                            ? rule.recipe().title() + ": " + simulated(greedy.draws())
                            : rule.recipe().title() + ": " + rule.proof().words());
        }
        sentences.add(
                "All rules were given the same pool and the same quotas; none of them says that the quotas are right.");
        return sentences;
    }

    /** Twice the standard deviation of a share of one tenth, in percentage points. */
    private static String simulated(int draws) {
        double margin = 2 * StrictMath.sqrt(0.1 * 0.9 / draws) * 100;
        return "nothing is proved. Its chances are shares of " + Words.whole(draws)
                + " simulated draws: a chance of 10% is known to about " + Decimals.significant(margin, 1)
                + " of a percentage point, 19 times in 20, and the least of many such shares looks somewhat smaller than it is,"
                + " the greatest somewhat greater.";
    }
}
