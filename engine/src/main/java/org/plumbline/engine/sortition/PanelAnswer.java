package org.plumbline.engine.sortition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.recipes.PanelSelectionRecipe;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.sortition.PanelRule;

/**
 * Everybody's chance of a seat by one method, with what proves it. All that is published follows from {@link #inputs}.
 *
 * @param file the recipe
 * @param lottery that gives the chances
 * @param certificate why no lottery is fairer; empty where the method proves nothing of this form
 * @param portfolio the panels that the public lottery is held over
 * @param proof what an independent check makes of lottery and certificate
 * @param levels of chances, the least first
 */
public record PanelAnswer(
        RecipeFile file,
        PoolClasses classes,
        PanelFacts facts,
        Lottery lottery,
        Certificate certificate,
        Portfolio portfolio,
        PanelProof proof,
        PersonChances chances,
        List<Level> levels,
        Lineage lineage,
        Map<String, byte[]> inputs)
        implements Computed {

    public PanelAnswer {
        levels = List.copyOf(levels);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs)); // in one order, since files are listed in it
    }

    public PanelSelectionRecipe recipe() {
        return file.as(PanelSelectionRecipe.class);
    }

    public Assembly assembly() {
        return classes.assembly();
    }

    public List<FeatureChances> features() {
        return FeatureChances.list(this);
    }

    /** Those who can be on no panel, or to whom the method gave no chance, in the order of the pool. */
    public List<NotMatched> notMatched() {
        return NotMatched.list(this);
    }

    /** Whether something was to be proved and is not. */
    public boolean isUnproved() {
        return proof.claim() != PanelRule.Proves.NOTHING && !proof.holds();
    }

    /** What is proved, as a sentence. */
    public String proofWords() {
        String gap = Decimals.fixed(proof.gap(), 6);
        if (proof.claim() == PanelRule.Proves.NOTHING) {
            return "Nothing is proved of this method's chances.";
        }
        if (Double.isNaN(proof.gap()) || !proof.faults().isEmpty()) {
            return "Nothing is proved: the method was stopped too early, or what it says of itself does not hold.";
        }
        return switch (proof.claim()) {
            case LEXIMIN ->
                "Proved: nobody's chance could be greater by more than " + gap
                        + " without taking from somebody who has no greater one.";
            case MAXIMIN -> "Proved: the least chance could not be greater by more than " + gap + ".";
            case NASH ->
                "Proved: the geometric mean of all chances could not be greater by more than " + gap + " of itself.";
            case NOTHING -> throw new IllegalStateException("answered above");
        };
    }
}
