package org.plumbline.app.report.briefs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.app.report.HtmlPage;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;

/** {@code brief.html} and {@code brief.md}: the same words as a page and as text. */
public final class BriefDocuments implements Publication {

    @Override
    public Map<String, byte[]> files(Run run) {
        if (!(run.computed() instanceof Brief brief)) {
            return Map.of();
        }
        BriefPage page = new BriefPages(run, brief).page();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("brief.html", HtmlPage.rendered("brief.jte", "brief.css", page));
        files.put("brief.md", new BriefText(page).bytes());
        return files;
    }
}
