package org.plumbline.engine.briefs;

import java.util.List;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.target.Measure;

/** Reads how a ward stands on both measures, and whether it is listed, from the tables of a study of wards. */
final class WardPart {
    private final Figures figures;
    private final TargetStudy study;
    private final StudyCells.Row row;

    WardPart(Figures figures, StudyCells cells, TargetStudy study, Subject subject) {
        this.figures = figures;
        this.study = study;
        this.row = cells.findPlace(study.target().areas().places().type().plural(), subject.id())
                .orElseThrow();
    }

    /** One a measure, in the order of the recipe; ranks are unknown where the ward is not measured. */
    List<Standing> standings() {
        return study.target().measures().stream().map(this::standing).toList();
    }

    private Standing standing(Measure measure) {
        String column = measure.use().id().replace('-', '_');
        String id = "standing." + measure.use().id();
        Figure low = figure(id + ".low", column + "_rank_low", FigureUnit.RANK);
        Figure high = figure(id + ".high", column + "_rank_high", FigureUnit.RANK);
        return new Standing(
                "the " + measure.use().title(),
                "worst",
                "wards of England",
                figure(id + ".rank", column + "_rank", FigureUnit.RANK),
                low,
                high,
                figures.before(low, "wards that are worse off, at the worse end"),
                figures.before(high, "wards that are worse off, at the better end"),
                figures.count(
                        id + ".among",
                        "wards with a rank on " + measure.use().title(),
                        measure.ranked(),
                        "wards, " + column + "_rank",
                        "counted"),
                figures.count(
                        id + ".choices", "near choices drawn", study.target().draws(), "draws", "counted"),
                List.of());
    }

    Listed listed() {
        return new Listed(
                study.target().recipe().title(),
                figure("listed.on", "listed", FigureUnit.COUNT),
                figure("listed.near", "share_of_near_choices", FigureUnit.SHARE),
                figure("listed.far", "share_of_far_choices", FigureUnit.SHARE));
    }

    private Figure figure(String id, String column, FigureUnit unit) {
        return figures.keep(row.figure(id, column, unit));
    }
}
