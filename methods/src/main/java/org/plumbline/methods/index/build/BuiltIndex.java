package org.plumbline.methods.index.build;

import java.util.List;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.steps.Stage;

/**
 * An index with all that led to it. Arrays are handed out as they are, for they are large: nobody writes to them. Rank 1 has the
 * highest score.
 */
public final class BuiltIndex {
    private final Tree tree;
    private final List<Stage> stages;
    private final double[][] normalised;
    private final double[][] scores;
    private final int[] ranks;

    BuiltIndex(Tree tree, List<Stage> stages, double[][] normalised, double[][] scores) {
        this.tree = tree;
        this.stages = stages;
        this.normalised = normalised;
        this.scores = scores;
        this.ranks = Ranks.fromHighest(scores[tree.index()]);
    }

    /** With the weights that were used, stated or worked out. */
    public Tree tree() {
        return tree;
    }

    /** The indicators as observed, then after each step. */
    public List<Stage> stages() {
        return stages;
    }

    /** After the last step. */
    public Stage prepared() {
        return stages.get(stages.size() - 1);
    }

    public int places() {
        return ranks.length;
    }

    /** One array an indicator: its values on its scale. */
    public double[][] normalised() {
        return normalised;
    }

    /** The score of an element of the tree, by its number; NaN where there is none. */
    public double score(int element, int place) {
        return scores[element][place];
    }

    /** One array an element of the tree, in its order. */
    public double[][] scores() {
        return scores;
    }

    /** The scores of the index itself. */
    public double[] indexScores() {
        return scores[tree.index()];
    }

    /** 1 has the highest score; {@link Ranks#UNRANKED} where there is none. */
    public int rank(int place) {
        return ranks[place];
    }

    /** The ranks of all places; not to be written to. */
    public int[] ranks() {
        return ranks;
    }

    /** 1 holds the highest tenth of places. */
    public int[] tenths() {
        return Ranks.tenths(ranks);
    }
}
