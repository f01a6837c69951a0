package org.plumbline.app.report.sortition;

import java.util.Map;
import java.util.TreeMap;
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
            Map<String, byte[]> files = new TreeMap<>(); // in one order, since files are listed in it
            files.put(REPORT, HtmlPage.rendered("panelselection.jte", STYLE, new PanelPages(run, answer).page()));
            files.put(
                    "your-chance.html",
                    HtmlPage.light("yourchance.jte", "yourchance.css", new VolunteerPages(answer).page()));
            return files;
        }
        if (run.computed() instanceof ComparedPanels compared) {
            return Map.of(
                    REPORT, HtmlPage.rendered("panelcomparison.jte", STYLE, new ComparedPages(run, compared).page()));
        }
        return Map.of();
    }
}
