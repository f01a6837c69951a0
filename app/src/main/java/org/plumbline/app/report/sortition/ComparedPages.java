package org.plumbline.app.report.sortition;

import java.util.List;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.WhencePages;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.ComparedPanels;
import org.plumbline.engine.sortition.ComparedRule;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.tables.Decimals;

/** Puts the report of a comparison together. */
final class ComparedPages {
    private final Run run;
    private final ComparedPanels compared;

    ComparedPages(Run run, ComparedPanels compared) {
        this.run = run;
        this.compared = compared;
    }

    ComparedPage page() {
        return new ComparedPage(
                compared.facts().title(),
                "A panel of " + compared.classes().panelSize() + " from "
                        + compared.classes().assembly().pool().people() + " people who volunteered, by "
                        + compared.rules().size() + " rules.",
                new Grid(
                        List.of("Rule", "Least chance", "Percent", "Greatest, percent", "Gini", "What is proved"),
                        compared.rules().stream().map(ComparedPages::row).toList(),
                        "What each rule makes of the same pool.",
                        "tables/rules.csv"),
                new WhencePages(run).page(List.of("./plumbline verify FOLDER")));
    }

    private static List<String> row(ComparedRule rule) {
        return List.of(
                rule.recipe().title(),
                OneIn.words(rule.measures().least()),
                Decimals.fixed(100 * rule.measures().least(), 2),
                Decimals.fixed(100 * rule.measures().greatest(), 2),
                Decimals.fixed(rule.measures().gini(), 4),
                rule.proof().words());
    }
}
