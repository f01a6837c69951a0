package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.studies.TargetStudy;

/** Every district: how many of its people live in listed places, what it was awarded, and its share under each rule. */
final class TargetDistrictTable {
    private final TargetStudy study;

    TargetDistrictTable(TargetStudy study) {
        this.study = study;
    }

    Table table() {
        FundingColumns funding = new FundingColumns(study.funding());
        double[] listedResidents = study.target().claims(study.target().toListed());
        int[] listed = study.listedByDistrict();
        List<Field> fields = new ArrayList<>(PlaceCells.fields());
        fields.add(funding.population());
        fields.add(Field.integer("listed_places", "places on the list that count for the district"));
        fields.add(Field.integer(
                "listed_residents",
                "who live in them, by the population of recipe "
                        + study.target().recipe().id()));
        fields.addAll(funding.fields());
        List<List<String>> rows = new ArrayList<>();
        for (int district = 0; district < study.funding().places().size(); district++) {
            List<String> row = new ArrayList<>(PlaceCells.cells(
                    study.funding().places(), study.funding().places().at(district)));
            row.add(funding.populationOf(district));
            row.add(Integer.toString(listed[district]));
            row.add(Decimals.fixed(listedResidents[district], 0));
            row.addAll(funding.cells(district));
            rows.add(row);
        }
        return new Table(
                "districts",
                "Every district: residents of listed places, awards, and the share under each rule",
                study.recipeIds(),
                fields,
                rows);
    }
}
