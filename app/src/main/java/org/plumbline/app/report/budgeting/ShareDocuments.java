package org.plumbline.app.report.budgeting;

import java.util.Map;
import org.plumbline.app.report.HtmlPage;
import org.plumbline.engine.budgeting.share.ShareAnswer;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;

/** {@code report.html} of a participatory share. */
public final class ShareDocuments implements Publication {

    @Override
    public Map<String, byte[]> files(Run run) {
        return run.computed() instanceof ShareAnswer answer
                ? Map.of("report.html", HtmlPage.rendered("participatoryshare.jte", new SharePages(run, answer).page()))
                : Map.of();
    }
}
