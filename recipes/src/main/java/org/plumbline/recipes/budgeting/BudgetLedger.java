package org.plumbline.recipes.budgeting;

import java.util.List;
import java.util.Set;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.places.AreaCode;

/**
 * What has gone through participatory budgets, as far as it is recorded.
 *
 * @param counts which entries count towards the share; at least one kind
 * @param complete the authorities of which the entries of the year are all that there is
 * @param entries of any year, in the order of the file
 * @param note empty where there is none
 */
public record BudgetLedger(
        Set<BudgetEntry.Residents> counts, List<Completeness> complete, List<BudgetEntry> entries, String note) {

    public BudgetLedger {
        counts = Set.copyOf(counts);
        complete = List.copyOf(complete);
        entries = List.copyOf(entries);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("a ledger of which nothing counts");
        }
    }

    /** Who says that nothing of an authority is missing. */
    public record Completeness(AreaCode authority, Citation source) {}

    /** Whether the entries of an authority are all that there is, so that none is nought. */
    public boolean isCompleteFor(AreaCode authority) {
        return complete.stream().anyMatch(one -> one.authority().equals(authority));
    }

    /** Whether an entry counts towards the share of a year. */
    public boolean counts(BudgetEntry entry, Period year) {
        return entry.year().equals(year) && counts.contains(entry.residents());
    }
}
