package org.plumbline.app.report.sortition.draw;

import java.util.Map;
import org.plumbline.app.report.HtmlPage;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.draw.Commitment;
import org.plumbline.engine.sortition.draw.DrawAnswer;
import org.plumbline.engine.sortition.draw.ReplacementAnswer;

/** {@code report.html} of a commitment, a draw and replacements. */
public final class LotteryDocuments implements Publication {
    private static final String STYLE = "lottery.css";

    @Override
    public Map<String, byte[]> files(Run run) {
        if (run.computed() instanceof Commitment commitment) {
            return page("panelcommitment.jte", new CommitmentPages(run, commitment).page());
        }
        if (run.computed() instanceof DrawAnswer draw) {
            return page("paneldraw.jte", new DrawPages(run, draw).page());
        }
        return run.computed() instanceof ReplacementAnswer answer
                ? page("panelreplacement.jte", new ReplacementPages(run, answer).page())
                : Map.of();
    }

    private static Map<String, byte[]> page(String template, Object page) {
        return Map.of("report.html", HtmlPage.rendered(template, STYLE, page));
    }
}
