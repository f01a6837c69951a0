package org.plumbline.recipes.budgeting;

import org.plumbline.model.citations.Citation;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.places.AreaCode;

/**
 * Money that went through one participatory budget.
 *
 * @param authority whose money it was
 * @param year in which it was voted on
 * @param pence above nought
 * @param residents whether they had the last word
 */
public record BudgetEntry(
        AreaCode authority, String title, Period year, long pence, Residents residents, Citation source) {

    public BudgetEntry {
        if (pence <= 0) {
            throw new IllegalArgumentException("nothing went through " + title);
        }
    }

    /** What residents had to say. */
    public enum Residents {
        /** What they voted for was funded. */
        DECIDED,
        /** They said what they wanted, and others decided. */
        ADVISED
    }
}
