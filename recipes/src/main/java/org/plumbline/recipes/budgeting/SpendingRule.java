package org.plumbline.recipes.budgeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;

/** What counts as relevant spending, and whose. */
public sealed interface SpendingRule {

    /** What it is called, what is in it and what is not. */
    Described described();

    /**
     * What it is called, what is in it and what is not.
     *
     * @param title as a sentence has it
     * @param note empty where there is none
     */
    record Described(String title, String holds, String lacks, String note) {}

    /**
     * A column of a table of the catalogue, with a row for each authority and year.
     *
     * @param year the column with the year in which a row's period starts
     * @param unit pounds or millions of pounds
     * @param types of the authorities that are meant; empty for all
     * @param only the authorities that are meant; empty for all of those types
     */
    record OfTable(
            Described described,
            String table,
            String code,
            String name,
            String year,
            String column,
            Unit unit,
            Set<AreaType> types,
            List<AreaCode> only)
            implements SpendingRule {

        public OfTable {
            types = Set.copyOf(types);
            only = List.copyOf(only);
        }

        /** Whether an authority is among those that are meant. */
        public boolean means(AreaCode authority) {
            return (types.isEmpty() || types.contains(authority.type()))
                    && (only.isEmpty() || only.contains(authority));
        }
    }

    /**
     * Amounts that the recipe states, an authority each.
     *
     * @param amounts at least one; no authority twice
     */
    record Stated(Described described, List<Amount> amounts) implements SpendingRule {

        public Stated {
            amounts = List.copyOf(amounts);
            if (amounts.isEmpty() || !amounts.stream().map(Amount::authority).allMatch(new HashSet<>()::add)) {
                throw new IllegalArgumentException("not one amount an authority: " + amounts);
            }
        }
    }

    /** @param pence above nought */
    record Amount(AreaCode authority, String name, long pence, Citation source) {

        public Amount {
            if (pence <= 0) {
                throw new IllegalArgumentException("not a spending: " + pence);
            }
        }
    }
}
