package org.plumbline.app.report;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.BoundaryMap;
import org.plumbline.app.report.charts.IntervalChart;
import org.plumbline.app.report.charts.MapWords;
import org.plumbline.app.report.charts.PairChart;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.studies.FundingAnswer;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.target.AssociationAnswer;
import org.plumbline.engine.target.Outlines;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.index.Interval;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.places.Place;

/** The pictures of the report on a target, each under its finding and with its caption. */
final class TargetPictures {
    private static final int MOST_DISTRICTS = 10;

    private final TargetStudy study;
    private final TargetAnswer target;
    private final FundingAnswer funding;
    private final TargetFindings findings;
    private final ListedPlaces places;
    private final PerHead perHead;

    TargetPictures(TargetStudy study, TargetFindings findings, ListedPlaces places) {
        this.study = study;
        this.target = study.target();
        this.funding = study.funding();
        this.findings = findings;
        this.places = places;
        this.perHead = new PerHead(funding);
    }

    Optional<ReportPage.Picture<BoundaryMap>> map() {
        return study.outlines()
                .map(outlines -> new ReportPage.Picture<>(
                        findings.where(),
                        BoundaryMap.of(outlines.districts(), marked(outlines), words(outlines)),
                        "The " + findings.kinds()
                                + " on the list, with the outlines of districts. Small ones are drawn as"
                                + " discs, so that they can be seen. Outlines are simplified and show where, not how far.",
                        "tables/list.csv"));
    }

    private List<BoundaryMap.Marked> marked(Outlines outlines) {
        return outlines.places().list().stream()
                .map(shape -> new BoundaryMap.Marked(
                        shape, places.nameWithDistrict(target.areas().places().indexOf(shape.code())), 0))
                .toList();
    }

    private MapWords words(Outlines outlines) {
        return new MapWords(
                "listed",
                "Where the " + findings.kinds() + " on the list are",
                List.of(new MapWords.Step(0, "on the list")),
                findings.nation().equals("England") ? MapWords.englishTowns() : List.of(),
                outlines.notDrawn().stream().map(Place::name).toList());
    }

    ReportPage.Picture<PairChart> money() {
        List<PairChart.Pair> pairs = findings.mostListed(MOST_DISTRICTS).stream()
                .map(district -> new PairChart.Pair(
                        funding.places().at(district).name(),
                        perHead.of(findings.first().awards().pence(district), district),
                        perHead.of(funding.allocation().main().pence(district), district)))
                .toList();
        return new ReportPage.Picture<>(
                findings.moneyFinding(),
                PairChart.of("What was awarded a head and the share a head, by district", pairs),
                "Pounds for each resident in the " + Words.count(pairs.size())
                        + " districts with most residents of listed " + findings.kinds()
                        + ", the most first. Awards count "
                        + findings.first().use().title()
                        + "; the share is under the rule " + findings.rule()
                        + ", one of several that could be stated. Awards are as announced, which is not the same as paid.",
                "tables/districts.csv");
    }

    TargetPage.Grid districts() {
        double[] residents = target.claims(target.toListed());
        int[] listed = study.listedByDistrict();
        List<List<String>> rows = findings.mostListed(residents.length).stream()
                .map(district -> List.of(
                        funding.places().at(district).name(),
                        Integer.toString(listed[district]),
                        Words.whole(Math.round(residents[district])),
                        Sterling.pounds(findings.first().awards().pence(district)),
                        Sterling.pounds(funding.allocation().main().pence(district)),
                        range(funding.allocation().margins().interval(district))))
                .toList();
        return new TargetPage.Grid(
                List.of(
                        "District",
                        findings.kinds() + " listed",
                        "residents of these",
                        "awarded",
                        "share",
                        "middle 90% of it over the near choices"),
                rows,
                "Most residents of listed " + findings.kinds()
                        + " first. Districts without one have no share under this"
                        + " rule; their awards and their shares under the other rules are in the table." + outside(),
                "tables/districts.csv");
    }

    /** A stated share may lie outside what most near choices give: the stated scale is one of them, not their middle. */
    private String outside() {
        long outside = study.districtsListed().stream()
                .filter(district -> !funding.allocation()
                        .margins()
                        .interval(district)
                        .contains(funding.allocation().main().pence(district)))
                .count();
        return outside == 0
                ? ""
                : " The share lies outside its own middle 90% in " + Words.count(outside)
                        + " of them: the stated scale is one of the near choices, not their middle.";
    }

    private static String range(Interval shares) {
        return Sterling.pounds(shares.low()) + " to " + Sterling.pounds(shares.high());
    }

    Optional<ReportPage.Picture<IntervalChart>> associations() {
        return target.recipe()
                .associations()
                .map(these -> new ReportPage.Picture<>(
                        findings.associations(these),
                        IntervalChart.of(
                                "Correlations of the measures with " + these.outcomeTitle(),
                                target.associations().stream()
                                        .map(TargetPictures::figure)
                                        .toList()),
                        "Pearson's correlation with " + these.outcomeTitle()
                                + " over districts; in brackets, how many districts. The intervals are by Fisher's z, as if the"
                                + " districts had been drawn at random. They are all that there are, so an interval gives an"
                                + " idea of the size of chance, no more. " + these.note(),
                        "tables/associations.csv"));
    }

    private static IntervalChart.Figure figure(AssociationAnswer answer) {
        return new IntervalChart.Figure(
                answer.variant().title() + " (" + answer.association().pairs() + ")",
                answer.association().correlation(),
                answer.association().low(),
                answer.association().high(),
                answer.variant().published().orElse(Double.NaN));
    }
}
