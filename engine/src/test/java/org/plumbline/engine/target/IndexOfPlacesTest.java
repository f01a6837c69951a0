package org.plumbline.engine.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.ExponentialRank;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.NearSet;
import org.plumbline.model.indicators.Column;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.RecipeBook;

/** An index of neighbourhoods carried to wards: what is weighed anew from means is what would be averaged from sums. */
class IndexOfPlacesTest {
    private final CompositeIndexRecipe recipe =
            RecipeBook.builtIn().get("cni-england-2019").as(CompositeIndexRecipe.class);
    private final Areas areas = ToyWards.areas();
    private final IndexOfPlaces index = new IndexOfPlaces(
            recipe,
            List.of(
                    Column.observed(-1, -2, -3, -4, -5, -6),
                    Column.observed(-6, -5, -4, -3, -2, -1),
                    Column.observed(-3, -1, -5, -6, -2, -4)),
            areas::means,
            List.of(new ExponentialRank(23), new MinMax()));

    @Test
    void theStatedChoiceDrawnGivesTheStatedScores() {
        NearSet.Choice stated =
                new NearSet.Choice(new ExponentialRank(23), recipe.weighting().percents());
        double[] scores = index.toScores();
        double[] drawn = index.under(stated);
        for (int ward = 0; ward < 3; ward++) {
            assertThat(drawn[ward]).isCloseTo(scores[ward], within(1e-9));
        }
        assertThat(drawn[3]).isNaN();
    }

    @Test
    void anotherScaleGivesOtherScores() {
        NearSet.Choice linear = new NearSet.Choice(new MinMax(), List.of(100.0, 0.0, 0.0));
        // The first indicator on 0 to 100 is 100, 80, 60, 40, 20, 0; ward B: (60 x 50 + 40 x 30 + 20 x 10) / 90.
        assertThat(index.under(linear)[0]).isCloseTo((100 * 100 + 80 * 300) / 400.0, within(1e-9));
        assertThat(index.under(linear)[1]).isCloseTo((60 * 50 + 40 * 30 + 20 * 10) / 90.0, within(1e-9));
    }

    @Test
    void partsSumToTheScoreAndAnIndicatorLeftOutTakesItsPartAway() {
        double[] scores = index.toScores();
        for (int ward = 0; ward < 3; ward++) {
            List<Measure.Part> parts = index.parts(ward);
            assertThat(parts).hasSize(3);
            assertThat(parts.stream().mapToDouble(Measure.Part::score).sum()).isCloseTo(scores[ward], within(1e-9));
            assertThat(index.without("civic-assets")[ward])
                    .isCloseTo(scores[ward] - parts.get(0).score(), within(1e-9));
        }
    }
}
