package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.Words;
import org.plumbline.app.report.index.WarningWords;
import org.plumbline.engine.index.DataLook;
import org.plumbline.engine.index.DataLook.OfIndicator;
import org.plumbline.engine.index.DataLook.Part;
import org.plumbline.engine.index.DataLook.Reliability;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.statistics.Univariate;

/** A look as it is printed: what stands out first, then the figures behind it. Parts are called by their ids, as the recipe calls them. */
final class LookText {
    private static final int WIDEST = 40;
    private static final int DIGITS = 4;

    private final DataLook look;
    private final int width;

    LookText(DataLook look) {
        this.look = look;
        this.width =
                look.titles().keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    void print(PrintWriter out) {
        long cells = (long) look.places() * look.indicators().size();
        out.println(look.title(look.index()));
        out.println(Words.whole(look.places()) + " places, "
                + Words.whole(look.indicators().size()) + " indicators; "
                + Words.whole(look.observed()) + " of " + Words.whole(cells) + " figures are there ("
                + Words.percent((double) look.observed() / cells) + ").");
        warnings(out);
        indicators(out);
        if (!look.reliability().isEmpty()) {
            reliability(out);
        }
        if (!look.parts().isEmpty()) {
            parts(out);
        }
        look.whyNotBuilt().ifPresent(why -> {
            out.println();
            out.println("The index cannot be built as it stands:");
            out.println("  " + why);
        });
    }

    private void warnings(PrintWriter out) {
        WarningWords words = new WarningWords(look, id -> id);
        out.println();
        out.println(words.finding() + (look.warnings().isEmpty() ? "." : ":"));
        look.warnings().forEach(warning -> out.println("  - " + words.sentence(warning)));
    }

    private void indicators(PrintWriter out) {
        boolean prepared =
                look.indicators().stream().anyMatch(one -> one.prepared().isPresent());
        out.println();
        out.println(prepared ? "Indicators, after the steps; with how many values were observed" : "Indicators");
        row(out, "", "observed", "min", "median", "max", "skewness", "kurtosis");
        for (OfIndicator one : look.indicators()) {
            Univariate used = one.used();
            row(
                    out,
                    one.id(),
                    Words.whole(one.observed().observed()),
                    cell(used.min()),
                    cell(used.median()),
                    cell(used.max()),
                    fixed(used.skewness(), 2),
                    fixed(used.kurtosis(), 2));
        }
    }

    private void reliability(PrintWriter out) {
        out.println();
        out.println("How well domains hang together: Cronbach's alpha, and the share of the first component");
        row(out, "", "parts", "alpha", "first");
        for (Reliability one : look.reliability()) {
            row(
                    out,
                    one.domain(),
                    one.parts() + (one.ofIndicators() ? " ind." : ""),
                    fixed(one.alpha(), 2),
                    one.ofIndicators()
                            ? ""
                            : look.firstShare(one.domain()).map(Words::percent).orElse("-"));
            one.whyEmpty().ifPresent(why -> out.println("      " + why));
        }
    }

    private void parts(PrintWriter out) {
        out.println();
        out.println("What counts: weight as stated, importance as it comes about, ranks without it");
        row(out, "", "weight", "importance", "mean change", "largest");
        for (Part part : look.parts()) {
            row(
                    out,
                    part.id(),
                    percent(part.weight()),
                    percent(part.importanceShare()),
                    part.removal().map(one -> fixed(one.meanRankChange(), 1)).orElse("-"),
                    part.removal()
                            .map(one -> Words.whole(one.largestRankChange()))
                            .orElse("-"));
        }
        List<String> reasons = look.parts().stream()
                .map(Part::whyNoRemoval)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        reasons.forEach(why -> out.println("  -: " + why));
    }

    private void row(PrintWriter out, String name, String... cells) {
        int shown = Math.min(width, WIDEST);
        StringBuilder line = new StringBuilder("  ")
                .append(name.length() > shown ? name.substring(0, shown - 1) + "~" : name)
                .append(" ".repeat(Math.max(0, shown - name.length())));
        for (String cell : cells) {
            line.append(' ').append(" ".repeat(Math.max(0, 11 - cell.length()))).append(cell);
        }
        out.println(line);
    }

    /** Four digits, but all of a whole number of thousands: the last of 33,755 ranks is not 33,760. */
    private static String cell(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return Math.abs(value) >= 1_000 ? Decimals.upTo(value, 0) : Decimals.significant(value, DIGITS);
    }

    private static String fixed(double value, int decimals) {
        return Double.isNaN(value) ? "-" : Decimals.fixed(value, decimals);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : Decimals.fixed(100 * share, 1) + "%";
    }
}
