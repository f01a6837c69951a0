package org.plumbline.engine.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.plumbline.methods.index.CompositeIndex;
import org.plumbline.methods.index.IndexResult;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Weighting;
import org.plumbline.model.indicators.Column;
import org.plumbline.recipes.CompositeIndexRecipe;

/**
 * A composite index carried to the places of a target, and made ready to be weighed anew many times. An index is a weighted
 * sum and a mean by residents is linear, so the mean of the sums is the sum of the means: under each choice only the means are
 * weighed, not the neighbourhoods.
 */
final class IndexOfPlaces {
    private final CompositeIndexRecipe recipe;
    private final List<Column> indicators;
    private final UnaryOperator<double[]> toPlaces;
    private final IndexResult result;
    private final Map<Normalisation, List<double[]>> means = new HashMap<>();

    /**
     * @param indicators in the order of the recipe, turned so that higher is worse
     * @param toPlaces from values of the index's own places to values of the target's
     * @param scales those that choices will name
     */
    IndexOfPlaces(
            CompositeIndexRecipe recipe,
            List<Column> indicators,
            UnaryOperator<double[]> toPlaces,
            List<Normalisation> scales) {
        this.recipe = recipe;
        this.indicators = List.copyOf(indicators);
        this.toPlaces = toPlaces;
        this.result = new CompositeIndex(recipe.normalisation(), recipe.weighting()).compute(indicators);
        scales.forEach(scale -> means.put(
                scale,
                CompositeIndex.normalised(scale, indicators).stream()
                        .map(toPlaces)
                        .toList()));
    }

    CompositeIndexRecipe recipe() {
        return recipe;
    }

    /** The scores of the index's own places. */
    double[] toOwnScores() {
        return result.toScores();
    }

    /** The scores of the target's places. */
    double[] toScores() {
        return toPlaces.apply(result.toScores());
    }

    /** What each indicator adds to the score of a place: the mean of what it adds to the places that the index is of. */
    List<Measure.Part> parts(int place) {
        List<Measure.Part> parts = new ArrayList<>();
        double[] shares = recipe.weighting().toShares();
        List<double[]> values = CompositeIndex.normalised(recipe.normalisation(), indicators);
        for (int i = 0; i < shares.length; i++) {
            parts.add(new Measure.Part(
                    recipe.indicators().get(i).title(), shares[i] * toPlaces.apply(values.get(i))[place]));
        }
        return List.copyOf(parts);
    }

    double[] under(NearSet.Choice choice) {
        return CompositeIndex.weightedSum(
                Objects.requireNonNull(means.get(choice.normalisation())), new Weighting(choice.percents()).toShares());
    }

    /** The scores of the target's places if one indicator counted for nothing. */
    double[] without(String indicator) {
        List<Double> percents = new ArrayList<>(recipe.weighting().percents());
        for (int i = 0; i < percents.size(); i++) {
            if (recipe.indicators().get(i).id().equals(indicator)) {
                percents.set(i, 0.0);
            }
        }
        return toPlaces.apply(new CompositeIndex(recipe.normalisation(), new Weighting(percents))
                .compute(indicators)
                .toScores());
    }
}
