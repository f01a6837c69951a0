package org.plumbline.app.report.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.WhencePages;
import org.plumbline.app.report.charts.ChanceSteps;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.Binding;
import org.plumbline.engine.sortition.Level;
import org.plumbline.engine.sortition.NotMatched;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.recipes.sortition.PanelRule;

/** Puts the report of a selection together. */
final class PanelPages {
    /** Levels that a page shows: the least chances and a few of the greatest. */
    private static final int LEAST_SHOWN = 19;

    private static final int GREATEST_SHOWN = 5;
    private static final String NO_SINGLE_QUOTA = "none that most of them have in common";

    private final Run run;
    private final PanelAnswer answer;
    private final PanelWords words;

    PanelPages(Run run, PanelAnswer answer) {
        this.run = run;
        this.answer = answer;
        this.words = new PanelWords(answer);
    }

    PanelPage page() {
        return new PanelPage(
                answer.facts().title(),
                answer.recipe().title() + ". " + answer.recipe().summary(),
                answer.isUnproved(),
                words.headline(),
                List.of(words.proved(), words.lottery()),
                steps(),
                levels(),
                new FeatureParts(answer).features(),
                new PairParts(run).pairs(),
                notMatched(),
                sure(),
                checks(),
                answer.recipe().notes(),
                run.tables().stream()
                        .map(table -> new Whence.Link(table.title(), "tables/" + table.name() + ".csv"))
                        .toList(),
                new WhencePages(run).page(List.of("./plumbline verify FOLDER")));
    }

    private ChanceSteps steps() {
        List<ChanceSteps.Step> steps = answer.levels().stream()
                .map(level -> new ChanceSteps.Step(level.chance(), level.people()))
                .toList();
        return ChanceSteps.of(
                "Everybody's chance, from " + OneIn.words(answer.chances().least()) + " to "
                        + OneIn.words(answer.chances().greatest()) + ", in " + steps.size()
                        + (steps.size() == 1 ? " step" : " steps"),
                steps,
                answer.classes().panelSize(),
                0);
    }

    private PanelPage.Levels levels() {
        List<Level> levels = answer.levels();
        int all = levels.size();
        boolean shown = all <= LEAST_SHOWN + GREATEST_SHOWN;
        List<PanelPage.LevelRow> rows = new ArrayList<>();
        for (int number = 0; number < all; number++) {
            if (shown || number < LEAST_SHOWN || number >= all - GREATEST_SHOWN) {
                rows.add(row(number + 1, levels.get(number)));
            }
        }
        return new PanelPage.Levels(
                levelsFinding(),
                rows,
                (shown
                                ? "All chances that differ, the least first."
                                : "The " + LEAST_SHOWN + " least and the " + GREATEST_SHOWN + " greatest of "
                                        + Words.whole(all) + " chances that differ.")
                        + " The quotas are those at their limit that most of these people come under: a seat more for one of them is one less for"
                        + " another.");
    }

    private String levelsFinding() {
        List<Level> levels = answer.levels();
        if (levels.size() == 1) {
            return "Everybody has the same chance";
        }
        Level most = levels.stream()
                .reduce((one, other) -> other.people() > one.people() ? other : one)
                .orElseThrow();
        String chance = OneIn.words(most.chance());
        return PanelWords.people(most.people()) + (most.people() == 1 ? " has" : " have") + " one and the same chance, "
                + chance + "; there are " + Words.whole(levels.size()) + " that differ";
    }

    private static PanelPage.LevelRow row(int number, Level level) {
        return new PanelPage.LevelRow(
                Integer.toString(number),
                OneIn.words(level.chance()),
                PanelWords.percent(level.chance()),
                Words.whole(level.people()),
                level.why().isEmpty()
                        ? List.of(NO_SINGLE_QUOTA)
                        : level.why().stream().map(Binding::words).toList());
    }

    private PanelPage.Part notMatched() {
        List<NotMatched> list = answer.notMatched();
        if (list.isEmpty()) {
            return new PanelPage.Part(
                    "Nobody was left out",
                    List.of("Everybody who volunteered is on at least one panel of the public lottery."),
                    Optional.empty());
        }
        TreeMap<String, Integer> reasons = new TreeMap<>();
        list.forEach(one -> reasons.merge(one.why(), 1, Integer::sum));
        return new PanelPage.Part(
                PanelWords.people(list.size()) + (list.size() == 1 ? " is" : " are")
                        + " on no panel of the public lottery",
                List.of(
                        "Quotas decide that, or the rule does; each row says which. A quota that is wider by a seat might give them a"
                                + " chance."),
                Optional.of(new Grid(
                        List.of("Why", "People"),
                        reasons.entrySet().stream()
                                .map(one -> List.of(Words.capital(one.getKey()), Words.whole(one.getValue())))
                                .toList(),
                        "Each of them by row key:",
                        "tables/not-matched.csv")));
    }

    private PanelPage.Part sure() {
        List<String> sentences = new ArrayList<>();
        sentences.add(answer.proof().words());
        sentences.addAll(answer.proof().faults());
        if (answer.proof().claim() == PanelRule.Proves.NOTHING) {
            sentences.add("Chances of this rule are the shares of simulated draws. "
                    + String.join(" ", answer.recipe().notes()));
        }
        sentences.add("A solver (" + answer.facts().solver()
                + ") found the lottery; it is not believed. Whole numbers check that every panel keeps every quota, and that no"
                + " lottery at all is better than the proof allows.");
        sentences.add(
                "The proof is about these quotas and this pool. It does not say that the quotas are right, that those who volunteered"
                        + " are like those who did not, or that what they said of themselves is true.");
        sentences.add(words.lottery());
        sentences.addAll(answer.facts().remarks().stream()
                .map(one -> Words.capital(one) + ".")
                .toList());
        return new PanelPage.Part(sureFinding(), sentences, Optional.of(measures()));
    }

    private String sureFinding() {
        if (answer.proof().claim() == PanelRule.Proves.NOTHING) {
            return "The chances are simulated, and nothing is proved.";
        }
        return answer.isUnproved()
                ? "The proof has a gap of " + Decimals.fixed(answer.proof().gap(), 6) + "."
                : "Proved, and margins are below " + marginPercent() + " of a percentage point.";
    }

    private String marginPercent() {
        double most = Math.max(answer.chances().greatestDifference(), 1e-6);
        return Decimals.upTo(Math.ceil(100 * most * 100) / 100, 2);
    }

    private Grid measures() {
        var measures = answer.measures();
        return new Grid(
                List.of("Measure", "Value"),
                List.of(
                        List.of("Least chance", PanelWords.chance(measures.least())),
                        List.of("Greatest chance", PanelWords.chance(measures.greatest())),
                        List.of("Gini: 0 if all chances are alike", Decimals.fixed(measures.gini(), 4)),
                        List.of("Geometric mean of all chances", PanelWords.chance(measures.geometricMean()))),
                "How evenly the chances are spread.",
                "tables/measures.csv");
    }

    private List<String> checks() {
        return List.of(
                "Count on how many lines of inputs/portfolio.csv a row key stands: over "
                        + Words.whole(answer.chances().allPanels()) + ", that is its chance in the public lottery.",
                "Count the people of a kind on any line of it, by inputs/pool.csv, and compare with inputs/quotas.csv.",
                "inputs/lottery.csv and inputs/certificate.csv are the lottery and its proof. The command below checks both without the solver"
                        + " that found them, and makes every table and page again. FOLDER is the one in which this page lies.");
    }
}
