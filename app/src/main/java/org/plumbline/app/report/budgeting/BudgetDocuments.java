package org.plumbline.app.report.budgeting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.app.report.HtmlPage;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;

/** {@code report.html} of a counted budget or of a comparison of rules, and a page for each project beside it. */
public final class BudgetDocuments implements Publication {
    private static final String STYLE = "budgeting.css";

    @Override
    public Map<String, byte[]> files(Run run) {
        if (!(run.computed() instanceof BudgetAnswer answer)) {
            return Map.of();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "report.html",
                answer.compares()
                        ? HtmlPage.rendered("budgetrules.jte", STYLE, new RulesPages(run, answer).page())
                        : HtmlPage.rendered("budgetcount.jte", STYLE, new CountPages(run, answer).page()));
        Names names = new Names(answer.election());
        ProjectPages pages = new ProjectPages(answer);
        for (int project = 0; project < answer.election().projects().size(); project++) {
            files.put("projects/" + names.file(project), HtmlPage.light("budgetproject.jte", pages.page(project)));
        }
        return files;
    }
}
