package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.replication.Comparison;
import org.plumbline.engine.replication.PartCertificate;
import org.plumbline.engine.replication.PartsCertificate;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.recipes.PartRule;

/** The certificate of the parts of a published index in plain English: a line a part, weights that were worked out, what is not made again. */
final class PartsCertificateText {
    private static final int DIGITS = 6;
    private static final String LINE = "  %-34s %-23s %9s %11s %9s %10s %8s %8s  %s%n";

    private final PartsCertificate certificate;

    PartsCertificateText(PartsCertificate certificate) {
        this.certificate = certificate;
    }

    void print(PrintWriter out) {
        out.println(certificate.recipe().title() + ": "
                + (certificate.met() ? "all that the recipe claims holds." : "NOT all that the recipe claims holds."));
        out.println(Words.whole(certificate.rows().size()) + " "
                + certificate.recipe().rows().are());
        out.println();
        out.printf(LINE, "", "", "", "score", "within", "", "rank", "rank", "");
        out.printf(LINE, "part", "level", "compared", "largest", "rounding", "R-squared", "exact", "largest", "");
        certificate.parts().forEach(part -> line(out, part));
        weights(out);
        notPossible(out);
        out.println();
        certificate.recipe().notes().forEach(out::println);
        TableTerms.printOwn(certificate.tables(), out);
        if (certificate.isPrivate()) {
            TableTerms.printPrivate(out);
        }
    }

    private static void line(PrintWriter out, PartCertificate part) {
        out.printf(
                LINE,
                part.part().id(),
                part.claim().level().title(),
                Words.whole(part.compared()),
                part.scores().map(scores -> decimals(scores.largest())).orElse("-"),
                part.scores().map(scores -> percent(part.withinRounding())).orElse("-"),
                part.scores()
                        .map(scores -> Decimals.fixed(scores.rSquared(), 8))
                        .orElse("-"),
                part.ranks().map(ranks -> percent(part.ranksExact())).orElse("-"),
                part.ranks()
                        .map(Comparison::largest)
                        .map(most -> Words.whole(Math.round(most)))
                        .orElse("-"),
                !part.met() ? "DOES NOT HOLD" : part.claims() ? "" : "no claim");
    }

    /** What one factor gives is an answer and not a choice, so it is told. */
    private void weights(PrintWriter out) {
        List<PartCertificate> worked = certificate.parts().stream()
                .filter(part -> part.part().weighsByFigures())
                .toList();
        if (worked.isEmpty()) {
            return;
        }
        out.println();
        out.println("Weights that were worked out: loadings on one factor, as shares of their sum");
        for (PartCertificate part : worked) {
            out.println("  " + part.part().title() + ": " + weights(part));
        }
    }

    private static String weights(PartCertificate part) {
        PartRule rule = part.part();
        return IntStream.range(0, rule.inputs().size())
                .mapToObj(i -> rule.inputs().get(i).title() + " "
                        + Decimals.fixed(part.weights().get(i), 5))
                .collect(Collectors.joining(", "));
    }

    private void notPossible(PrintWriter out) {
        if (certificate.recipe().notPossible().isEmpty()) {
            return;
        }
        out.println();
        out.println("Not made again");
        certificate.recipe().notPossible().forEach(one -> out.println("  " + one.title() + ": " + one.why()));
    }

    private static String percent(double share) {
        return Decimals.fixed(100 * share, 2) + "%";
    }

    private static String decimals(double value) {
        return Decimals.upTo(value, DIGITS);
    }
}
