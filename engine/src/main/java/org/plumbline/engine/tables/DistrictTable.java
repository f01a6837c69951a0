package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.methods.index.Interval;
import org.plumbline.model.places.Place;

/** The main table: a row a district, with its need and margins, what was awarded, and what each rule would give. */
final class DistrictTable {
    private final IndexStudy study;
    private final FundingColumns funding;

    DistrictTable(IndexStudy study) {
        this.study = study;
        this.funding = new FundingColumns(study.funding());
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < study.places().size(); place++) {
            rows.add(row(place));
        }
        return new Table(
                "districts",
                "Every district: need, awards, and the share under each rule",
                study.recipeIds(),
                fields(),
                rows);
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>(PlaceCells.fields());
        fields.add(funding.population());
        fields.add(
                Field.number("need", "score of recipe " + study.index().recipe().id() + "; higher is more deprived"));
        fields.add(Field.integer("need_rank", "1 is the most deprived"));
        fields.add(Field.integer("need_tenth", "1 holds the most deprived tenth of districts"));
        fields.add(Field.integer("need_rank_low", "most deprived end of the middle 90% of ranks over the draws"));
        fields.add(Field.integer("need_rank_high", "least deprived end of the middle 90% of ranks over the draws"));
        for (int most : study.index().statedMargins().lists()) {
            fields.add(Field.number(
                    "share_of_choices_among_" + most,
                    "share of the draws, 0 to 1, that put the district among the " + most + " most deprived"));
        }
        fields.add(Field.number("published_score", study.index().benchmark().title()));
        fields.add(Field.integer("published_score_rank", "1 is the most deprived"));
        fields.add(Field.integer(
                "audit_tenth",
                "tenth of districts by " + study.audit().recipe().deprivationTitle() + "; 1 holds the most deprived"));
        fields.addAll(funding.fields());
        return fields;
    }

    private List<String> row(int place) {
        IndexAnswer index = study.index();
        Place district = study.places().at(place);
        List<String> row = new ArrayList<>(PlaceCells.cells(study.places(), district));
        row.add(funding.populationOf(place));
        row.add(Decimals.fixed(index.result().score(place), 6));
        row.add(PlaceCells.rank(index.result().rank(place)));
        row.add(PlaceCells.rank(index.result().tenth(place)));
        Interval ranks = index.margins().interval(place);
        row.add(Long.toString(ranks.low()));
        row.add(Long.toString(ranks.high()));
        for (int most : index.statedMargins().lists()) {
            row.add(Decimals.fixed(index.margins().shareAmong(most, place), 5));
        }
        row.add(Decimals.fixed(index.publishedScore(place), 3));
        row.add(PlaceCells.rank(index.publishedRank(place)));
        row.add(PlaceCells.rank(study.audit().groups().tenth(place)));
        row.addAll(funding.cells(place));
        return row;
    }
}
