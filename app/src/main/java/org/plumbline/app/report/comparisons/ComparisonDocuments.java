package org.plumbline.app.report.comparisons;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.app.report.HtmlPage;
import org.plumbline.app.report.briefs.BriefPage;
import org.plumbline.app.report.briefs.BriefText;
import org.plumbline.engine.comparisons.Comparison;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;

/** {@code compare.html} and {@code compare.md}: the same words as a page and as text. */
public final class ComparisonDocuments implements Publication {

    @Override
    public Map<String, byte[]> files(Run run) {
        if (!(run.computed() instanceof Comparison comparison)) {
            return Map.of();
        }
        BriefPage page = new ComparisonPages(run, comparison).page();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("compare.html", HtmlPage.rendered("brief.jte", "brief.css", page));
        files.put("compare.md", new BriefText(page).bytes());
        return files;
    }
}
