package org.plumbline.engine.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.statistics.Correlations;
import org.plumbline.methods.index.steps.Stage;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.index.DomainRule;
import org.plumbline.recipes.index.IndicatorRule;

/** What a look goes over: the figures, as far as they came on the way to an index, and columns sorted once for all that is asked of them. */
final class LookedAt {
    private final BuiltIndexRecipe recipe;
    private final IndexFigures figures;
    private final Tree tree;
    private final List<Stage> stages;
    private final Optional<BuiltIndex> built;
    private final Correlations correlations;

    private LookedAt(
            BuiltIndexRecipe recipe, IndexFigures figures, Tree tree, List<Stage> stages, Optional<BuiltIndex> built) {
        this.recipe = recipe;
        this.figures = figures;
        this.tree = tree;
        this.stages = stages;
        this.built = built;
        this.correlations = Correlations.of(built.map(BuiltIndex::scores).orElseGet(this::turned));
    }

    static LookedAt built(BuiltIndexRecipe recipe, IndexFigures figures, BuiltIndex built) {
        return new LookedAt(recipe, figures, built.tree(), built.stages(), Optional.of(built));
    }

    /** Of an index that has no answer. Its indicators are compared as far as they were prepared, turned so that more raises the score. */
    static LookedAt unbuilt(BuiltIndexRecipe recipe, IndexFigures figures, Tree tree, List<Stage> stages) {
        return new LookedAt(recipe, figures, tree, stages, Optional.empty());
    }

    private double[][] turned() {
        double[][] values = prepared().values().clone();
        for (int i = 0; i < values.length; i++) {
            if (!recipe.indicators().get(i).raises()) {
                values[i] = Arrays.stream(values[i]).map(value -> -value).toArray();
            }
        }
        return values;
    }

    BuiltIndexRecipe recipe() {
        return recipe;
    }

    IndexFigures figures() {
        return figures;
    }

    Tree tree() {
        return tree;
    }

    String id(int element) {
        return tree.element(element).id();
    }

    Optional<BuiltIndex> built() {
        return built;
    }

    /** Of the scores of all elements; of indicators alone where there is no index. */
    Correlations correlations() {
        return correlations;
    }

    Stage observed() {
        return stages.get(0);
    }

    Stage prepared() {
        return stages.get(stages.size() - 1);
    }

    boolean hasSteps() {
        return stages.size() > 1;
    }

    /** The numbers of the domains, the index last. */
    int[] domains() {
        return IntStream.range(tree.indicators(), tree.size()).toArray();
    }

    Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        recipe.indicators().forEach((IndicatorRule one) -> titles.put(one.id(), one.title()));
        recipe.domains().forEach((DomainRule one) -> titles.put(one.id(), one.title()));
        titles.put(recipe.id(), recipe.title());
        return titles;
    }
}
