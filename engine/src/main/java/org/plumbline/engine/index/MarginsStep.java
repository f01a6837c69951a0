package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.plumbline.engine.studies.Settings;
import org.plumbline.methods.index.margins.ChoiceSpace;
import org.plumbline.methods.index.margins.FigureError;
import org.plumbline.methods.index.margins.FromLimits;
import org.plumbline.methods.index.margins.Margins;
import org.plumbline.methods.index.margins.RanksDrawn;
import org.plumbline.methods.index.margins.RanksSummary;
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
    private final ExecutorService threads;

    MarginsStep(BuiltIndexRecipe recipe, IndexFigures figures, Spaces spaces, ExecutorService threads) {
        this.recipe = recipe;
        this.figures = figures;
        this.spaces = spaces;
        this.threads = threads;
    }

    /** With the memory that may be used, less what is held; what is done with and not yet collected counts as free. */
    private Running running() {
        Runtime runtime = Runtime.getRuntime();
        return new Running(threads, runtime.maxMemory() - heldBytes());
    }

    /** The figures, and what the steps made of them. */
    private long heldBytes() {
        long columns = (long) figures.numbers().size()
                + (long) recipe.indicators().size() * (2L + recipe.steps().size());
        return columns * figures.places() * Double.BYTES;
    }

    IndexMarginsAnswer draw(IndexMargins stated, Settings settings) {
        long seed = settings.seed().orElse(stated.seed());
        int draws = settings.draws().orElse(stated.draws());
        ChoiceSpace nearSpace = spaces.space("near", stated.near());
        Optional<ChoiceSpace> farSpace = stated.far().map(far -> spaces.space("far", far));
        Optional<SamplingError> error = stated.sampling() ? Optional.of(error()) : Optional.empty();
        // One layer at a time, each summed up before the next, so that there is memory for one only; the near one is
        // asked for pairs later.
        Optional<RanksSummary> far =
                farSpace.map(space -> summary(margins(space).choices(seed, draws), stated));
        Optional<RanksSummary> sampling =
                error.map(known -> summary(margins(nearSpace).sampling(known, seed, draws), stated));
        Optional<RanksSummary> both =
                error.map(known -> summary(margins(nearSpace).both(known, seed, draws), stated));
        RanksDrawn near = margins(nearSpace).choices(seed, draws);
        return new IndexMarginsAnswer(
                stated,
                nearSpace,
                near,
                summary(near, stated),
                farSpace,
                far,
                sampling,
                both,
                stated.sensitivity()
                        .map(asked -> new SensitivityAnalysis(nearSpace, running())
                                .run(seed, asked.rows(), List.of(), asked.resamples())),
                nearSpace.draw(seed, Math.min(draws, MOST_PUBLISHED)));
    }

    private Margins margins(ChoiceSpace space) {
        return new Margins(space, running());
    }

    private static RanksSummary summary(RanksDrawn drawn, IndexMargins stated) {
        return new RanksSummary(drawn, stated.lists());
    }

    /** What could have been counted instead is added in the indicator's own unit, which a logarithm is not. */
    private void requireOwnUnit(IndicatorRule indicator, int number) {
        if (spaces.isReshaped(number)) {
            throw new NoAnswer(indicator.id()
                    + ": a step puts its values on another scale (a logarithm or a power), so the error that"
                    + " its limits or counts state cannot be added to them. Treat outliers with otherwise: nothing, or take the"
                    + " limits and counts of this indicator out.");
        }
    }

    private SamplingError error() {
        List<SamplingError.Sampled> sampled = new ArrayList<>();
        for (int i = 0; i < recipe.indicators().size(); i++) {
            IndicatorRule indicator = recipe.indicators().get(i);
            int number = i;
            if (indicator.limits().isPresent() || indicator.counts().isPresent()) {
                requireOwnUnit(indicator, number);
            }
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
        return indicator.counts().map(counts -> new CountColumns(indicator, counts, figures).error());
    }
}
