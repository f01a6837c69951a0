package org.plumbline.engine.studies;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.plumbline.engine.data.IndexColumns;
import org.plumbline.engine.draws.DrawMemory;
import org.plumbline.methods.index.CompositeIndex;
import org.plumbline.methods.index.DrawnScores;
import org.plumbline.methods.index.NearSet;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.IndicatorUse;
import org.plumbline.recipes.Margins;

/** The index of a recipe, its margins, and the published score beside it. */
final class IndexStep {
    /** Scores, ranks and shares are held for every draw and place: 8, 4 and 8 bytes, and half as much again while sorting. */
    private static final int BYTES = 30;

    private final IndicatorTable table;
    private final ExecutorService threads;

    IndexStep(IndicatorTable table, ExecutorService threads) {
        this.table = table;
        this.threads = threads;
    }

    IndexAnswer compute(CompositeIndexRecipe recipe, Settings settings) {
        List<Column> indicators =
                recipe.indicators().stream().map(use -> varied(recipe, use)).toList();
        Margins margins = recipe.margins().orElseThrow();
        long seed = settings.seed().orElse(margins.seed());
        int draws = settings.draws().orElse(margins.draws());
        DrawMemory.require(draws, table.places().size(), BYTES);
        List<NearSet.Choice> choices = margins.near().draw(recipe.weighting(), seed, draws);
        return new IndexAnswer(
                recipe,
                indicators,
                new CompositeIndex(recipe.normalisation(), recipe.weighting()).compute(indicators),
                new IndexAnswer.Drawing(seed, choices, DrawnScores.of(indicators, choices, threads)),
                table.column(recipe.benchmark().orElseThrow().column()));
    }

    private Column varied(CompositeIndexRecipe recipe, IndicatorUse use) {
        Column column = table.complete(use.column());
        IndexColumns.requireVariation(recipe, use, column);
        return IndexColumns.turned(column, use.worse());
    }
}
