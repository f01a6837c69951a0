package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.AuditAnswer;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Interval;
import org.plumbline.model.funding.Sterling;

/** The figures that sentences about a study quote, each with its definition, so that no sentence stands without a table. */
final class KeyFigures {
    private static final String LOW_OR_HIGH =
            "end of the middle 90% of what the main rule gives them together over the draws, pounds a head";

    private final IndexStudy study;
    private final List<List<String>> rows = new ArrayList<>();

    KeyFigures(IndexStudy study) {
        this.study = study;
    }

    Table table() {
        index();
        money();
        study.audit().attributions().forEach(this::attribution);
        return new Table(
                "key-figures",
                "The figures that the report quotes",
                study.recipeIds(),
                List.of(
                        Field.text("figure", "its name"),
                        Field.text("value", "the figure"),
                        Field.text("meaning", "its definition and unit")),
                rows);
    }

    private void index() {
        IndexAnswer index = study.index();
        add("districts", Integer.toString(study.places().size()), "districts in the study");
        add("draws", Integer.toString(index.choices().size()), "choices drawn for the margins");
        add("seed", Long.toString(index.seed()), "the number from which they were drawn");
        add(
                "agreement",
                Decimals.fixed(index.agreement(), 6),
                "Spearman's rank correlation of need and "
                        + index.benchmark().title());
        for (int most : index.statedMargins().lists()) {
            add(
                    "in_both_" + most,
                    Integer.toString(index.countInBoth(most)),
                    "districts among the " + most + " most deprived on need and on the published score");
        }
        add(
                "published_ranks_inside",
                Integer.toString(index.publishedRanksInside()),
                "districts whose published rank lies inside their own 90% interval");
        add(
                "published_ranks_inside_share",
                Decimals.fixed(index.publishedRanksInside() / (double) index.publishedRanks(), 4),
                "the same as a share of districts with a published rank, 0 to 1");
    }

    private void money() {
        add("pot_gbp", Sterling.plain(study.allocation().potPence()), "pounds awarded and shared out");
        add("awards", Integer.toString(study.allocation().awards()), "awards that make up the pot");
        String few = "the " + study.audit().mostDeprived().size() + " most deprived districts by "
                + study.audit().recipe().deprivationTitle();
        for (AuditAnswer.RuleGroups shares : study.audit().shares()) {
            GroupTotals totals = shares.totals().mostDeprived();
            add(
                    "most_deprived_share_"
                            + PlaceCells.columnName(shares.rule().rule().id()) + "_per_head_gbp",
                    Decimals.poundsPerHead(totals.pence(), (double) totals.population()),
                    "pounds a head for " + few + ", rule "
                            + shares.rule().rule().title());
        }
        Interval margin = study.audit().mostDeprivedMargin();
        double people = (double) study.audit().mainShares().mostDeprived().population();
        add("most_deprived_share_low_per_head_gbp", Decimals.poundsPerHead(margin.low(), people), LOW_OR_HIGH);
        add("most_deprived_share_high_per_head_gbp", Decimals.poundsPerHead(margin.high(), people), LOW_OR_HIGH);
    }

    private void attribution(AttributionAnswer audited) {
        String rule = PlaceCells.columnName(audited.use().id());
        String under = ", counted " + audited.use().title();
        add(
                "districts_awarded_" + rule,
                Integer.toString(audited.awards().placesAwarded()),
                "districts with an award" + under);
        add(
                "assigned_" + rule + "_gbp",
                Sterling.plain(audited.totals().all().pence()),
                "pounds that count for districts" + under);
        add(
                "unassigned_" + rule + "_gbp",
                Sterling.plain(audited.awards().unassignedPence()),
                "pounds that count for no district" + under);
        audited.rounds().forEach(round -> {
            long without = study.audit().mostDeprived().stream()
                    .filter(place -> round.awards().awards(place) == 0)
                    .count();
            add(
                    "most_deprived_without_round_" + round.number() + "_" + rule,
                    Long.toString(without),
                    "of the " + study.audit().recipe().mostDeprived() + " most deprived districts, those without an"
                            + " award in round " + round.number() + under);
        });
    }

    private void add(String figure, String value, String meaning) {
        rows.add(List.of(figure, value, meaning));
    }
}
