package org.plumbline.engine.tables;

import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.AuditAnswer;
import org.plumbline.engine.studies.FundingAnswer;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Interval;
import org.plumbline.model.funding.Sterling;

/** The figures about money that sentences quote, alike in every study. */
final class FundingFigures {
    private static final String LOW_OR_HIGH =
            "end of the middle 90% of what the main rule gives them together over the draws, pounds a head";

    private final FundingAnswer funding;
    private final FigureRows rows;

    FundingFigures(FundingAnswer funding, FigureRows rows) {
        this.funding = funding;
        this.rows = rows;
    }

    void add() {
        rows.add("pot_gbp", Sterling.plain(funding.allocation().potPence()), "pounds awarded and shared out");
        rows.add("awards", Integer.toString(funding.allocation().awards()), "awards that make up the pot");
        String few = "the " + funding.audit().mostDeprived().size() + " most deprived districts by "
                + funding.audit().recipe().deprivationTitle();
        for (AuditAnswer.RuleGroups shares : funding.audit().shares()) {
            GroupTotals totals = shares.totals().mostDeprived();
            rows.add(
                    "most_deprived_share_"
                            + PlaceCells.columnName(shares.rule().rule().id()) + "_per_head_gbp",
                    Decimals.poundsPerHead(totals.pence(), (double) totals.population()),
                    "pounds a head for " + few + ", rule "
                            + shares.rule().rule().title());
        }
        Interval margin = funding.audit().mostDeprivedMargin();
        double people = (double) funding.audit().mainShares().mostDeprived().population();
        rows.add("most_deprived_share_low_per_head_gbp", Decimals.poundsPerHead(margin.low(), people), LOW_OR_HIGH);
        rows.add("most_deprived_share_high_per_head_gbp", Decimals.poundsPerHead(margin.high(), people), LOW_OR_HIGH);
        funding.audit().attributions().forEach(this::attribution);
    }

    private void attribution(AttributionAnswer audited) {
        String rule = PlaceCells.columnName(audited.use().id());
        String under = ", counted " + audited.use().title();
        rows.add(
                "districts_awarded_" + rule,
                Integer.toString(audited.awards().placesAwarded()),
                "districts with an award" + under);
        rows.add(
                "assigned_" + rule + "_gbp",
                Sterling.plain(audited.totals().all().pence()),
                "pounds that count for districts" + under);
        rows.add(
                "unassigned_" + rule + "_gbp",
                Sterling.plain(audited.awards().unassignedPence()),
                "pounds that count for no district" + under);
        audited.rounds().forEach(round -> {
            long without = funding.audit().mostDeprived().stream()
                    .filter(place -> round.awards().awards(place) == 0)
                    .count();
            rows.add(
                    "most_deprived_without_round_" + round.number() + "_" + rule,
                    Long.toString(without),
                    "of the " + funding.audit().recipe().mostDeprived() + " most deprived districts, those without an"
                            + " award in round " + round.number() + under);
        });
    }
}
