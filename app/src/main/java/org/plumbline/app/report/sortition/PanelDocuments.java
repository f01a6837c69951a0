package org.plumbline.app.report.sortition;

import java.util.Map;
import org.plumbline.app.report.HtmlPage;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.PanelAnswer;

/** {@code report.html} of a selection. */
public final class PanelDocuments implements Publication {

    @Override
    public Map<String, byte[]> files(Run run) {
        return run.computed() instanceof PanelAnswer answer
                ? Map.of("report.html", HtmlPage.rendered("panelselection.jte", new PanelPages(run, answer).page()))
                : Map.of();
    }
}
