package org.plumbline.app.report;

import java.util.Map;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.Study;

/** {@code report.html}: the run as one page that needs nothing but itself. */
public final class Report implements Publication {

    @Override
    public Map<String, byte[]> files(Run run) {
        return run.computed() instanceof Study study ? Map.of("report.html", report(run, study)) : Map.of();
    }

    private static byte[] report(Run run, Study study) {
        return study.match(
                index -> HtmlPage.rendered("report.jte", new ReportPages(run, index).page()),
                target -> HtmlPage.rendered("target.jte", new TargetPages(run, target).page()));
    }
}
