package org.plumbline.engine.studies;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.plumbline.methods.index.CompositeIndex;
import org.plumbline.methods.index.DrawnScores;
import org.plumbline.methods.index.NearSet;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.IndicatorUse;

/** The index of a recipe, its margins, and the published score beside it. */
final class IndexStep {
    private final IndicatorTable table;
    private final ExecutorService threads;

    IndexStep(IndicatorTable table, ExecutorService threads) {
        this.table = table;
        this.threads = threads;
    }

    IndexAnswer compute(CompositeIndexRecipe recipe, Settings settings) {
        List<Column> indicators =
                recipe.indicators().stream().map(use -> varied(recipe, use)).toList();
        long seed = settings.seed().orElse(recipe.margins().seed());
        int draws = settings.draws().orElse(recipe.margins().draws());
        requireMemory(draws);
        List<NearSet.Choice> choices = recipe.margins().near().draw(recipe.weighting(), seed, draws);
        return new IndexAnswer(
                recipe,
                indicators,
                new CompositeIndex(recipe.normalisation(), recipe.weighting()).compute(indicators),
                new IndexAnswer.Drawing(seed, choices, DrawnScores.of(indicators, choices, threads)),
                table.column(recipe.benchmark().column()));
    }

    /** Scores, ranks and shares are held for every draw and place: 8, 4 and 8 bytes, and half as much again while sorting. */
    private void requireMemory(int draws) {
        long needed = 30L * draws * table.places().size();
        long there = Runtime.getRuntime().maxMemory();
        if (needed > there / 2) {
            throw new CouldNotBeDone(draws + " draws of " + table.places().size() + " places need about "
                    + needed / 500_000 + " MB of memory, and " + there / 1_000_000
                    + " MB may be used. Ask for fewer draws, or give more with JAVA_OPTS=-Xmx4g.");
        }
    }

    private Column varied(CompositeIndexRecipe recipe, IndicatorUse use) {
        Column column = table.complete(use.column());
        requireVariation(recipe, use, column);
        return column;
    }

    private static void requireVariation(CompositeIndexRecipe recipe, IndicatorUse use, Column column) {
        double first = column.value(0);
        if (Arrays.stream(column.toArray()).allMatch(value -> value == first)) {
            throw new NoAnswer("Recipe " + recipe.id() + ": " + use.title() + " (" + use.column()
                    + ") is the same everywhere, so it cannot tell places apart. Leave the indicator out.");
        }
    }
}
