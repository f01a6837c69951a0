package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.AuditAnswer;
import org.plumbline.engine.studies.DeprivationGroups;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.methods.funding.Attribution;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.model.funding.Award;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.places.Place;
import org.plumbline.recipes.IndicatorUse;

/** All tables of a study. */
final class IndexStudyTables {
    private final IndexStudy study;

    IndexStudyTables(IndexStudy study) {
        this.study = study;
    }

    List<Table> list() {
        return List.of(
                new DistrictTable(study).table(),
                parts(),
                auditByTenth(),
                auditOfMostDeprived(),
                attributedAwards(),
                new KeyFigures(study).table(),
                byScale(),
                draws());
    }

    private List<String> index() {
        return List.of(study.index().recipe().id());
    }

    private List<String> audit() {
        return List.of(study.audit().recipe().id());
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

    private Table auditByTenth() {
        List<List<String>> rows = new ArrayList<>();
        for (AttributionAnswer audited : study.audit().attributions()) {
            rows.addAll(groupRows("awarded-" + audited.use().id(), audited.totals()));
        }
        for (AuditAnswer.RuleGroups shared : study.audit().shares()) {
            rows.addAll(groupRows("share-" + shared.rule().rule().id(), shared.totals()));
        }
        return new Table(
                "audit-by-tenth",
                "What was awarded per head by deprivation, beside the shares under each rule",
                List.of(
                        study.index().recipe().id(),
                        study.allocation().recipe().id(),
                        study.audit().recipe().id()),
                List.of(
                        Field.text(
                                "money",
                                "awards by the rule under which they count for districts, or shares under a rule"),
                        Field.text(
                                "group",
                                "tenth of districts by "
                                        + study.audit().recipe().deprivationTitle()
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
        rows.add(groupRow(money, "most-deprived-" + study.audit().recipe().mostDeprived(), totals.mostDeprived()));
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

    private Table auditOfMostDeprived() {
        List<List<String>> rows = new ArrayList<>();
        for (AttributionAnswer audited : study.audit().attributions()) {
            for (int place : study.audit().mostDeprived()) {
                audited.rounds().forEach(round -> {
                    List<String> row = new ArrayList<>();
                    row.add(audited.use().id());
                    row.addAll(PlaceCells.cells(study.places(), study.places().at(place)));
                    row.add(Integer.toString(study.audit().groups().rank(place)));
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
                "rank", "1 is the most deprived by " + study.audit().recipe().deprivationTitle()));
        fields.add(Field.integer("round", "round of the fund"));
        fields.add(Field.number("awarded_gbp", "pounds awarded in that round"));
        return new Table(
                "audit-most-deprived",
                "What was awarded to the most deprived districts, by round",
                audit(),
                fields,
                rows);
    }

    private Table attributedAwards() {
        List<List<String>> rows = new ArrayList<>();
        for (AttributionAnswer audited : study.audit().attributions()) {
            for (Attribution.Part part : audited.awards().parts()) {
                Place place = study.places().at(part.place());
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
