package org.plumbline.engine.runs;

import java.util.List;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.BudgetTables;
import org.plumbline.engine.budgeting.share.ShareAnswer;
import org.plumbline.engine.budgeting.share.ShareTables;
import org.plumbline.engine.comparisons.Comparison;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.index.BuiltTables;
import org.plumbline.engine.sortition.ComparedPanels;
import org.plumbline.engine.sortition.ComparedTables;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.sortition.PanelTables;
import org.plumbline.engine.sortition.draw.Commitment;
import org.plumbline.engine.sortition.draw.DrawAnswer;
import org.plumbline.engine.sortition.draw.LotteryTables;
import org.plumbline.engine.sortition.draw.ReplacementAnswer;
import org.plumbline.engine.sortition.invitations.InvitationAnswer;
import org.plumbline.engine.sortition.invitations.InvitationTables;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Study;
import org.plumbline.engine.tables.StudyTables;
import org.plumbline.engine.tables.Table;

/**
 * Something computed with what makes it again: the version that computed it, and through its lineage the recipes, snapshots
 * and seed.
 *
 * @param tables as published
 */
public record Run(Computed computed, String version, List<Table> tables) {

    public Run {
        tables = List.copyOf(tables);
    }

    public static Run of(Study study, String version) {
        return new Run(study, version, StudyTables.of(study));
    }

    public static Run of(Brief brief, String version) {
        return new Run(brief, version, brief.published());
    }

    public static Run of(Comparison comparison, String version) {
        return new Run(comparison, version, comparison.published());
    }

    public static Run of(BuiltAnswer built, String version) {
        return new Run(built, version, new BuiltTables(built).list());
    }

    public static Run of(BudgetAnswer counted, String version) {
        return new Run(counted, version, new BudgetTables(counted).list());
    }

    public static Run of(ShareAnswer share, String version) {
        return new Run(share, version, new ShareTables(share).list());
    }

    public static Run of(PanelAnswer selected, String version) {
        return new Run(selected, version, new PanelTables(selected).list());
    }

    public static Run of(ComparedPanels compared, String version) {
        return new Run(compared, version, new ComparedTables(compared).list());
    }

    public static Run of(InvitationAnswer invitation, String version) {
        return new Run(invitation, version, new InvitationTables(invitation).list());
    }

    public static Run of(Commitment commitment, String version) {
        return new Run(commitment, version, LotteryTables.of(commitment));
    }

    public static Run of(DrawAnswer draw, String version) {
        return new Run(draw, version, LotteryTables.of(draw));
    }

    public static Run of(ReplacementAnswer replacement, String version) {
        return new Run(replacement, version, LotteryTables.of(replacement));
    }

    public Lineage lineage() {
        return computed.lineage();
    }
}
