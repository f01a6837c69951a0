package org.plumbline.engine.replication;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.model.places.Places;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.Replication;

/**
 * How nearly an index gives the published result again.
 *
 * @param places whose scores are compared, in the order of their codes
 * @param ranks of the scores made here beside the published ranks; empty where none are named
 * @param summaries the official summaries for districts, each compared; none where the recipe names none
 * @param tables those that it rests on, the published result among them
 */
public record Certificate(
        CompositeIndexRecipe recipe,
        Replication replication,
        Places places,
        Comparison scores,
        Optional<Comparison> ranks,
        List<SummaryCertificate> summaries,
        List<UsedTable> tables) {

    public Certificate {
        summaries = List.copyOf(summaries);
        tables = List.copyOf(tables);
    }

    /** The share of places whose rank is exactly the published one; NaN where no ranks are named. */
    public double ranksExact() {
        return ranks.map(compared -> compared.shareWithin(0)).orElse(Double.NaN);
    }

    /** Whether scores and ranks come as near as the recipe claims, and every place could be compared. */
    public boolean scoresMet() {
        return scores.compared() == scores.size()
                && scores.shareWithin(replication.within()) >= replication.share()
                && (replication.ranks() == 0 || ranksExact() >= replication.ranks());
    }

    /** Whether any of the summaries rests on other residents than the publisher's. */
    public boolean isPartlyApproximate() {
        return summaries.stream().anyMatch(SummaryCertificate::isApproximate);
    }

    /** Whether a table without an open licence was read, so that its figures may be shown to their maker and to nobody else. */
    public boolean isPrivate() {
        return !UsedTable.areOpen(tables);
    }

    /** Whether all that the recipe claims holds. */
    public boolean met() {
        return scoresMet() && summaries.stream().allMatch(SummaryCertificate::met);
    }
}
