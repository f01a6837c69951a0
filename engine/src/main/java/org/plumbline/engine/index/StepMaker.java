package org.plumbline.engine.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.methods.index.steps.BoxCox;
import org.plumbline.methods.index.steps.CutOffs;
import org.plumbline.methods.index.steps.Denominate;
import org.plumbline.methods.index.steps.Evidence;
import org.plumbline.methods.index.steps.Groups;
import org.plumbline.methods.index.steps.Impute;
import org.plumbline.methods.index.steps.ImputeJointly;
import org.plumbline.methods.index.steps.Logarithm;
import org.plumbline.methods.index.steps.Screen;
import org.plumbline.methods.index.steps.Shrink;
import org.plumbline.methods.index.steps.Step;
import org.plumbline.methods.index.steps.Treat;
import org.plumbline.methods.index.steps.Treatment;
import org.plumbline.methods.index.steps.Winsorise;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.index.StepRule;

/** Makes of the steps that a recipe states, and the columns that they name, the steps that methods take. */
final class StepMaker {
    private static final double TOLERANCE = 1e-9;
    private static final int ROUNDS = 10_000;

    private final BuiltIndexRecipe recipe;
    private final IndexFigures figures;

    StepMaker(BuiltIndexRecipe recipe, IndexFigures figures) {
        this.recipe = recipe;
        this.figures = figures;
    }

    /** @throws NoAnswer if a step lacks what it needs */
    Step step(StepRule rule) {
        if (rule instanceof StepRule.Screen screen) {
            return new Screen(Screen.Rule.OBSERVED, screen.leastShare());
        }
        if (rule instanceof StepRule.Impute impute) {
            return impute(impute);
        }
        if (rule instanceof StepRule.Treat treat) {
            return Treat.all(new Winsorise(treat.skewness(), treat.kurtosis(), treat.most(), otherwise(treat)));
        }
        if (rule instanceof StepRule.Transform transform) {
            return named(transform.indicators(), transformation(transform.method()));
        }
        if (rule instanceof StepRule.CutOff cutOff) {
            return named(cutOff.indicators(), new CutOffs(cutOff.low(), cutOff.high()));
        }
        if (rule instanceof StepRule.Shrink shrink) {
            return shrink(shrink);
        }
        if (rule instanceof StepRule.Denominate) {
            return denominate();
        }
        throw new IllegalStateException("a step of the recipe that is not known here: " + rule);
    }

    private Step denominate() {
        return new Denominate(recipe.indicators().stream()
                .map(one -> one.denominator()
                        .map(by -> new Denominate.Denominator(by.column(), figures.column(by.column()), by.per())))
                .toList());
    }

    private Step impute(StepRule.Impute impute) {
        return switch (impute.method()) {
            case MEAN -> Impute.overall(Impute.Middle.MEAN);
            case MEDIAN -> Impute.overall(Impute.Middle.MEDIAN);
            case GROUP_MEAN -> Impute.within(groups(impute), Impute.Middle.MEAN, impute.elseOverall());
            case GROUP_MEDIAN -> Impute.within(groups(impute), Impute.Middle.MEDIAN, impute.elseOverall());
            case EXPECTATION_MAXIMISATION -> new ImputeJointly(blocks(), TOLERANCE, ROUNDS);
        };
    }

    private Groups groups(StepRule.Impute impute) {
        return groups(impute.group().orElseThrow());
    }

    /** Places with an empty text are in no group. */
    private Groups groups(String column) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] groupOf = figures.textsOf(column).stream()
                .mapToInt(text -> text.isEmpty() ? Groups.NONE : numbers.computeIfAbsent(text, none -> numbers.size()))
                .toArray();
        return new Groups(column, groupOf);
    }

    /** Indicators of one domain stand for each other. */
    private int[] blocks() {
        Map<String, Integer> numbers = new HashMap<>();
        return recipe.indicators().stream()
                .map(one -> one.in().orElse(recipe.id()))
                .mapToInt(domain -> numbers.computeIfAbsent(domain, none -> numbers.size()))
                .toArray();
    }

    private static Optional<Treatment> otherwise(StepRule.Treat treat) {
        return switch (treat.otherwise()) {
            case NOTHING -> Optional.empty();
            case LOG -> Optional.of(new Logarithm(Logarithm.From.LEAST));
            case BOX_COX -> Optional.of(new BoxCox(Optional.empty(), Optional.empty()));
        };
    }

    private static Treatment transformation(StepRule.Transform.Method method) {
        return switch (method) {
            case LOG -> new Logarithm(Logarithm.From.NOUGHT);
            case LOG_FROM_LEAST -> new Logarithm(Logarithm.From.LEAST);
            case BOX_COX -> new BoxCox(Optional.empty(), Optional.empty());
        };
    }

    private static Step named(List<String> indicators, Treatment treatment) {
        return new Treat(
                Optional.empty(),
                indicators.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> treatment)));
    }

    private Step shrink(StepRule.Shrink shrink) {
        List<Optional<Evidence>> evidence = recipe.indicators().stream()
                .map(one -> one.counts().map(counts -> new CountColumns(one, counts, figures).evidence()))
                .toList();
        if (evidence.stream().allMatch(Optional::isEmpty)) {
            throw new NoAnswer(
                    "rates are to be steadied, but no indicator says what it is a rate of. Give some counts, or"
                            + " take the step shrink out.");
        }
        return new Shrink(evidence, groups(shrink.parent()));
    }
}
