package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.FundingAnswer;
import org.plumbline.engine.studies.RuleShares;
import org.plumbline.methods.index.Interval;
import org.plumbline.model.funding.Sterling;

/** The columns of what a district was awarded and of its share under each rule. */
final class FundingColumns {
    private final FundingAnswer funding;
    private final double[] population;

    FundingColumns(FundingAnswer funding) {
        this.funding = funding;
        this.population = funding.population().toArray();
    }

    Field population() {
        return Field.integer(
                "population", "residents, " + funding.allocation().recipe().populationColumn());
    }

    String populationOf(int place) {
        return Decimals.fixed(population[place], 0);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (AttributionAnswer audited : funding.audit().attributions()) {
            String rule = PlaceCells.columnName(audited.use().id());
            fields.add(Field.integer(
                    "awards_" + rule, "awards that count " + audited.use().title()));
            fields.add(Field.number(
                    "awarded_" + rule + "_gbp",
                    "pounds awarded, counted " + audited.use().title()));
            fields.add(Field.number("awarded_" + rule + "_per_head_gbp", "the same per resident"));
        }
        for (RuleShares shares : funding.allocation().shares()) {
            String rule = PlaceCells.columnName(shares.rule().id());
            fields.add(Field.number(
                    "share_" + rule + "_gbp",
                    "pounds under rule " + shares.rule().title()));
            fields.add(Field.number("share_" + rule + "_per_head_gbp", "the same per resident"));
        }
        String main = PlaceCells.columnName(funding.allocation().main().rule().id());
        fields.add(Field.number("share_" + main + "_low_gbp", "low end of the middle 90% of shares over the draws"));
        fields.add(Field.number("share_" + main + "_high_gbp", "high end of the middle 90% of shares over the draws"));
        return fields;
    }

    List<String> cells(int place) {
        List<String> row = new ArrayList<>();
        for (AttributionAnswer audited : funding.audit().attributions()) {
            row.add(Integer.toString(audited.awards().awards(place)));
            addPounds(row, audited.awards().pence(place), place);
        }
        for (RuleShares shares : funding.allocation().shares()) {
            addPounds(row, shares.pence(place), place);
        }
        Interval share = funding.allocation().margins().interval(place);
        row.add(Sterling.plain(share.low()));
        row.add(Sterling.plain(share.high()));
        return row;
    }

    private void addPounds(List<String> row, long pence, int place) {
        row.add(Sterling.plain(pence));
        row.add(Decimals.poundsPerHead(pence, population[place]));
    }
}
