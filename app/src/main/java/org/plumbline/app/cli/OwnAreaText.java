package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.areas.AreaReceipt;
import org.plumbline.engine.areas.AreaReceipt.AreaMargin;
import org.plumbline.engine.areas.AreaReceipt.Coverage;
import org.plumbline.engine.areas.AreaReceipt.Cut;
import org.plumbline.engine.areas.AreaReceipt.PartOf;
import org.plumbline.engine.areas.Member;
import org.plumbline.engine.areas.OwnArea;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.model.citations.Licence;
import org.plumbline.model.places.Place;
import org.plumbline.model.problems.Quotation;

/** What a person sees of an area of their own: the answer in a sentence, how sure it is, and what it rests on. */
final class OwnAreaText {
    private static final int NAMED = 6;

    private final OwnArea area;
    private final AreaReceipt receipt;

    OwnAreaText(OwnArea area) {
        this.area = area;
        this.receipt = area.receipt();
    }

    /** @param members whether to print the table of them as well */
    void print(PrintWriter out, boolean members) {
        out.println(answer());
        out.println();
        out.println("From     "
                + shown(receipt.given().words() + " in " + receipt.given().file()) + ". "
                + receipt.given().method());
        receipt.headcount()
                .indexResidents()
                .ifPresent(people -> out.println("Index    the indices of deprivation of 2019 count " + people(people)
                        + " people there (mid-2015, without prisoners); standings are weighed by those"));
        lyingIn(out, receipt.districts(), "District");
        lyingIn(out, receipt.wards(), "Ward");
        receipt.coverage().ifPresent(coverage -> coverage(out, coverage));
        receipt.margin().ifPresent(margin -> margin(out, margin));
        receipt.notes().forEach(note -> out.println("Note     " + shown(note)));
        if (members) {
            out.println();
            area.members().forEach(member -> member(out, member));
        }
        out.println();
        TableTerms.printOwn(receipt.tables(), out);
        receipt.sources().forEach(source -> source(out, source));
        if (receipt.isPrivate()) {
            TableTerms.printPrivate(out);
        }
    }

    /** Old Town is 7 neighbourhoods with 11,420 residents in Hastings (mid-2019). */
    String answer() {
        int count = area.members().size();
        return shown(area.name()) + " is " + (area.isWhole() ? "" : "parts or all of ") + Words.whole(count)
                + (count == 1 ? " neighbourhood" : " neighbourhoods") + " with " + people(area.residents())
                + " residents" + districts() + " (mid-2019).";
    }

    private String districts() {
        List<String> names =
                receipt.districts().stream().map(part -> part.place().name()).toList();
        if (names.isEmpty()) {
            return "";
        }
        return " in " + (names.size() > NAMED ? Words.whole(names.size()) + " districts" : Words.list(names));
    }

    private static void lyingIn(PrintWriter out, List<PartOf> parts, String kind) {
        parts.stream()
                .limit(NAMED)
                .forEach(part -> out.printf(
                        "%-8s %s: %s of its %s neighbourhoods, %s residents of this area%n",
                        kind,
                        part.place(),
                        Words.whole(part.neighbourhoods()),
                        Words.whole(part.of()),
                        people(part.residents())));
        if (parts.size() > NAMED) {
            out.println("         and " + Words.whole(parts.size() - NAMED) + " more");
        }
    }

    private static void coverage(PrintWriter out, Coverage coverage) {
        out.println("Land     " + km2(coverage.drawnKm2()) + " drawn, " + km2(coverage.membersKm2())
                + " in the neighbourhoods; they cover " + Words.percent(coverage.drawnCovered())
                + " of what was drawn, and " + Words.percent(coverage.membersInside()) + " of them was drawn");
    }

    private void margin(PrintWriter out, AreaMargin margin) {
        if (margin.cut().isEmpty()) {
            out.println("Margin   none: the line cuts no neighbourhood");
            return;
        }
        out.println("Margin   " + people(margin.least()) + " to " + people(margin.most())
                + " residents: from those wholly inside the line to all that it touches. It cuts "
                + Words.whole(margin.cut().size()) + ":");
        margin.cut().stream().limit(2L * NAMED).forEach(cut -> cut(out, cut));
        if (margin.cut().size() > 2 * NAMED) {
            out.println("         and " + Words.whole(margin.cut().size() - 2L * NAMED) + " more");
        }
    }

    private static void cut(PrintWriter out, Cut cut) {
        out.println("         " + cut.neighbourhood() + ": " + people(cut.residents()) + " residents, counted "
                + (cut.counted() ? "in" : "out") + ", " + Words.percent(cut.shareInside()) + " of its land inside");
    }

    private static void member(PrintWriter out, Member member) {
        Place place = member.neighbourhood();
        out.printf(
                "%s  %-40s %10s%s%n",
                place.code(),
                place.name(),
                people(member.residents()),
                member.share() == 1 ? "" : "  share " + Decimals.upTo(member.share(), 6));
    }

    private static void source(PrintWriter out, SourceCard source) {
        out.println("Source   " + source.citation().publisher() + ", "
                + source.licences().stream().map(Licence::title).collect(Collectors.joining(", ")));
    }

    private static String people(double residents) {
        return Words.whole(Math.round(residents));
    }

    private static String km2(double area) {
        return Decimals.significant(area, 3) + " km2";
    }

    /** Names of areas and files are a stranger's. */
    private static String shown(String text) {
        return Quotation.visible(text);
    }
}
