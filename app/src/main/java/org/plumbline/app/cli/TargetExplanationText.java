package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.target.Measure;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.target.Spread;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.PlaceNames;

/** Why a place is on the list of a target, or off it, in plain English. */
final class TargetExplanationText {
    private final TargetAnswer target;
    private final Place place;
    private final int index;

    /** @throws org.plumbline.model.problems.NoAnswer if {@code typed} is no place, or may be more than one */
    TargetExplanationText(TargetStudy study, String typed) {
        this.target = study.target();
        this.place = new PlaceNames(target.areas().places(), where -> lying(target, where)).get(typed);
        this.index = target.areas().places().indexOf(place.code());
    }

    /** In which district most residents of a place live; nothing where nobody is known to. */
    private static String lying(TargetAnswer target, Place place) {
        int district = target.areas().districtOf(target.areas().places().indexOf(place.code()));
        return district < 0
                ? ""
                : " in " + target.areas().districts().at(district).name();
    }

    void print(PrintWriter out) {
        out.println(place + lying(target, place) + ": "
                + (target.isListed(index) ? "on the list." : "not on the list" + why() + ".")
                + " To be on it, a place must be among the worst " + Words.whole(target.most()) + " on both measures.");
        out.println();
        measure(out, target.measures().get(0), target.margins().firstRank(index));
        measure(out, target.measures().get(1), target.margins().secondRank(index));
        spread(out);
        out.println();
        out.println(sure());
        target.published()
                .ifPresent(list -> out.println("It is " + (list.isListed(index) ? "" : "not ") + "on "
                        + list.list().title() + "."));
    }

    /** By how much it misses the line, on each measure that it misses. */
    private String why() {
        return target.measures().stream()
                .filter(measure -> measure.rank(index) > target.most())
                .map(measure -> ": " + Words.whole(measure.rank(index) - target.most())
                        + " ranks beyond the line on the " + measure.use().title())
                .collect(Collectors.joining(" and"))
                .replace(" and:", " and");
    }

    private String sure() {
        if (!target.isMeasured(index)) {
            return "How sure: cannot say. Without a score on both measures it is on no list, whatever its need.";
        }
        return "How sure: " + Decimals.upTo(100 * target.margins().shareListed(index), 1) + "% of "
                + Words.whole(target.draws()) + " near choices list it (seed " + target.seed() + ")"
                + (target.far().isEmpty()
                        ? ""
                        : ", and " + Decimals.upTo(100 * target.shareOfFar(index), 1) + "% of "
                                + Words.whole(target.far().size()) + " other concepts")
                + ". Sampling error is not included.";
    }

    private void measure(PrintWriter out, Measure measure, Interval ranks) {
        int rank = measure.rank(index);
        if (rank == Ranks.UNRANKED) {
            out.println(measure.use().title() + ": cannot say, it has no score.");
            return;
        }
        out.println(measure.use().title() + ": score " + Decimals.fixed(measure.score(index), 3) + ", rank "
                + Words.whole(rank) + " of " + Words.whole(measure.ranked()) + " (1 is the worst), "
                + (rank <= target.most()
                        ? "inside the line by " + Words.whole(target.most() - rank)
                        : "outside the line by " + Words.whole(rank - target.most()))
                + "; ranks " + Words.whole(ranks.low()) + " to " + Words.whole(ranks.high())
                + " over the near choices.");
        for (Measure.Part part : measure.parts(index)) {
            out.printf("    %-36s %10s%n", part.title(), Decimals.fixed(part.score(), 3));
        }
    }

    private void spread(PrintWriter out) {
        Spread spread = target.spread(index);
        out.println();
        if (spread.areas() == 0) {
            out.println("No neighbourhood lies in it by best fit, so nothing is known of its residents.");
            return;
        }
        out.println("Inside it: " + Words.whole(Math.round(spread.residents())) + " residents in "
                + Words.count(spread.areas()) + (spread.areas() == 1 ? " neighbourhood" : " neighbourhoods") + "; "
                + Words.exactPercent(spread.shareInWorstTenth())
                + " of them live in the worst tenth of neighbourhoods. Its neighbourhoods rank from "
                + Words.whole(spread.worstRank()) + " to " + Words.whole(spread.bestRank()) + ".");
    }
}
