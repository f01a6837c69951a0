package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.AuditAnswer;
import org.plumbline.engine.studies.DeprivationGroups;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Standing;
import org.plumbline.model.places.Place;

/** Puts the report's page together from a run. */
final class ReportPages {
    private static final int FEW_DRAWS = 500;

    private final Run run;
    private final IndexStudy study;
    private final Findings findings;
    private final PerHead perHead;

    ReportPages(Run run, IndexStudy study) {
        this.run = run;
        this.study = study;
        this.findings = new Findings(study);
        this.perHead = new PerHead(study.funding());
    }

    ReportPage page() {
        Pictures pictures = new Pictures(study, findings, perHead);
        return new ReportPage(
                study.recipe().title(),
                study.recipe().summary(),
                List.of(findings.answer(), findings.rules()),
                List.of(findings.howCounted(), findings.withoutAward(), findings.sureness()),
                study.audit().mostDeprived().size(),
                pictures.pairs(),
                pictures.tenths(),
                pictures.maps(),
                pictures.cloud(),
                pictures.levels(),
                study.index().statedMargins().lists().stream()
                        .map(this::standings)
                        .toList(),
                agreement(),
                rules(),
                findings.unassigned()
                        + " A share is what the named rule gives; it is not a promise, and not the only rule that"
                        + " could be stated.",
                drawError(),
                regions(),
                new MethodPages(study).method(),
                new WhencePages(run)
                        .ofStudy(study.places()
                                .at(study.audit().mostDeprived().get(0))
                                .name()));
    }

    private ReportPage.Standings standings(int most) {
        List<Integer> on = findings.standing(most, Standing.ROBUSTLY_ON);
        return new ReportPage.Standings(
                most,
                on.isEmpty() ? "none" : findings.namesOf(on),
                findings.standing(most, Standing.CONTESTED).stream()
                        .map(place -> findings.byScale(most, place))
                        .toList());
    }

    /** Two standard errors of a share of one half: the most that chance among the draws is likely to matter. */
    private String drawError() {
        int draws = study.index().choices().size();
        return Words.whole(draws) + " choices were drawn, so another seed moves a share of choices by up to about "
                + Decimals.fixed(100 / Math.sqrt(draws), 0) + " percentage points"
                + (draws < FEW_DRAWS
                        ? ", and these few draws may move a rank's interval by several ranks: draw more."
                        : ".");
    }

    private List<ReportPage.RuleRow> rules() {
        List<ReportPage.RuleRow> rows = new ArrayList<>();
        for (AttributionAnswer audited : study.audit().attributions()) {
            rows.add(ruleRow("Awarded, counted " + audited.use().title(), audited.totals()));
        }
        for (AuditAnswer.RuleGroups shares : study.audit().shares()) {
            rows.add(ruleRow("Shared by " + shares.rule().rule().title(), shares.totals()));
        }
        return rows;
    }

    private ReportPage.RuleRow ruleRow(String name, DeprivationGroups.Totals totals) {
        return new ReportPage.RuleRow(
                name,
                Words.perHead(perHead.of(totals.mostDeprived())),
                Words.perHead(perHead.of(totals.tenths().get(0))),
                Words.perHead(perHead.of(totals.tenths().get(totals.tenths().size() - 1))),
                Words.perHead(perHead.of(totals.all())));
    }

    private ReportPage.Agreement agreement() {
        IndexAnswer index = study.index();
        String published = index.benchmark().title();
        List<String> sentences = new ArrayList<>();
        sentences.add("The rank correlation (Spearman) between this measure of need and the " + published + " is "
                + Decimals.fixed(index.agreement(), 3) + ".");
        for (int most : index.statedMargins().lists()) {
            sentences.add("Of the " + most + " most deprived districts on each, " + index.countInBoth(most)
                    + " are the same.");
        }
        int inside = index.publishedRanksInside();
        sentences.add(Words.whole(inside) + " of " + index.publishedRanks() + " published ranks ("
                + Decimals.fixed(100.0 * inside / index.publishedRanks(), 0)
                + "%) lie inside the 90% interval that the district has here. Not all do, because the choices drawn are about"
                + " weights and scales only; the official score is also made of neighbourhoods, which count by their people"
                + " inside each district, and that is not among the choices. The interval was not built to hold the"
                + " published rank, so the figure is no test passed or failed.");
        sentences.addAll(distances());
        sentences.add(lopsided());
        sentences.add(index.benchmark().note());
        return new ReportPage.Agreement(findings.agreement(), sentences);
    }

    /** Money follows the distances between scores, which two measures that agree on the order may not share. */
    private List<String> distances() {
        IndexAnswer index = study.index();
        int[] order = Ranks.order(index.result().toRanks());
        int most = order[0];
        int least = order[order.length - 1];
        boolean comparable = index.result().score(least) > 0 && index.publishedScore(least) > 0;
        return comparable
                ? List.of("Money follows distances and not order, and the distances differ: "
                        + study.places().at(most).name() + "'s need is "
                        + Words.whole(Math.round(
                                index.result().score(most) / index.result().score(least))) + " times "
                        + study.places().at(least).name() + "'s, its published score "
                        + Words.whole(Math.round(index.publishedScore(most) / index.publishedScore(least))) + " times.")
                : List.of();
    }

    /** Where the main rule's share lies in its own range, for the most deprived. */
    private String lopsided() {
        long high = study.audit().mostDeprived().stream()
                .filter(place -> {
                    Interval range = study.allocation().margins().interval(place);
                    return study.allocation().main().pence(place)
                            > range.low() + Findings.UPPER_FIFTH * (range.high() - range.low());
                })
                .count();
        return "For " + Words.count(high) + " of the "
                + Words.count(study.audit().mostDeprived().size())
                + " most deprived districts, the share under the main rule lies in the upper fifth of its range: there the"
                + " other stated choices move it mostly down.";
    }

    private List<ReportPage.Region> regions() {
        List<ReportPage.Region> regions = new ArrayList<>();
        for (Place region : study.places().listParents()) {
            List<ReportPage.District> districts = IntStream.range(
                            0, study.places().size())
                    .filter(place -> study.places().at(place).parent().equals(Optional.of(region.code())))
                    .boxed()
                    .sorted(Comparator.comparing(
                            place -> study.places().at(place).name()))
                    .map(this::district)
                    .toList();
            if (!districts.isEmpty()) {
                regions.add(new ReportPage.Region(region.name(), districts));
            }
        }
        return regions;
    }

    private ReportPage.District district(int place) {
        Place district = study.places().at(place);
        Interval ranks = study.index().margins().interval(place);
        Interval shares = study.allocation().margins().interval(place);
        return new ReportPage.District(
                district.name(),
                district.code().text(),
                study.index().result().rank(place) + " (" + ranks.low() + " to " + ranks.high() + ")",
                Words.perHead(perHead.of(findings.first().awards().pence(place), place)),
                Words.perHead(perHead.of(findings.last().awards().pence(place), place)),
                Words.perHead(perHead.of(study.allocation().main().pence(place), place)),
                Words.perHead(perHead.of(shares.low(), place)) + " to "
                        + Words.perHead(perHead.of(shares.high(), place)),
                Integer.toString(study.index().publishedRank(place)),
                Words.whole(Math.round(perHead.population(place))));
    }
}
