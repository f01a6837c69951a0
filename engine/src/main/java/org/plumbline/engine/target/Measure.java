package org.plumbline.engine.target;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Ranks;
import org.plumbline.recipes.IndicatorUse;
import org.plumbline.recipes.TargetMeasure;

/** A measure of the places, as the recipe has it and under other choices. */
public final class Measure {
    private final TargetMeasure use;
    private final double[] scores;
    private final int[] ranks;
    private final Optional<double[]> neighbourhoodScores;
    private final Optional<IndexOfPlaces> index;

    /**
     * @param scores one a place; higher is worse, NaN where not measured
     * @param neighbourhoodScores one a neighbourhood, where the measure is of neighbourhoods
     * @param index empty for a published column
     */
    Measure(TargetMeasure use, double[] scores, Optional<double[]> neighbourhoodScores, Optional<IndexOfPlaces> index) {
        this.use = use;
        this.scores = scores.clone();
        this.ranks = Ranks.fromHighest(scores);
        this.neighbourhoodScores = neighbourhoodScores;
        this.index = index;
    }

    public TargetMeasure use() {
        return use;
    }

    /** The score of a place; NaN where not measured. */
    public double score(int place) {
        return scores[place];
    }

    double[] toScores() {
        return scores.clone();
    }

    /** 1 is the worst; {@link Ranks#UNRANKED} where not measured. */
    public int rank(int place) {
        return ranks[place];
    }

    int[] toRanks() {
        return ranks.clone();
    }

    /** How many places have a rank. */
    public int ranked() {
        return Ranks.countRanked(ranks);
    }

    Optional<double[]> neighbourhoodScores() {
        return neighbourhoodScores.map(double[]::clone);
    }

    /** The indicators of the index; none for a published column. */
    public List<IndicatorUse> indicators() {
        return index.map(of -> of.recipe().indicators()).orElse(List.of());
    }

    /**
     * What one indicator adds to the score of a place.
     *
     * @param title of the indicator
     * @param score its weight times its mean value on the scale; a place's parts sum to its score
     */
    public record Part(String title, double score) {}

    /** What the score of a place is made of, in the order of the index; nothing for a published column. */
    public List<Part> parts(int place) {
        return index.map(of -> of.parts(place)).orElse(List.of());
    }

    Optional<IndexOfPlaces> index() {
        return index;
    }

    /** The scores of places under a choice; a published column is what it is under every choice. */
    double[] under(Optional<NearSet.Choice> choice) {
        return choice.flatMap(chosen -> index.map(of -> of.under(chosen))).orElse(scores);
    }
}
