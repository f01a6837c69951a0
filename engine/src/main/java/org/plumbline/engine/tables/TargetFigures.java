package org.plumbline.engine.tables;

import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.index.Standing;

/** The figures that sentences about a target quote, each with its definition. */
final class TargetFigures {
    private final TargetStudy study;
    private final TargetAnswer target;
    private final FigureRows rows = new FigureRows();

    TargetFigures(TargetStudy study) {
        this.study = study;
        this.target = study.target();
    }

    Table table() {
        String kind = target.areas().places().type().plural();
        rows.add("places", target.areas().places().size(), kind + " in the register");
        rows.add("n", target.most(), "a place is among the worst on a measure if its rank is at most this");
        target.measures()
                .forEach(measure -> rows.add(
                        "ranked_" + PlaceCells.columnName(measure.use().id()),
                        measure.ranked(),
                        kind + " that have a rank on " + measure.use().title()));
        rows.add("listed", target.members().size(), kind + " on the list");
        rows.add("listed_residents", Math.round(target.residentsListed()), "people who live in them" + when());
        rows.add("draws", target.draws(), "near choices drawn for the margins");
        rows.add("seed", target.seed(), "the number from which they were drawn");
        for (Standing standing : Standing.values()) {
            rows.add(
                    PlaceCells.columnName(PlaceCells.standing(standing)),
                    target.members().stream()
                            .filter(place -> target.margins().standing(place) == standing)
                            .count(),
                    kind + " on the list whose standing over the near choices is " + PlaceCells.standing(standing));
        }
        rows.add(
                "contested_off",
                study.off(Standing.CONTESTED).size(),
                kind + " off the list whose standing over the near choices is contested");
        rows.add(
                "robustly_on_off",
                study.off(Standing.ROBUSTLY_ON).size(),
                kind + " off the list whose standing over the near choices is robustly-on");
        rows.add(
                "listed_low",
                target.margins().members().low(),
                "low end of the middle 90% of how many near choices list");
        rows.add("listed_high", target.margins().members().high(), "high end of it");
        target.published().ifPresent(list -> {
            rows.add("published", list.size(), kind + " on " + list.list().title());
            rows.add("on_both_lists", list.onBoth(target.toListed()).size(), kind + " on that list and on this one");
        });
        spread();
        rows.add("districts_listed", study.districtsListed().size(), "districts with a place on the list");
        new FundingFigures(study.funding(), rows).add();
        return rows.table(study.recipeIds());
    }

    private String when() {
        return target.residentsPeriod().map(period -> ", " + period).orElse("");
    }

    private void spread() {
        rows.add(
                "listed_mostly_elsewhere",
                study.listedUnderHalf(target.toListed()),
                "on the list, with under half of their residents in the worst tenth of neighbourhoods");
        rows.add(
                "listed_without_worst_tenth",
                study.listedWithout(target.toListed()),
                "on the list, with no neighbourhood in the worst tenth");
        target.published().ifPresent(list -> {
            rows.add(
                    "published_mostly_elsewhere",
                    study.listedUnderHalf(list.listed()),
                    "on the published list, with under half of their residents in the worst tenth");
            rows.add(
                    "published_without_worst_tenth",
                    study.listedWithout(list.listed()),
                    "on the published list, with no neighbourhood in the worst tenth");
        });
    }
}
