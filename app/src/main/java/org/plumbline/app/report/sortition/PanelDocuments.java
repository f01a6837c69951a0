package org.plumbline.app.report.sortition;

import java.util.Map;
import org.plumbline.app.report.HtmlPage;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.ComparedPanels;
import org.plumbline.engine.sortition.PanelAnswer;

/** {@code report.html} of a selection, or of a comparison of rules; beside a selection a page for those who volunteered. */
public final class PanelDocuments implements Publication {
    private static final String REPORT = "report.html";
    private static final String STYLE = "panel.css";

    @Override
    public Map<String, byte[]> files(Run run) {
        if (run.computed() instanceof PanelAnswer answer) {
            return Map.of(
                    REPORT,
                    HtmlPage.rendered("panelselection.jte", STYLE, new PanelPages(run, answer).page()),
                    "your-chance.html",
                    HtmlPage.light("yourchance.jte", "yourchance.css", new VolunteerPages(answer).page()));
        }
        if (run.computed() instanceof ComparedPanels compared) {
            return Map.of(
                    REPORT, HtmlPage.rendered("panelcomparison.jte", STYLE, new ComparedPages(run, compared).page()));
        }
        return Map.of();
    }
}
