package org.plumbline.engine.briefs;

import java.util.List;
import org.plumbline.engine.studies.IndexStudy;

/** Reads how a district stands, and why, from the tables of a study of districts. */
final class DistrictPart {
    private final Figures figures;
    private final StudyCells cells;
    private final IndexStudy study;
    private final StudyCells.Row row;

    DistrictPart(Figures figures, StudyCells cells, IndexStudy study, Subject subject) {
        this.figures = figures;
        this.cells = cells;
        this.study = study;
        this.row =
                cells.findPlace("districts", subject.district().code().text()).orElseThrow();
    }

    Standing standing() {
        return new Standing(
                "the measure of need that this study takes from the published averages of the seven domains of deprivation",
                "most deprived",
                "districts of " + study.recipe().title().split("'", 2)[0],
                figure("standing.need.rank", "need_rank", FigureUnit.RANK),
                figure("standing.need.low", "need_rank_low", FigureUnit.RANK),
                figure("standing.need.high", "need_rank_high", FigureUnit.RANK),
                key("standing.need.among", "districts", FigureUnit.COUNT),
                key("standing.need.choices", "draws", FigureUnit.COUNT),
                study.index().statedMargins().lists().stream().map(this::onList).toList());
    }

    private Standing.OnList onList(int most) {
        return new Standing.OnList(
                most, figure("standing.need.among-" + most, "share_of_choices_among_" + most, FigureUnit.SHARE));
    }

    List<Driver> drivers() {
        return cells.rows("need-parts", List.of("code", "indicator"), row.text("code")).stream()
                .map(part -> new Driver(
                        title(part.text("indicator")),
                        figures.keep(
                                part.figure("driver." + part.text("indicator") + ".part", "part", FigureUnit.SCORE)),
                        figures.keep(
                                part.figure("driver." + part.text("indicator") + ".rank", "rank", FigureUnit.RANK))))
                .toList();
    }

    private String title(String indicator) {
        return study.index().recipe().indicators().stream()
                .filter(use -> use.id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private Figure figure(String id, String column, FigureUnit unit) {
        return figures.keep(row.figure(id, column, unit));
    }

    private Figure key(String id, String figure, FigureUnit unit) {
        StudyCells.Row key =
                cells.findRow("key-figures", List.of("figure"), List.of(figure)).orElseThrow();
        return figures.keep(key.figure(id, "value", unit, key.text("meaning")));
    }
}
