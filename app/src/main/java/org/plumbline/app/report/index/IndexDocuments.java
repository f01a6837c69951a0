package org.plumbline.app.report.index;

import java.util.Map;
import org.plumbline.app.report.HtmlPage;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;

/** {@code report.html} of an index that was built. */
public final class IndexDocuments implements Publication {

    @Override
    public Map<String, byte[]> files(Run run) {
        return run.computed() instanceof BuiltAnswer built
                ? Map.of("report.html", HtmlPage.rendered("index.jte", new IndexPages(run, built).page()))
                : Map.of();
    }
}
