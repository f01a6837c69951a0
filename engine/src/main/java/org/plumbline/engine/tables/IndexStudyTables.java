package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.recipes.IndicatorUse;

/** All tables of a study. */
final class IndexStudyTables {
    private final IndexStudy study;

    IndexStudyTables(IndexStudy study) {
        this.study = study;
    }

    List<Table> list() {
        FundingTables funding =
                new FundingTables(study.funding(), study.index().recipe().id());
        return List.of(
                new DistrictTable(study).table(),
                parts(),
                funding.byTenth(),
                funding.ofMostDeprived(),
                funding.awards(),
                new KeyFigures(study).table(),
                byScale(),
                draws());
    }

    private List<String> index() {
        return List.of(study.index().recipe().id());
    }

    private Table parts() {
        IndexAnswer index = study.index();
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < study.places().size(); place++) {
            for (int i = 0; i < index.indicators().size(); i++) {
                rows.add(partRow(place, i));
            }
        }
        List<Field> fields = new ArrayList<>(PlaceCells.fields());
        fields.addAll(List.of(
                Field.text(
                        "indicator",
                        "id of the indicator in recipe " + index.recipe().id()),
                Field.number("value", "as published"),
                Field.integer("rank", "1 is the most deprived on this indicator"),
                Field.number("normalised", "on the recipe's scale"),
                Field.number("weight_percent", "as printed"),
                Field.number("part", "weight times normalised value; a district's parts sum to its need")));
        return new Table("need-parts", "What every district's need is made of", index(), fields, rows);
    }

    private List<String> partRow(int place, int indicator) {
        IndexAnswer index = study.index();
        IndicatorUse use = index.recipe().indicators().get(indicator);
        List<String> row =
                new ArrayList<>(PlaceCells.cells(study.places(), study.places().at(place)));
        row.add(use.id());
        row.add(Decimals.upTo(index.indicators().get(indicator).value(place), 6));
        row.add(Integer.toString(index.indicatorRank(indicator, place)));
        row.add(Decimals.fixed(index.result().normalised(indicator, place), 9));
        row.add(Decimals.upTo(index.recipe().weighting().percents().get(indicator), 6));
        row.add(Decimals.fixed(index.result().part(indicator, place), 9));
        return row;
    }

    private Table byScale() {
        IndexAnswer index = study.index();
        List<List<String>> rows = new ArrayList<>();
        for (int most : index.statedMargins().lists()) {
            for (int place = 0; place < study.places().size(); place++) {
                for (Normalisation scale : index.statedMargins().near().normalisations()) {
                    if (index.margins().shareAmong(most, place) > 0) {
                        List<String> row = new ArrayList<>(
                                PlaceCells.cells(study.places(), study.places().at(place)));
                        row.add(Integer.toString(most));
                        row.add(scale.id());
                        row.add(Decimals.fixed(index.shareAmong(most, place, scale), 5));
                        rows.add(row);
                    }
                }
            }
        }
        List<Field> fields = new ArrayList<>(PlaceCells.fields());
        fields.add(Field.integer("list", "how many of the most deprived the list holds"));
        fields.add(Field.text("normalisation", "the draws that put indicators on this scale"));
        fields.add(Field.number("share_of_choices", "share of those draws, 0 to 1, that put the district on the list"));
        return new Table("lists-by-scale", "How often each scale puts a district on a list", index(), fields, rows);
    }

    private Table draws() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.integer("draw", "from 1"));
        fields.add(Field.text("normalisation", "how indicators were put on one scale"));
        for (IndicatorUse use : study.index().recipe().indicators()) {
            fields.add(Field.number(PlaceCells.columnName(use.id()) + "_percent", "weight drawn for " + use.title()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (NearSet.Choice choice : study.index().choices()) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.add(choice.normalisation().id());
            choice.percents().forEach(percent -> row.add(Decimals.fixed(percent, 12)));
            rows.add(row);
        }
        return new Table("draws", "The choices drawn for the margins", index(), fields, rows);
    }
}
