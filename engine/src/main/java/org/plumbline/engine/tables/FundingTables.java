package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.AuditAnswer;
import org.plumbline.engine.studies.DeprivationGroups;
import org.plumbline.engine.studies.FundingAnswer;
import org.plumbline.methods.funding.Attribution;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.model.funding.Award;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.places.Place;

/** The tables of what was awarded, alike in every study. */
final class FundingTables {
    private final FundingAnswer funding;
    private final String basis;

    /** @param basis the id of the recipe that stands for need */
    FundingTables(FundingAnswer funding, String basis) {
        this.funding = funding;
        this.basis = basis;
    }

    private List<String> audit() {
        return List.of(funding.audit().recipe().id());
    }

    Table byTenth() {
        List<List<String>> rows = new ArrayList<>();
        for (AttributionAnswer audited : funding.audit().attributions()) {
            rows.addAll(groupRows("awarded-" + audited.use().id(), audited.totals()));
        }
        for (AuditAnswer.RuleGroups shared : funding.audit().shares()) {
            rows.addAll(groupRows("share-" + shared.rule().rule().id(), shared.totals()));
        }
        return new Table(
                "audit-by-tenth",
                "What was awarded per head by deprivation, beside the shares under each rule",
                List.of(
                        basis,
                        funding.allocation().recipe().id(),
                        funding.audit().recipe().id()),
                List.of(
                        Field.text(
                                "money",
                                "awards by the rule under which they count for districts, or shares under a rule"),
                        Field.text(
                                "group",
                                "tenth of districts by "
                                        + funding.audit().recipe().deprivationTitle()
                                        + ", 1 the most deprived; the most deprived few; or all"),
                        Field.integer("districts", "in the group"),
                        Field.integer("districts_with_money", "of them with any"),
                        Field.integer("population", "residents of the group"),
                        Field.number("sum_gbp", "pounds"),
                        Field.number("per_head_gbp", "pounds per resident")),
                rows);
    }

    private List<List<String>> groupRows(String money, DeprivationGroups.Totals totals) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < totals.tenths().size(); i++) {
            rows.add(groupRow(money, Integer.toString(i + 1), totals.tenths().get(i)));
        }
        rows.add(groupRow(money, "most-deprived-" + funding.audit().recipe().mostDeprived(), totals.mostDeprived()));
        rows.add(groupRow(money, "all", totals.all()));
        return rows;
    }

    private static List<String> groupRow(String money, String group, GroupTotals totals) {
        return List.of(
                money,
                group,
                Integer.toString(totals.places()),
                Integer.toString(totals.placesWithMoney()),
                Long.toString(totals.population()),
                Sterling.plain(totals.pence()),
                Decimals.poundsPerHead(totals.pence(), (double) totals.population()));
    }

    Table ofMostDeprived() {
        List<List<String>> rows = new ArrayList<>();
        for (AttributionAnswer audited : funding.audit().attributions()) {
            for (int place : funding.audit().mostDeprived()) {
                audited.rounds().forEach(round -> {
                    List<String> row = new ArrayList<>();
                    row.add(audited.use().id());
                    row.addAll(
                            PlaceCells.cells(funding.places(), funding.places().at(place)));
                    row.add(Integer.toString(funding.audit().groups().rank(place)));
                    row.add(Integer.toString(round.number()));
                    row.add(Sterling.plain(round.awards().pence(place)));
                    rows.add(row);
                });
            }
        }
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("attribution", "the rule by which awards count for districts"));
        fields.addAll(PlaceCells.fields());
        fields.add(Field.integer(
                "rank", "1 is the most deprived by " + funding.audit().recipe().deprivationTitle()));
        fields.add(Field.integer("round", "round of the fund"));
        fields.add(Field.number("awarded_gbp", "pounds awarded in that round"));
        return new Table(
                "audit-most-deprived",
                "What was awarded to the most deprived districts, by round",
                audit(),
                fields,
                rows);
    }

    Table awards() {
        List<List<String>> rows = new ArrayList<>();
        for (AttributionAnswer audited : funding.audit().attributions()) {
            for (Attribution.Part part : audited.awards().parts()) {
                Place place = funding.places().at(part.place());
                rows.add(awardRow(audited, part.award(), place.code().text(), place.name(), part.pence()));
            }
            for (Award award : audited.awards().unassigned()) {
                rows.add(awardRow(audited, award, "", "", award.amountPence()));
            }
        }
        return new Table(
                "awards",
                "Which district each award counts for",
                audit(),
                List.of(
                        Field.text("attribution", "the rule by which awards count for districts"),
                        Field.text("award", "id in the ledger"),
                        Field.integer("round", "round of the fund"),
                        Field.text("lead_authority", "as the funder names it"),
                        Field.text("project", "title of the bid"),
                        Field.text("code", "GSS code of the district; empty where the award is unassigned"),
                        Field.text("name", "its name"),
                        Field.number("awarded_gbp", "pounds that count for the district")),
                rows);
    }

    private static List<String> awardRow(AttributionAnswer audited, Award award, String code, String name, long pence) {
        return List.of(
                audited.use().id(),
                award.id(),
                Integer.toString(award.round()),
                award.leadAuthority(),
                award.project(),
                code,
                name,
                Sterling.plain(pence));
    }
}
