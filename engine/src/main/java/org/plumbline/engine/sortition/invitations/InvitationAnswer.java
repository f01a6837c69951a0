package org.plumbline.engine.sortition.invitations;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.methods.sortition.invitations.AnswerModel;
import org.plumbline.methods.sortition.invitations.LettersNeeded;
import org.plumbline.methods.sortition.invitations.PoolsTried;
import org.plumbline.methods.sortition.invitations.QuotaOutlook;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.recipes.PanelInvitationRecipe;

/**
 * How many letters, where to, and how sure it is that those who answer can make up the panel.
 *
 * @param places in the order of the file
 * @param letters how many are sent in all
 * @param stated whether the organiser said how many; otherwise they are the fewest that were shown to be enough
 * @param found how many are enough
 * @param outlook what is to be expected of each value with so many letters
 * @param tooFewInAll how probable it is that fewer volunteer than there are seats
 * @param fromQuotas the features whose shares are the middles of their quotas
 */
public record InvitationAnswer(
        PanelInvitationRecipe recipe,
        Quotas quotas,
        List<PlaceLetters> places,
        AnswerModel model,
        int letters,
        boolean stated,
        LettersNeeded.Letters found,
        List<QuotaOutlook> outlook,
        double tooFewInAll,
        List<String> fromQuotas,
        Optional<DrawnAddresses> drawn,
        Lineage lineage,
        Map<String, byte[]> inputs)
        implements Computed {

    public InvitationAnswer {
        places = List.copyOf(places);
        outlook = List.copyOf(outlook);
        fromQuotas = List.copyOf(fromQuotas);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs)); // in one order, since files are listed in it
    }

    /**
     * The same with what is published of the addresses that were drawn.
     *
     * @param files that say so
     */
    InvitationAnswer with(InvitationFiles files) {
        return new InvitationAnswer(
                recipe,
                quotas,
                places,
                model,
                letters,
                stated,
                found,
                outlook,
                tooFewInAll,
                fromQuotas,
                files.drawn(),
                lineage,
                files.published());
    }

    /** How probable it is that those who answer can make up the panel. */
    public PoolsTried.Probability probability() {
        return found.tried().probability(letters);
    }

    /** A value as a sentence has it: "age: 16-29". */
    public String name(int feature, int value) {
        String name = quotas.features().get(feature).name();
        return value < 0
                ? name
                : name + ": "
                        + quotas.features().get(feature).quotas().get(value).value();
    }

    /** Sums by tenth, of tenths that have places. */
    public List<TenthLetters> byTenth() {
        return TenthLetters.of(this);
    }

    /** How many volunteers are to be expected. */
    public double expected() {
        return byTenth().stream().mapToDouble(TenthLetters::expected).sum();
    }
}
