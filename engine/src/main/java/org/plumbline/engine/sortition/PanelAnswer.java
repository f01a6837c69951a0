package org.plumbline.engine.sortition;

import java.util.ArrayList;
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
import org.plumbline.methods.sortition.measures.ChanceMeasures;
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

    /** How evenly the method spreads the chances. */
    public ChanceMeasures measures() {
        return ChanceMeasures.of(classes, lottery.chances(classes));
    }

    public List<FeatureChances> features() {
        return FeatureChances.list(this);
    }

    /** Those who can be on no panel, or to whom the method gave no chance, in the order of the pool. */
    public List<NotMatched> notMatched() {
        return NotMatched.list(this);
    }

    /** Whether a chance in the public lottery differs from the method's by more than the recipe allows. */
    public boolean isPortfolioOff() {
        return !chances.areWithin(recipe().portfolio().tolerance());
    }

    /** What an answer that is not finished lacks, as sentences; none of one that is. */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (isPortfolioOff()) {
            lacks.add("The panels of the public lottery give somebody a chance that differs from the rule's by "
                    + Decimals.upTo(chances.greatestDifference(), 6) + ", more than the "
                    + Decimals.upTo(recipe().portfolio().tolerance(), 6) + " that the rule allows.");
        }
        if (isUnproved()) {
            lacks.add("What the rule promises is not proved.");
        }
        if (lacks.isEmpty() && !facts.finished()) {
            lacks.add("The method did not come to its end.");
        }
        return List.copyOf(lacks);
    }

    /** Whether something was to be proved and is not. */
    public boolean isUnproved() {
        return !proof.keeps(recipe().rule());
    }
}
