package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.places.Carried;
import org.plumbline.engine.places.CarriedColumn;
import org.plumbline.engine.places.Loss;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.places.ConversionReceipt;
import org.plumbline.model.citations.Licence;
import org.plumbline.model.places.Place;
import org.plumbline.model.problems.Quotation;

/** What a person sees of a receipt: how well figures were carried over, what is missing, and what all that rests on. */
final class ReceiptText {
    private static final int NAMED = 5;
    private static final int DIGITS = 12;

    private final Carried carried;

    ReceiptText(Carried carried) {
        this.carried = carried;
    }

    void print(PrintWriter out) {
        out.println(carried.route() + ": " + Words.whole(carried.rows()) + " rows became "
                + Words.whole(carried.places()) + ".");
        fits(out, carried.receipt());
        carried.columns().stream().filter(CarriedColumn::isCount).forEach(column -> total(out, column));
        carried.losses().forEach(loss -> loss(out, loss));
        if (carried.columns().stream().allMatch(CarriedColumn::isEmpty)) {
            out.println(
                    "  No place got a figure: each holds some that the file has no row for, and a part is not the whole."
                            + " If a missing row means none, write it with 0.");
        }
        out.println();
        carried.steps().forEach(step -> out.println("Step     " + step));
        TableTerms.printOwn(carried.tables(), out);
        carried.sources().forEach(source -> source(out, source));
        if (carried.isPrivate()) {
            TableTerms.printPrivate(out);
        }
    }

    private static void fits(PrintWriter out, ConversionReceipt receipt) {
        for (ConversionReceipt.Line line : receipt.lines()) {
            if (line.places() > 0) {
                out.printf(
                        "  %-8s %8s to %8s places, %12s residents   %s%n",
                        line.fit().name().toLowerCase(Locale.ROOT),
                        Words.whole(line.places()),
                        Words.whole(line.converted()),
                        Words.whole(Math.round(line.people())),
                        switch (line.fit()) {
                            case EXACT -> "one to one: carried over as it is";
                            case SPLIT -> "one became several: an estimate";
                            case MERGED -> "several in one: counts are exact, rates are means";
                            case COMPLEX -> "across old boundaries: an estimate";
                        });
            }
        }
        out.println("  Counts needed no estimate for " + share(receipt.shareKept()) + " of residents; "
                + Words.whole(Math.round(receipt.peopleMoved())) + " of " + Words.whole(Math.round(receipt.people()))
                + " residents get the figure of a larger or smaller area than their own.");
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "none" : Words.percent(share);
    }

    private static void total(PrintWriter out, CarriedColumn column) {
        out.println("  " + shown(column.name()) + " adds up to " + Decimals.significant(column.totalGiven(), DIGITS)
                + " before and " + Decimals.significant(column.totalCarried(), DIGITS) + " after.");
    }

    private static void loss(PrintWriter out, Loss loss) {
        int more = loss.places().size() - NAMED;
        String named = loss.places().stream().limit(NAMED).map(Place::toString).collect(Collectors.joining(", "));
        out.println("  " + shown(loss.what()) + ": " + Words.whole(loss.places().size()) + " - " + shown(named)
                + (more > 0 ? " and " + Words.whole(more) + " more" : ""));
    }

    private static void source(PrintWriter out, SourceCard source) {
        out.println("Source   " + source.citation().publisher() + ", "
                + source.licences().stream().map(Licence::title).collect(Collectors.joining(", ")));
        source.attribution().strip().lines().forEach(line -> out.println("         " + line));
    }

    /** Names of columns are the reader's own, or another's who made the file. */
    private static String shown(String text) {
        return Quotation.visible(text);
    }
}
