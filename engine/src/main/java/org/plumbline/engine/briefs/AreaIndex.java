package org.plumbline.engine.briefs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.methods.index.CompositeIndex;
import org.plumbline.methods.index.IndexResult;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Weighting;
import org.plumbline.methods.target.AreaMeans;
import org.plumbline.model.indicators.Column;
import org.plumbline.recipes.CompositeIndexRecipe;

/**
 * An index of neighbourhoods, for areas made of them in any way. An index is a weighted sum and a mean by residents is linear, so
 * only the means of the indicators are weighed anew under each choice.
 */
final class AreaIndex {
    private final CompositeIndexRecipe recipe;
    private final List<Column> indicators;
    private final double[] shares;
    private final Map<Normalisation, List<double[]>> normalised = new HashMap<>();

    /**
     * @param indicators of the neighbourhoods, in the order of the recipe, turned so that higher is worse
     * @param choices under which scores will be asked for
     */
    AreaIndex(CompositeIndexRecipe recipe, List<Column> indicators, List<NearSet.Choice> choices) {
        this.recipe = recipe;
        this.indicators = List.copyOf(indicators);
        this.shares = recipe.weighting().toShares();
        onScale(recipe.normalisation());
        choices.forEach(choice -> onScale(choice.normalisation()));
    }

    CompositeIndexRecipe recipe() {
        return recipe;
    }

    /** The index of the neighbourhoods themselves, as the recipe has it. */
    IndexResult ofNeighbourhoods() {
        return new CompositeIndex(recipe.normalisation(), recipe.weighting()).compute(indicators);
    }

    /** The neighbourhoods themselves as areas. */
    Scored neighbourhoods() {
        return new Scored(normalised);
    }

    /** Areas that the neighbourhoods lie in. */
    Scored of(AreaMeans areas) {
        Map<Normalisation, List<double[]>> means = new HashMap<>();
        normalised.forEach((scale, values) ->
                means.put(scale, values.stream().map(areas::of).toList()));
        return new Scored(means);
    }

    private void onScale(Normalisation scale) {
        normalised.computeIfAbsent(scale, how -> CompositeIndex.normalised(how, indicators));
    }

    /** Areas by their means of each indicator on each scale. */
    final class Scored {
        private final Map<Normalisation, List<double[]>> means;

        private Scored(Map<Normalisation, List<double[]>> means) {
            this.means = means;
        }

        /** One score an area, as the recipe has it; NaN for an area without neighbourhoods. */
        double[] stated() {
            return CompositeIndex.weightedSum(on(recipe.normalisation()), shares);
        }

        double[] under(NearSet.Choice choice) {
            return CompositeIndex.weightedSum(on(choice.normalisation()), new Weighting(choice.percents()).toShares());
        }

        /** What an indicator adds to the score of each area, as the recipe has it. */
        double[] parts(int indicator) {
            return CompositeIndex.weightedSum(
                    List.of(on(recipe.normalisation()).get(indicator)), new double[] {shares[indicator]});
        }

        private List<double[]> on(Normalisation scale) {
            return Objects.requireNonNull(means.get(scale), "a scale that is not of the near set");
        }
    }
}
