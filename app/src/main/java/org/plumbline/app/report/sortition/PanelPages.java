package org.plumbline.app.report.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.WhencePages;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.FeatureChances;
import org.plumbline.engine.sortition.Level;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.tables.Decimals;

/** Puts the report of a selection together. */
final class PanelPages {
    private static final int MOST_LEVELS = 20;

    private final Run run;
    private final PanelAnswer answer;

    PanelPages(Run run, PanelAnswer answer) {
        this.run = run;
        this.answer = answer;
    }

    PanelPage page() {
        return new PanelPage(
                answer.facts().title(),
                answer.recipe().title() + ". " + answer.recipe().summary(),
                "A panel of " + answer.classes().panelSize() + " from "
                        + answer.chances().people() + " people who volunteered: the least chance is "
                        + OneIn.words(answer.chances().least()) + ", the greatest "
                        + OneIn.words(answer.chances().greatest()) + ".",
                sentences(),
                levels(),
                features(),
                answer.recipe().notes(),
                run.tables().stream()
                        .map(table -> new Whence.Link(table.title(), "tables/" + table.name() + ".csv"))
                        .toList(),
                new WhencePages(run).page(List.of("./plumbline verify FOLDER")));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!answer.facts().finished()) {
            sentences.add(
                    "The method was stopped before it came to its end. What stands here is the best that it had by then.");
        }
        sentences.add(answer.proof().words());
        sentences.add("The public lottery is held over " + answer.chances().allPanels()
                + " panels, each as likely as any other. There, chances differ from these by at most "
                + Decimals.significant(answer.chances().greatestDifference(), 2) + ".");
        if (!answer.notMatched().isEmpty()) {
            sentences.add(answer.notMatched().size() + " people have no chance of a seat; not-matched.csv says why.");
        }
        return sentences;
    }

    private Grid levels() {
        return new Grid(
                List.of("Chance", "Percent", "People", "Quotas at their limit"),
                answer.levels().stream().limit(MOST_LEVELS).map(PanelPages::row).toList(),
                "The " + Math.min(MOST_LEVELS, answer.levels().size()) + " least chances of "
                        + answer.levels().size() + " that differ.",
                "tables/levels.csv");
    }

    private static List<String> row(Level level) {
        return List.of(
                OneIn.words(level.chance()),
                Decimals.fixed(100 * level.chance(), 2),
                Integer.toString(level.people()),
                level.reasons());
    }

    private Grid features() {
        return new Grid(
                List.of("Of whom", "People", "Seats", "Expected seats", "Mean chance, percent"),
                answer.features().stream().map(PanelPages::row).toList(),
                "Chances by what the panel is to mirror.",
                "tables/features.csv");
    }

    private static List<String> row(FeatureChances one) {
        return List.of(
                one.feature() + ": " + one.quota().value(),
                Integer.toString(one.people()),
                one.quota().least() + " to " + one.quota().most(),
                Decimals.fixed(one.expectedSeats(), 2),
                one.people() == 0 ? "" : Decimals.fixed(100 * one.mean(), 2));
    }
}
