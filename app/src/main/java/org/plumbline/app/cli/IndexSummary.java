package org.plumbline.app.cli;

import java.io.PrintWriter;
import org.plumbline.app.report.Findings;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.methods.index.Interval;
import org.plumbline.model.funding.Sterling;

/** The answer of a study of an index, the most deprived districts, and the margin. */
final class IndexSummary {
    private final IndexStudy study;

    IndexSummary(IndexStudy study) {
        this.study = study;
    }

    void print(PrintWriter out) {
        Findings findings = new Findings(study);
        out.println(findings.answer());
        out.println(findings.rules());
        out.println(findings.howCounted());
        out.println();
        out.printf("  %-28s %10s  %14s  %14s%n", "most deprived (published)", "need ranks", "awarded", "share by need");
        for (int place : study.audit().mostDeprived()) {
            Interval ranks = study.index().margins().interval(place);
            out.printf(
                    "  %-28s %10s  %14s  %14s%n",
                    study.places().at(place).name(),
                    ranks.low() + " to " + ranks.high(),
                    Sterling.pounds(study.audit().attributions().get(0).awards().pence(place)),
                    Sterling.pounds(study.allocation().main().pence(place)));
        }
        out.println();
        out.println(findings.sureness());
    }
}
