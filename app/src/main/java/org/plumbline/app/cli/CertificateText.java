package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.replication.Certificate;
import org.plumbline.engine.replication.Comparison;
import org.plumbline.engine.replication.SummaryCertificate;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.recipes.Replication;

/** A certificate in plain English: the answer, the level, the differences, where they are. */
final class CertificateText {
    private static final int FURTHEST = 5;
    private static final int DIGITS = 6;

    private final Certificate certificate;
    private final Replication claim;

    CertificateText(Certificate certificate) {
        this.certificate = certificate;
        this.claim = certificate.replication();
    }

    void print(PrintWriter out) {
        Comparison scores = certificate.scores();
        out.println(certificate.recipe().title() + ": " + answer());
        out.println();
        line(out, "level", claim.level().title() + ": " + claim.level().meaning());
        line(
                out,
                "coverage",
                Words.whole(scores.compared()) + " of " + Words.whole(scores.size()) + " "
                        + certificate.places().type().plural() + " of "
                        + certificate.places().vintage());
        line(
                out,
                "scores",
                "largest difference " + decimals(scores.largest()) + ", mean " + decimals(scores.mean()) + "; "
                        + Words.percent(scores.shareWithin(claim.within())) + " within " + decimals(claim.within())
                        + " (claimed: " + Words.percent(claim.share()) + ")");
        certificate
                .ranks()
                .ifPresent(ranks -> line(
                        out,
                        "ranks",
                        Decimals.fixed(100 * certificate.ranksExact(), 2) + "% exact, largest difference "
                                + Words.whole(Math.round(ranks.largest()))
                                + (claim.ranks() == 0
                                        ? ""
                                        : " (claimed: " + Words.percent(claim.ranks()) + " exact)")));
        furthest(out);
        summaries(out);
        out.println();
        out.println(claim.note());
        certificate.recipe().summaries().ifPresent(these -> out.println(these.note()));
        TableTerms.printOwn(certificate.tables(), out);
        if (certificate.isPrivate()) {
            TableTerms.printPrivate(out);
        }
    }

    private String answer() {
        if (!certificate.met()) {
            return "NOT all that the recipe claims holds.";
        }
        return certificate.isPartlyApproximate()
                ? "the published scores are given again; summaries marked approximate only come near."
                : "the published result is given again.";
    }

    private void furthest(PrintWriter out) {
        List<Integer> places = certificate.scores().furthest(FURTHEST);
        if (places.isEmpty()) {
            return;
        }
        out.println();
        out.printf("  %-34s %12s %12s %12s%n", "differs most", "made", "published", "difference");
        for (int place : places) {
            Comparison scores = certificate.scores();
            out.printf(
                    "  %-34s %12s %12s %12s%n",
                    certificate.places().at(place).name(),
                    Decimals.fixed(scores.made(place), DIGITS),
                    Decimals.upTo(scores.published(place), DIGITS),
                    Decimals.fixed(scores.made(place) - scores.published(place), DIGITS));
        }
    }

    private void summaries(PrintWriter out) {
        if (certificate.summaries().isEmpty()) {
            return;
        }
        out.println();
        out.printf(
                "  %-30s %9s %12s %12s %12s  %s%n",
                "summary of districts", "districts", "largest", "median", "claimed", "");
        for (SummaryCertificate summary : certificate.summaries()) {
            Comparison figures = summary.figures();
            out.printf(
                    "  %-30s %9d %12s %12s %12s  %s%n",
                    summary.published().kind().title(),
                    figures.compared(),
                    decimals(figures.largest()),
                    decimals(figures.median()),
                    decimals(summary.published().within()),
                    !summary.met()
                            ? "DOES NOT HOLD"
                            : summary.isApproximate() ? "approximate: other residents stand in" : "");
        }
    }

    private static String decimals(double value) {
        return Decimals.upTo(value, DIGITS);
    }

    private static void line(PrintWriter out, String label, String text) {
        out.printf("  %-10s %s%n", label, text);
    }
}
