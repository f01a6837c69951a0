package org.plumbline.methods.index.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.steps.Stage;
import org.plumbline.methods.index.steps.Step;

/**
 * Everything that makes an index of observed indicators.
 *
 * @param steps in the order in which they are taken; none leaves the indicators as observed
 * @param turned one an indicator: whether its higher values lower the score, so that it is multiplied by -1 before it is put on a
 *     scale
 * @param normalisations one an indicator
 * @param tree how scores are put together; its first elements are the indicators, in their order
 */
public record IndexPlan(List<Step> steps, List<Boolean> turned, List<Normalisation> normalisations, Tree tree) {

    public IndexPlan {
        steps = List.copyOf(steps);
        turned = List.copyOf(turned);
        normalisations = List.copyOf(normalisations);
        if (turned.size() != tree.indicators() || normalisations.size() != tree.indicators()) {
            throw new IllegalArgumentException(tree.indicators() + " indicators in the tree, " + turned.size()
                    + " directions, " + normalisations.size() + " scales");
        }
    }

    /**
     * The index of these observations. Linear in cells but for sorting.
     *
     * @throws org.plumbline.model.problems.NoAnswer if a step, a scale or an aggregation has no answer, naming the indicator or domain
     */
    public BuiltIndex build(Stage observed) {
        return build(observed, (stated, normalised) -> stated);
    }

    /**
     * The same with weights that depend on the indicators.
     *
     * @param weighing gives the tree with its weights, from the tree as it is and the indicators on their scales
     */
    public BuiltIndex build(Stage observed, BiFunction<Tree, double[][], Tree> weighing) {
        List<Stage> stages = stages(observed);
        double[][] normalised = normalised(stages.get(stages.size() - 1));
        Tree weighed = weighing.apply(tree, normalised);
        return new BuiltIndex(weighed, stages, normalised, weighed.scores(normalised));
    }

    /** The indicators as observed and after each step. */
    public List<Stage> stages(Stage observed) {
        List<Stage> stages = new ArrayList<>(List.of(observed));
        for (Step step : steps) {
            stages.add(step.apply(stages.get(stages.size() - 1)));
        }
        return List.copyOf(stages);
    }

    /** The same plan with other steps before the scale. */
    public IndexPlan withSteps(List<Step> others) {
        return new IndexPlan(others, turned, normalisations, tree);
    }

    /** The indicators of a stage, turned where they must be, so that more of each raises the score. */
    public double[][] turned(Stage stage) {
        double[][] values = new double[tree.indicators()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = turned.get(i) ? negated(stage.values()[i]) : stage.values()[i];
        }
        return values;
    }

    /** The indicators of a stage, each turned where it must be and put on its scale. */
    public double[][] normalised(Stage stage) {
        return new Scaling(normalisations).apply(turned(stage), tree);
    }

    private static double[] negated(double[] values) {
        double[] negated = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            negated[i] = -values[i];
        }
        return negated;
    }
}
