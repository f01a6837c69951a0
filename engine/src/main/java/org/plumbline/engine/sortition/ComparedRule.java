package org.plumbline.engine.sortition;

import org.plumbline.methods.sortition.Chances;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.measures.ChanceMeasures;
import org.plumbline.recipes.PanelSelectionRecipe;
import org.plumbline.recipes.RecipeFile;

/**
 * One of several ways of giving out the chances of one pool.
 *
 * @param chances of everybody, by class
 * @param proof what an independent check makes of it
 */
public record ComparedRule(RecipeFile file, Chances chances, PanelProof proof, ChanceMeasures measures) {

    public PanelSelectionRecipe recipe() {
        return file.as(PanelSelectionRecipe.class);
    }

    /** Whether something was to be proved and is not. */
    public boolean isUnproved() {
        return !proof.keeps(recipe().rule());
    }

    /** How many people have no chance. */
    public int withoutChance(PoolClasses classes) {
        int people = 0;
        for (int one = 0; one < classes.count(); one++) {
            people += chances.ofClass(one) < OneIn.NOTHING ? classes.size(one) : 0;
        }
        return people;
    }
}
