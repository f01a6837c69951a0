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
        Figure low = figure("standing.need.low", "need_rank_low", FigureUnit.RANK);
        Figure high = figure("standing.need.high", "need_rank_high", FigureUnit.RANK);
        return new Standing(
                "the measure of need that this study takes from the published averages of the seven domains of deprivation",
                "most deprived",
                "districts of " + study.recipe().title().split("'", 2)[0],
                figure("standing.need.rank", "need_rank", FigureUnit.RANK),
                low,
                high,
                figures.before(low, "districts that are more deprived, at the more deprived end"),
                figures.before(high, "districts that are more deprived, at the less deprived end"),
                key("standing.need.among", "districts", FigureUnit.COUNT),
                key("standing.need.choices", "draws", FigureUnit.COUNT),
                study.index().statedMargins().lists().stream().map(this::onList).toList());
    }

    private Standing.OnList onList(int most) {
        return new Standing.OnList(
                most, figure("standing.need.among-" + most, "share_of_choices_among_" + most, FigureUnit.SHARE));
    }

    Drivers drivers() {
        return Drivers.of(
                figures,
                cells.rows("need-parts", List.of("code", "indicator"), row.text("code")).stream()
                        .map(this::driver)
                        .toList());
    }

    private Driver driver(StudyCells.Row part) {
        String id = "driver." + part.text("indicator");
        Figure rank = figures.keep(part.figure(id + ".rank", "rank", FigureUnit.RANK));
        return new Driver(
                title(part.text("indicator")),
                figures.keep(part.figure(id + ".part", "part", FigureUnit.SCORE)),
                rank,
                figures.before(rank, "districts that are more deprived on it"));
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
