package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.explain.Explanation;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.RuleShares;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.funding.Attribution;
import org.plumbline.methods.index.Interval;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.problems.Quotation;

/** An explanation as plain text: money first, then what it is made of, then how sure it is, then how to check it. */
final class ExplanationText {
    private final Explanation explanation;
    private final IndexStudy study;
    private final int place;
    private final double population;

    ExplanationText(Explanation explanation) {
        this.explanation = explanation;
        this.study = explanation.study();
        this.place = explanation.index();
        this.population = study.population().value(place);
    }

    void print(PrintWriter out) {
        answer(out);
        awards(out);
        score(out);
        share(out);
        otherRules(out);
        margins(out);
        out.println();
        out.println("An area is not the people in it: districts hide their neighbourhoods.");
        out.println("Figures: plumbline run " + study.recipe().id() + "; the rules: plumbline recipes show "
                + study.index().recipe().id() + ", "
                + study.allocation().recipe().id() + ".");
    }

    private void answer(PrintWriter out) {
        String region = study.places()
                .findParent(explanation.place())
                .map(parent -> ", " + parent.name())
                .orElse("");
        out.println(explanation.place() + region + ": " + Words.whole(Math.round(population)) + " people.");
        for (AttributionAnswer audited : study.audit().attributions()) {
            int count = audited.awards().awards(place);
            long pence = audited.awards().pence(place);
            out.println("Awarded " + audited.use().title() + ": " + Sterling.text(pence) + " in " + count
                    + (count == 1 ? " award" : " awards") + ", £" + Decimals.poundsPerHead(pence, population)
                    + " a head.");
        }
        long share = study.allocation().main().pence(place);
        out.println("Share under the rule \"" + study.allocation().main().rule().title() + "\": " + Sterling.text(share)
                + ", £" + Decimals.poundsPerHead(share, population) + " a head.");
    }

    private void score(PrintWriter out) {
        IndexAnswer index = study.index();
        String need = Decimals.fixed(index.result().score(place), 3);
        out.println();
        out.println("Need " + need + ", rank " + index.result().rank(place) + " of "
                + study.places().size() + " (1 is the most deprived). Its parts:");
        int widest = explanation.parts().stream()
                .mapToInt(part -> part.indicator().title().length())
                .max()
                .orElse(0);
        String columns = "  %-" + widest + "s  %9s  %4s  %12s  %8s  %7s  %15s%n";
        out.printf(columns, "", "published", "rank", "on the scale", "x weight", "= part", "of the share");
        for (Explanation.Part part : explanation.parts()) {
            out.printf(
                    columns,
                    part.indicator().title(),
                    Decimals.upTo(part.value(), 3),
                    part.rank(),
                    Decimals.fixed(part.normalised(), 3),
                    Decimals.upTo(part.percent(), 3) + "%",
                    Decimals.fixed(part.score(), 3),
                    Sterling.text(part.pence()));
        }
        out.printf(
                columns,
                "sum",
                "",
                "",
                "",
                "",
                need,
                Sterling.text(study.allocation().main().pence(place)));
    }

    private void share(PrintWriter out) {
        out.println();
        out.println("The share is the pot times people times need, over the same summed for all "
                + study.places().size() + ":");
        out.println("  " + Sterling.text(study.allocation().potPence()) + " x (" + Words.whole(Math.round(population))
                + " x "
                + Decimals.fixed(study.index().result().score(place), 6) + ") / "
                + Decimals.fixed(explanation.allClaims(), 3) + " = "
                + Sterling.text(study.allocation().main().pence(place)) + ", to the penny by largest remainder.");
    }

    private void otherRules(PrintWriter out) {
        out.println();
        out.println("Under each stated rule:");
        for (RuleShares shares : study.allocation().shares()) {
            out.printf("  %-52s %18s%n", shares.rule().title(), Sterling.text(shares.pence(place)));
        }
    }

    private void margins(PrintWriter out) {
        IndexAnswer index = study.index();
        Interval ranks = index.margins().interval(place);
        Interval shares = study.allocation().margins().interval(place);
        out.println();
        out.println("How sure: over " + Words.whole(index.choices().size()) + " stated choices (seed " + index.seed()
                + "), the middle 90% of ranks is " + ranks.low() + " to " + ranks.high() + ", of shares "
                + Sterling.pounds(shares.low()) + " to " + Sterling.pounds(shares.high()) + ".");
        for (int most : index.statedMargins().lists()) {
            out.println("  Among the " + most + " most deprived on "
                    + Decimals.upTo(100 * index.margins().shareAmong(most, place), 1) + "% of the choices.");
        }
        out.println("  Sampling error is not included.");
    }

    /** Pounds and pence for each resident, rounded half up. */
    private String perHead(long pence) {
        return population == 0 ? "nobody's" : Sterling.text(Math.round(pence / population));
    }

    /** The awards that count for the place under the last, widest rule of attribution. */
    private void awards(PrintWriter out) {
        List<AttributionAnswer> attributions = study.audit().attributions();
        List<Attribution.Part> parts = attributions.get(attributions.size() - 1).awards().parts().stream()
                .filter(part -> part.place() == place)
                .toList();
        if (!parts.isEmpty()) {
            out.println();
            out.println("The awards, as announced:");
        }
        for (Attribution.Part part : parts) {
            String share = part.pence() == part.award().amountPence()
                    ? ""
                    : ", of " + Sterling.text(part.award().amountPence()) + " for several districts";
            out.println("  round " + part.award().round() + ", " + Sterling.text(part.pence()) + share + ": "
                    + Quotation.shortened(part.award().project()) + " ("
                    + Quotation.shortened(part.award().leadAuthority()) + ")");
        }
    }
}
