package org.plumbline.app.cli;

import java.io.PrintWriter;
import org.plumbline.app.report.TargetFindings;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.studies.FundingAnswer;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.model.funding.Sterling;

/** The answer of a study of a target, the districts where most people live in listed places, and the margin. */
final class TargetSummary {
    private static final int DISTRICTS = 10;

    private final TargetStudy study;

    TargetSummary(TargetStudy study) {
        this.study = study;
    }

    void print(PrintWriter out) {
        TargetFindings findings = new TargetFindings(study);
        out.println(findings.answer());
        out.println(findings.reach());
        out.println(findings.money());
        out.println();
        FundingAnswer funding = study.funding();
        double[] claims = study.target().claims(study.target().toListed());
        int[] listed = study.listedByDistrict();
        out.printf(
                "  %-28s %6s  %10s  %14s  %14s%n",
                "most residents on the list", "listed", "residents", "awarded", "share");
        for (int district : findings.mostListed(DISTRICTS)) {
            out.printf(
                    "  %-28s %6d  %10s  %14s  %14s%n",
                    funding.places().at(district).name(),
                    listed[district],
                    Words.whole(Math.round(claims[district])),
                    Sterling.pounds(
                            funding.audit().attributions().get(0).awards().pence(district)),
                    Sterling.pounds(funding.allocation().main().pence(district)));
        }
        out.println();
        out.println(findings.sureness());
        out.println(findings.published());
    }
}
