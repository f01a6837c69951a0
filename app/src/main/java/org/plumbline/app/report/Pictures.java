package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.CloudChart;
import org.plumbline.app.report.charts.GroupChart;
import org.plumbline.app.report.charts.LevelChart;
import org.plumbline.app.report.charts.PairChart;
import org.plumbline.app.report.charts.TileGrid;
import org.plumbline.app.report.charts.TileMap;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Standing;
import org.plumbline.model.places.Place;

/** The report's pictures, each under its finding and with its caption. */
final class Pictures {
    private static final String DISTRICTS = "tables/districts.csv";

    /** Where the cloud's scale ends: most awards a head fit, and those that do not are named. */
    private static final double CLOUD_TOP = 500;

    private final IndexStudy study;
    private final Findings findings;
    private final PerHead perHead;

    Pictures(IndexStudy study, Findings findings, PerHead perHead) {
        this.study = study;
        this.findings = findings;
        this.perHead = perHead;
    }

    ReportPage.Picture<PairChart> pairs() {
        List<PairChart.Pair> pairs = study.audit().mostDeprived().stream()
                .filter(this::inhabited)
                .map(place -> new PairChart.Pair(name(place), awarded(place), share(place)))
                .toList();
        return new ReportPage.Picture<>(
                findings.pairs(),
                PairChart.of(
                        "What was awarded a head and the share a head, in each of the most deprived districts", pairs),
                "Pounds for each resident in the " + study.audit().recipe().mostDeprived()
                        + " most deprived districts by "
                        + study.audit().recipe().deprivationTitle() + ", the most deprived first. "
                        + "Awards count " + findings.first().use().title()
                        + "; awards are as announced, which is not the same as paid.",
                DISTRICTS);
    }

    ReportPage.Picture<GroupChart> tenths() {
        List<AttributionAnswer> attributions = study.audit().attributions();
        List<GroupChart.Series> series = new ArrayList<>();
        for (AttributionAnswer audited : attributions.stream().limit(2).toList()) {
            series.add(new GroupChart.Series(
                    series.isEmpty() ? "square" : "diamond",
                    "awarded " + audited.use().title()));
        }
        series.add(new GroupChart.Series("ring", "share under the rule"));
        List<GroupChart.Group> groups = IntStream.range(0, 10)
                .mapToObj(tenth -> {
                    List<Double> amounts = new ArrayList<>();
                    attributions.stream()
                            .limit(2)
                            .forEach(audited -> amounts.add(
                                    perHead.of(audited.totals().tenths().get(tenth))));
                    amounts.add(perHead.of(study.audit().mainShares().tenths().get(tenth)));
                    return new GroupChart.Group(tenthName(tenth + 1), amounts);
                })
                .toList();
        return new ReportPage.Picture<>(
                findings.tenths(),
                GroupChart.of("Pounds a head awarded and under the rule, by tenth of districts", series, groups),
                "Districts in ten groups, as equal as can be, by "
                        + study.audit().recipe().deprivationTitle() + "; pounds for each resident of the group. "
                        + outlierNote(),
                "tables/audit-by-tenth.csv");
    }

    /** A place so small or so richly awarded that it moves its group is named. */
    private String outlierNote() {
        int most = IntStream.range(0, study.places().size())
                .boxed()
                .filter(this::inhabited)
                .max(Comparator.comparingDouble(this::awarded))
                .orElseThrow();
        GroupTotals group =
                findings.first().totals().tenths().get(study.audit().groups().tenth(most) - 1);
        double without = (group.pence() - findings.first().awards().pence(most))
                / 100.0
                / (group.population() - perHead.population(most));
        return name(most) + ", with " + Words.whole(Math.round(perHead.population(most))) + " people and "
                + Words.perHead(awarded(most)) + " a head, is in group "
                + tenthName(study.audit().groups().tenth(most)) + ": without it the group was awarded "
                + Words.perHead(without) + " a head in place of " + Words.perHead(perHead.of(group)) + ".";
    }

    private static String tenthName(int tenth) {
        return switch (tenth) {
            case 1 -> "1, most deprived";
            case 10 -> "10, least deprived";
            default -> Integer.toString(tenth);
        };
    }

    ReportPage.Maps maps() {
        List<Integer> drawn = IntStream.range(0, study.places().size())
                .filter(place -> study.places().at(place).centre().isPresent())
                .boxed()
                .toList();
        TileGrid grid = TileGrid.of(drawn.stream()
                .flatMap(place -> study.places().at(place).centre().stream())
                .toList());
        int without = study.places().size() - drawn.size();
        return new ReportPage.Maps(
                findings.maps(),
                TileMap.of("Every district as a square, coloured by how deprived it is", grid, drawn, this::needLook),
                TileMap.of(
                        "Every district as a square: awarded more than its share, less, or nothing",
                        grid,
                        drawn,
                        this::awardLook),
                "One square a district, near where it lies. Left: the stronger the colour, the more deprived by need. Right: a full"
                        + " square was awarded at least its share under the rule, a small one less, an outline nothing, counted "
                        + findings.first().use().title() + "."
                        + (without == 0 ? "" : " " + Words.whole(without) + " without a known centre are not drawn.")
                        + standingAlone(grid, drawn),
                DISTRICTS);
    }

    /** A square far from all others looks like a part of the key, so it is named. */
    private String standingAlone(TileGrid grid, List<Integer> drawn) {
        List<String> alone = IntStream.range(0, drawn.size())
                .filter(grid::standsAlone)
                .mapToObj(at -> name(drawn.get(at)))
                .toList();
        return alone.isEmpty() ? "" : " Standing alone: " + Words.list(alone) + ".";
    }

    private TileMap.Look needLook(int place) {
        int tenth = study.index().result().tenth(place);
        int step = Math.min(7, 1 + (10 - tenth) * 7 / 10);
        return new TileMap.Look(
                "t" + step,
                name(place) + ": need rank " + study.index().result().rank(place) + " of "
                        + study.places().size(),
                0);
    }

    private TileMap.Look awardLook(int place) {
        String title = name(place) + ": awarded " + Words.perHead(awarded(place)) + " a head, share "
                + Words.perHead(share(place));
        if (findings.first().awards().awards(place) == 0) {
            return new TileMap.Look("none", title, 1);
        }
        return awarded(place) >= share(place) ? new TileMap.Look("more", title, 0) : new TileMap.Look("less", title, 4);
    }

    ReportPage.Picture<CloudChart> cloud() {
        List<CloudChart.Case> cases = IntStream.range(0, study.places().size())
                .filter(this::inhabited)
                .mapToObj(place -> new CloudChart.Case(
                        name(place), study.index().result().score(place), awarded(place), share(place)))
                .toList();
        CloudChart chart = CloudChart.of("Need of every district and what it was awarded a head", cases, CLOUD_TOP);
        return new ReportPage.Picture<>(
                findings.cloud(),
                chart,
                "Each mark is a district: need to the right, pounds a head awarded, "
                        + findings.first().use().title() + ", upwards. The line is the share"
                        + " under the rule " + study.allocation().main().rule().title()
                        + ": squares on or above it were awarded at least that, rings"
                        + " below it less." + offScale(chart),
                DISTRICTS);
    }

    private static String offScale(CloudChart chart) {
        return chart.offScale().isEmpty()
                ? ""
                : " Too high for the scale, and drawn as a triangle at its top: " + Words.list(chart.offScale())
                        + " a head.";
    }

    ReportPage.Picture<LevelChart> levels() {
        IndexAnswer index = study.index();
        int list = findings.list();
        List<Integer> shown = new ArrayList<>(findings.standing(list, Standing.ROBUSTLY_ON));
        shown.addAll(findings.standing(list, Standing.CONTESTED));
        List<LevelChart.Standing> standings = shown.stream()
                .sorted(Comparator.comparingInt(place -> index.result().rank(place)))
                .map(place -> new LevelChart.Standing(
                        name(place),
                        index.result().rank(place),
                        index.margins().interval(place),
                        index.margins().shareAmong(list, place)))
                .toList();
        LevelChart chart = LevelChart.of(list, study.places().size(), standings);
        return new ReportPage.Picture<>(
                findings.margins(),
                chart,
                "Where each district stands among the first " + chart.most() + " of " + chart.places()
                        + ", the most deprived at the left. The line is its rank, the bubble the middle 90% of the ranks that it"
                        + " takes over " + Words.whole(index.choices().size())
                        + " stated choices, the dashed line the end of the list. At the right: the share of choices that"
                        + " puts it on the list. " + index.statedMargins().note(),
                DISTRICTS);
    }

    private String name(int place) {
        Place at = study.places().at(place);
        return at.name();
    }

    /** Nothing is per head where nobody lives. */
    private boolean inhabited(int place) {
        return perHead.population(place) > 0;
    }

    private double awarded(int place) {
        return perHead.of(findings.first().awards().pence(place), place);
    }

    private double share(int place) {
        return perHead.of(study.allocation().main().pence(place), place);
    }
}
