package org.plumbline.engine.studies;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.index.Agreement;
import org.plumbline.methods.index.DrawnScores;
import org.plumbline.methods.index.IndexResult;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.RankMargins;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.indicators.Column;
import org.plumbline.recipes.Benchmark;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.Margins;

/**
 * An index with its margins, beside the published score that it is compared with. Places are by their index in the study.
 */
public final class IndexAnswer {
    private final CompositeIndexRecipe recipe;
    private final List<Column> indicators;
    private final List<int[]> indicatorRanks;
    private final IndexResult result;
    private final long seed;
    private final List<NearSet.Choice> choices;
    private final DrawnScores drawn;
    private final RankMargins margins;
    private final Column published;
    private final int[] publishedRanks;

    IndexAnswer(
            CompositeIndexRecipe recipe,
            List<Column> indicators,
            IndexResult result,
            Drawing drawing,
            Column published) {
        this.recipe = recipe;
        this.indicators = List.copyOf(indicators);
        this.indicatorRanks = indicators.stream()
                .map(indicator -> Ranks.fromHighest(indicator.toArray()))
                .toList();
        this.result = result;
        this.seed = drawing.seed();
        this.choices = drawing.choices();
        this.drawn = drawing.scores();
        this.margins = new RankMargins(drawn);
        this.published = published;
        this.publishedRanks = Ranks.fromHighest(published.toArray());
    }

    /** The draws, with what they were drawn from. */
    record Drawing(long seed, List<NearSet.Choice> choices, DrawnScores scores) {}

    public Margins statedMargins() {
        return recipe.margins().orElseThrow();
    }

    public Benchmark benchmark() {
        return recipe.benchmark().orElseThrow();
    }

    public CompositeIndexRecipe recipe() {
        return recipe;
    }

    public IndexResult result() {
        return result;
    }

    /** The indicators as observed, in the order of the recipe. */
    public List<Column> indicators() {
        return indicators;
    }

    /** The place's rank on one indicator, 1 the most deprived. */
    public int indicatorRank(int indicator, int place) {
        return indicatorRanks.get(indicator)[place];
    }

    public RankMargins margins() {
        return margins;
    }

    /** The share of the draws on one scale that puts the place among the {@code most} most deprived; NaN without such draws. */
    public double shareAmong(int most, int place, Normalisation scale) {
        return margins.shareAmong(
                most, place, draw -> choices.get(draw).normalisation().equals(scale));
    }

    public long seed() {
        return seed;
    }

    public List<NearSet.Choice> choices() {
        return choices;
    }

    /** The scores of a place under each of {@link #choices()}, in their order. */
    public double[] drawnScores(int place) {
        return IntStream.range(0, drawn.draws())
                .mapToDouble(draw -> drawn.score(draw, place))
                .toArray();
    }

    DrawnScores drawn() {
        return drawn;
    }

    public double publishedScore(int place) {
        return published.value(place);
    }

    public int publishedRank(int place) {
        return publishedRanks[place];
    }

    /** Spearman's rank correlation between this index and the published score. */
    public double agreement() {
        return Agreement.spearman(result.toScores(), published.toArray());
    }

    /** How many places both put among the {@code most} most deprived. */
    public int countInBoth(int most) {
        return Agreement.countInBoth(result.toRanks(), publishedRanks, most);
    }

    /** How many places have a published rank. */
    public int publishedRanks() {
        return Ranks.countRanked(publishedRanks);
    }

    /** How many published ranks lie inside the interval that the place has here. */
    public int publishedRanksInside() {
        return margins.countInside(publishedRanks);
    }
}
