package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.citations.Citation;
import org.plumbline.recipes.sortition.ExpectedAnswers;
import org.plumbline.recipes.sortition.Oversampling;
import org.plumbline.recipes.sortition.WantedCertainty;
import org.plumbline.recipes.sortition.Willingness;

/**
 * Whom to write to so that enough people volunteer for a panel.
 *
 * @param source the publication that the way of inviting comes from
 * @param edition the year of the indices of deprivation that say the tenth of a neighbourhood whose file says none
 * @param willingness of values that are more or less willing than the others of their feature; may be empty
 * @param notes what a reader of the results should know, in the order of printing
 */
public record PanelInvitationRecipe(
        String id,
        String title,
        String summary,
        Citation source,
        ExpectedAnswers answers,
        Oversampling oversampling,
        List<Willingness> willingness,
        WantedCertainty certainty,
        int edition,
        List<String> notes)
        implements Recipe {

    public PanelInvitationRecipe {
        willingness = List.copyOf(willingness);
        notes = List.copyOf(notes);
    }

    /** None that it must have: tenths are looked up only for places whose file says none. */
    @Override
    public List<String> tables() {
        return List.of();
    }
}
