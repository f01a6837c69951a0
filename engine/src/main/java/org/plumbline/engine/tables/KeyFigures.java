package org.plumbline.engine.tables;

import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;

/** The figures that sentences about a study quote, each with its definition, so that no sentence stands without a table. */
final class KeyFigures {
    private final IndexStudy study;
    private final FigureRows rows = new FigureRows();

    KeyFigures(IndexStudy study) {
        this.study = study;
    }

    Table table() {
        index();
        new FundingFigures(study.funding(), rows).add();
        return rows.table(study.recipeIds());
    }

    private void index() {
        IndexAnswer index = study.index();
        rows.add("districts", Integer.toString(study.places().size()), "districts in the study");
        rows.add("draws", Integer.toString(index.choices().size()), "choices drawn for the margins");
        rows.add("seed", Long.toString(index.seed()), "the number from which they were drawn");
        rows.add(
                "agreement",
                Decimals.fixed(index.agreement(), 6),
                "Spearman's rank correlation of need and " + index.benchmark().title());
        for (int most : index.statedMargins().lists()) {
            rows.add(
                    "in_both_" + most,
                    Integer.toString(index.countInBoth(most)),
                    "districts among the " + most + " most deprived on need and on the published score");
        }
        rows.add(
                "published_ranks_inside",
                Integer.toString(index.publishedRanksInside()),
                "districts whose published rank lies inside their own 90% interval");
        rows.add(
                "published_ranks_inside_share",
                Decimals.fixed(index.publishedRanksInside() / (double) index.publishedRanks(), 4),
                "the same as a share of districts with a published rank, 0 to 1");
    }
}
