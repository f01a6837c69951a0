package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.plumbline.engine.studies.Settings;
import org.plumbline.methods.index.margins.ChoiceSpace;
import org.plumbline.methods.index.margins.FigureError;
import org.plumbline.methods.index.margins.FromEvents;
import org.plumbline.methods.index.margins.FromLimits;
import org.plumbline.methods.index.margins.Margins;
import org.plumbline.methods.index.margins.Running;
import org.plumbline.methods.index.margins.SamplingError;
import org.plumbline.methods.index.margins.SensitivityAnalysis;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.index.IndexMargins;
import org.plumbline.recipes.index.IndicatorRule;

/** Draws the margins that a recipe asks for. */
final class MarginsStep {
    /** More draws than these are made again from the seed and not printed: a table of all would be too large to read. */
    private static final int MOST_PUBLISHED = 10_000;

    private final BuiltIndexRecipe recipe;
    private final IndexFigures figures;
    private final Spaces spaces;
    private final Running running;

    MarginsStep(BuiltIndexRecipe recipe, IndexFigures figures, Spaces spaces, ExecutorService threads) {
        this.recipe = recipe;
        this.figures = figures;
        this.spaces = spaces;
        this.running = new Running(threads, memory());
    }

    /** What may be used and is not used yet. */
    private static long memory() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
    }

    IndexMarginsAnswer draw(IndexMargins stated, Settings settings) {
        long seed = settings.seed().orElse(stated.seed());
        int draws = settings.draws().orElse(stated.draws());
        ChoiceSpace nearSpace = spaces.space("near", stated.near());
        Margins near = new Margins(nearSpace, running);
        Optional<ChoiceSpace> farSpace = stated.far().map(far -> spaces.space("far", far));
        Optional<SamplingError> error = stated.sampling() ? Optional.of(error()) : Optional.empty();
        return new IndexMarginsAnswer(
                stated,
                nearSpace,
                near.choices(seed, draws),
                farSpace,
                farSpace.map(space -> new Margins(space, running).choices(seed, draws)),
                error.map(known -> near.sampling(known, seed, draws)),
                error.map(known -> near.both(known, seed, draws)),
                stated.sensitivity()
                        .map(asked -> new SensitivityAnalysis(nearSpace, running)
                                .run(seed, asked.rows(), List.of(), asked.resamples())),
                nearSpace.draw(seed, Math.min(draws, MOST_PUBLISHED)));
    }

    private SamplingError error() {
        List<SamplingError.Sampled> sampled = new ArrayList<>();
        for (int i = 0; i < recipe.indicators().size(); i++) {
            IndicatorRule indicator = recipe.indicators().get(i);
            int number = i;
            errorOf(indicator)
                    .ifPresent(error ->
                            sampled.add(new SamplingError.Sampled(number, indicator.raises() ? 1 : -1, error)));
        }
        if (sampled.isEmpty()) {
            throw new NoAnswer("the margins of sampling are asked for, but no indicator says"
                    + " how sure its figures are. Give some indicators limits or counts, or take sampling: true out.");
        }
        return new SamplingError(sampled);
    }

    private Optional<FigureError> errorOf(IndicatorRule indicator) {
        if (indicator.limits().isPresent()) {
            IndicatorRule.Limits limits = indicator.limits().get();
            double[] figure = figures.column(indicator.column());
            double[] lower = figures.column(limits.lower());
            double[] upper = figures.column(limits.upper());
            int[] wrong = FromLimits.wrongWayRound(figure, lower, upper);
            if (wrong.length > 0) {
                throw new NoAnswer(indicator.id() + ": the limits "
                        + limits.lower() + " and " + limits.upper() + " do not enclose the figure of "
                        + figures.names().get(wrong[0])
                        + (wrong.length > 1 ? " and " + (wrong.length - 1) + " others" : "")
                        + ". Are the columns the wrong way round?");
            }
            return Optional.of(new FromLimits(figure, lower, upper, FromLimits.Scale.PLAIN));
        }
        return indicator
                .counts()
                .map(counts ->
                        new FromEvents(figures.column(counts.cases()), figures.column(counts.among()), counts.per()));
    }
}
