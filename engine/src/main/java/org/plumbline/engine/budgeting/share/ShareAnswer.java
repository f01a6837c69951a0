package org.plumbline.engine.budgeting.share;

import java.util.List;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.recipes.ParticipatoryShareRecipe;

/**
 * What part of authorities' spending has gone through participatory budgets, with what it was computed from.
 *
 * @param authorities at least one, in the order of the table or recipe
 * @param leftOut what the table has besides
 */
public record ShareAnswer(
        ParticipatoryShareRecipe recipe, List<AuthorityShare> authorities, RowsLeftOut leftOut, Lineage lineage)
        implements Computed {

    public ShareAnswer {
        authorities = List.copyOf(authorities);
    }

    /** How many there are of a finding. */
    public int count(Finding finding) {
        return Math.toIntExact(
                authorities.stream().filter(one -> one.finding() == finding).count());
    }

    /** Sums by kind of authority, which are never added up further. */
    public List<KindTotal> totals() {
        return KindTotal.of(authorities);
    }
}
