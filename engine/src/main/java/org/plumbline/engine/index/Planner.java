package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.IndexPlan;
import org.plumbline.methods.index.steps.Step;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.index.DomainRule;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.index.ScaleRule;
import org.plumbline.recipes.index.StepRule;
import org.plumbline.recipes.index.WeightingMethod;

/** Makes of a recipe and its figures the plan that methods compute. */
final class Planner {
    private final BuiltIndexRecipe recipe;
    private final StepMaker maker;
    private final Scales scales;

    Planner(BuiltIndexRecipe recipe, IndexFigures figures) {
        this.recipe = recipe;
        this.maker = new StepMaker(recipe, figures);
        this.scales = new Scales(figures);
    }

    IndexPlan plan() {
        return new IndexPlan(
                steps(recipe.steps()),
                recipe.indicators().stream().map(one -> !one.raises()).toList(),
                scales(recipe.normalisation()),
                tree());
    }

    List<Step> steps(List<StepRule> rules) {
        return rules.stream().map(maker::step).toList();
    }

    /** The scale of every indicator where the index has that of {@code rule}; an indicator with a scale of its own keeps it. */
    List<Normalisation> scales(ScaleRule rule) {
        return recipe.indicators().stream()
                .map(one -> scales.of(one.normalisation().orElse(rule), one))
                .toList();
    }

    /** Indicators in the recipe's order, then domains so that each comes after its parts, then the index. */
    Tree tree() {
        List<Tree.Element> elements = new ArrayList<>();
        for (IndicatorRule one : recipe.indicators()) {
            elements.add(new Tree.Element(
                    one.id(), Optional.of(parent(one.in())), weight(one.in(), one.weight()), Optional.empty()));
        }
        partsFirst()
                .forEach(domain -> elements.add(new Tree.Element(
                        domain.id(),
                        Optional.of(parent(domain.in())),
                        weight(domain.in(), domain.weight()),
                        Optional.of(domain.aggregation().orElse(recipe.aggregation())))));
        elements.add(new Tree.Element(recipe.id(), Optional.empty(), 1, Optional.of(recipe.aggregation())));
        return Tree.of(elements);
    }

    private String parent(Optional<String> in) {
        return in.orElse(recipe.id());
    }

    private double weight(Optional<String> in, double stated) {
        return weighting(in) == WeightingMethod.EQUAL ? 1 : stated;
    }

    private WeightingMethod weighting(Optional<String> domain) {
        return domain.flatMap(this::find).flatMap(DomainRule::weighting).orElse(recipe.weighting());
    }

    private Optional<DomainRule> find(String id) {
        return recipe.domains().stream()
                .filter(domain -> domain.id().equals(id))
                .findFirst();
    }

    private List<DomainRule> partsFirst() {
        List<DomainRule> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (ordered.size() < recipe.domains().size()) {
            for (DomainRule domain : recipe.domains()) {
                boolean ready = recipe.domains().stream()
                        .filter(part -> part.in().equals(Optional.of(domain.id())))
                        .allMatch(part -> placed.contains(part.id()));
                if (ready && placed.add(domain.id())) {
                    ordered.add(domain);
                }
            }
        }
        return ordered;
    }
}
