package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.build.IndexPlan;
import org.plumbline.methods.index.build.Scaling;
import org.plumbline.methods.index.margins.Aggregating;
import org.plumbline.methods.index.margins.Alternatives;
import org.plumbline.methods.index.margins.ChoiceSpace;
import org.plumbline.methods.index.margins.Preparations;
import org.plumbline.methods.index.margins.WeightRange;
import org.plumbline.methods.index.steps.Stage;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.index.IndexMargins;
import org.plumbline.recipes.index.ScaleRule;

/** Makes of the choices that a recipe declares the space that methods draw from. The index as stated is always one of the choices. */
final class Spaces {
    /** What the draws and tables call the choices. */
    static final String PREPARATION = "preparation";

    static final String NORMALISATION = "normalisation";
    static final String WEIGHTS_OF_INDICATORS = "weights of indicators";
    static final String WEIGHTS_OF_DOMAINS = "weights of domains";
    static final String AGGREGATION = "aggregation";
    private static final String AS_STATED = "as stated";

    private final BuiltIndexRecipe recipe;
    private final Planner planner;
    private final IndexPlan plan;
    private final BuiltIndex built;
    private final List<Stage> others = new ArrayList<>(); // of the preparations that could have been chosen

    Spaces(BuiltIndexRecipe recipe, Planner planner, IndexPlan plan, BuiltIndex built) {
        this.recipe = recipe;
        this.planner = planner;
        this.plan = plan;
        this.built = built;
    }

    ChoiceSpace space(String name, IndexMargins.Choices choices) {
        return new ChoiceSpace(
                name, built.tree(), preparations(choices), scalings(choices), weights(choices), aggregations(choices));
    }

    private Preparations preparations(IndexMargins.Choices choices) {
        List<String> names = new ArrayList<>(List.of(AS_STATED));
        List<double[][]> columns = new ArrayList<>();
        columns.add(plan.turned(built.prepared()));
        for (IndexMargins.Preparation other : choices.preparations()) {
            names.add(other.title());
            List<Stage> stages = plan.withSteps(planner.steps(other.steps()))
                    .stages(built.stages().get(0));
            others.addAll(stages);
            columns.add(plan.turned(stages.get(stages.size() - 1)));
        }
        return Preparations.among(PREPARATION, names, columns);
    }

    /** Whether a step, stated or among the choices, gives all values of an indicator another shape, such as by a logarithm. */
    boolean isReshaped(int indicator) {
        return Stream.concat(built.stages().stream(), others.stream())
                .flatMap(stage -> stage.changes().stream())
                .filter(Stage.Change::reshapes)
                .anyMatch(change -> change.indicator().equals(Optional.of(indicator)));
    }

    private Alternatives<Scaling> scalings(IndexMargins.Choices choices) {
        List<ScaleRule> scales = new ArrayList<>(List.of(recipe.normalisation()));
        choices.normalisations().stream()
                .filter(scale -> !scales.contains(scale))
                .forEach(scales::add);
        return new Alternatives<>(
                NORMALISATION,
                scales.stream().map(Spaces::inWords).toList(),
                scales.stream().map(rule -> new Scaling(planner.scales(rule))).toList());
    }

    private static String inWords(ScaleRule rule) {
        return rule instanceof ScaleRule.ToPlace to
                ? "the distance to " + to.place()
                : ((ScaleRule.Stated) rule).normalisation().inWords();
    }

    /** Indicators and domains apart, so that it can be told which of the two matters. */
    private List<WeightRange> weights(IndexMargins.Choices choices) {
        Tree tree = built.tree();
        List<Double> indicators = new ArrayList<>();
        List<Double> domains = new ArrayList<>();
        for (int element = 0; element < tree.size(); element++) {
            boolean open = element != tree.index();
            indicators.add(open && tree.isIndicator(element) ? choices.weightsWithin() : 0);
            domains.add(open && !tree.isIndicator(element) ? choices.weightsWithin() : 0);
        }
        return List.of(
                new WeightRange(WEIGHTS_OF_INDICATORS, indicators), new WeightRange(WEIGHTS_OF_DOMAINS, domains));
    }

    private List<Alternatives<Aggregating>> aggregations(IndexMargins.Choices choices) {
        List<String> names = new ArrayList<>(List.of(AS_STATED));
        List<Aggregating> ways = new ArrayList<>(List.of(Aggregating.asStated()));
        for (Aggregation other : choices.aggregations()) {
            if (!isStatedEverywhere(other) && !names.contains(other.inWords())) {
                names.add(other.inWords());
                ways.add(Aggregating.everywhere(other));
            }
        }
        return List.of(new Alternatives<>(AGGREGATION, names, ways));
    }

    private boolean isStatedEverywhere(Aggregation other) {
        return recipe.aggregation().equals(other)
                && recipe.domains().stream()
                        .flatMap(domain -> domain.aggregation().stream())
                        .allMatch(other::equals);
    }
}
