package org.plumbline.engine.sortition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.recipes.PanelSelectionRecipe;
import org.plumbline.recipes.RecipeFile;

/**
 * Everybody's chance of a seat by one method, with what proves it. All that is published follows from {@link #inputs}.
 *
 * @param file the recipe
 * @param lottery that gives the chances
 * @param certificate why no lottery is fairer; empty where the method proves nothing of this form
 * @param portfolio the panels that the public lottery is held over
 * @param levels of chances, the least first
 */
public record PanelAnswer(
        RecipeFile file,
        PoolClasses classes,
        PanelFacts facts,
        Lottery lottery,
        Certificate certificate,
        Portfolio portfolio,
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
}
