package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.Study;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Standing;
import org.plumbline.model.places.Place;

/** Puts the report's page together from a run. */
final class ReportPages {
    private final Run run;
    private final Study study;
    private final Findings findings;
    private final PerHead perHead;

    ReportPages(Run run) {
        this.run = run;
        this.study = run.study();
        this.findings = new Findings(study);
        this.perHead = new PerHead(study);
    }

    ReportPage page() {
        Pictures pictures = new Pictures(study, findings, perHead);
        HowAndWhence how = new HowAndWhence(run);
        return new ReportPage(
                study.recipe().title(),
                study.recipe().summary(),
                List.of(findings.answer(), findings.withoutAward(), findings.sureness()),
                pictures.pairs(),
                pictures.tenths(),
                pictures.maps(),
                pictures.cloud(),
                pictures.levels(),
                study.index().recipe().margins().lists().stream()
                        .map(this::standings)
                        .toList(),
                agreement(),
                regions(),
                how.method(),
                how.sources(),
                how.check());
    }

    private ReportPage.Standings standings(int most) {
        return new ReportPage.Standings(
                most,
                namesOf(findings.standing(most, Standing.ROBUSTLY_ON)),
                namesOf(findings.standing(most, Standing.CONTESTED)));
    }

    private String namesOf(List<Integer> places) {
        return places.isEmpty()
                ? "none"
                : Words.list(places.stream()
                        .map(place -> study.places().at(place).name())
                        .toList());
    }

    private ReportPage.Agreement agreement() {
        IndexAnswer index = study.index();
        String published = index.recipe().benchmark().title();
        List<String> sentences = new ArrayList<>();
        sentences.add("The rank correlation (Spearman) between this measure of need and the " + published + " is "
                + Decimals.fixed(index.agreement(), 3) + ".");
        for (int most : index.recipe().margins().lists()) {
            sentences.add("Of the " + most + " most deprived districts on each, " + index.countInBoth(most)
                    + " are the same.");
        }
        int inside = index.publishedRanksInside();
        sentences.add(Words.whole(inside) + " of " + study.places().size() + " published ranks ("
                + Decimals.fixed(100.0 * inside / study.places().size(), 0)
                + "%) lie inside the 90% interval that the district has here. Not all do, because the choices drawn are about"
                + " weights and scales only; the official score is also made of neighbourhoods, which count by their people"
                + " inside each district, and that is not among the choices.");
        sentences.add(index.recipe().benchmark().note());
        return new ReportPage.Agreement(findings.agreement(), sentences);
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
        Interval shares = study.allocation().margins().get(place);
        return new ReportPage.District(
                district.name(),
                district.code().text(),
                study.index().result().rank(place) + " (" + ranks.low() + " to " + ranks.high() + ")",
                Words.perHead(perHead.of(findings.first().awards().pence(place), place)),
                Words.perHead(perHead.of(study.allocation().main().pence(place), place)),
                Words.perHead(perHead.of(shares.low(), place)) + " to "
                        + Words.perHead(perHead.of(shares.high(), place)),
                Integer.toString(study.index().publishedRank(place)),
                Words.whole(perHead.population(place)));
    }
}
